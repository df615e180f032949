#include "tests/adapters/text/shape.h"

namespace gwlint::text_file {
namespace {

TEST(TabTable, KeepsEmptyCellsAtBothEnds) {
  EXPECT_EQ(shape("行政处罚\t0\t\t\n\t\t自然人\t\n"),
            "Table\n [行政处罚][0][][]\n [][][自然人][]\n");
}

TEST(TabTable, TrimsBlanksFromCells) {
  EXPECT_EQ(shape("规章 \t　0　\t 1\n许可\t2\n"), "Table\n [规章][0][1]\n [许可][2]\n");
}

TEST(TabTable, EndsAtABlankLine) {
  EXPECT_EQ(shape("行政处罚\t0\t\n\n行政强制\t0\n"),
            "Table\n [行政处罚][0][]\nTable\n [行政强制][0]\n");
}

TEST(TabTable, EndsAtProse) {
  EXPECT_EQ(shape("二、主动公开\n规章\t0\n许可\t1\n三、收到\n"),
            "P 二、主动公开\nTable\n [规章][0]\n [许可][1]\nP 三、收到\n");
}

TEST(TabTable, TakesALabelLineWithoutValues) {
  EXPECT_EQ(shape("(六) 其他\t1. 申请人\t0\t0\n\n\t政府信息公开申请\t\t\n\t2. 逾期\t0\t0\n"),
            "Table\n [(六) 其他][1. 申请人][0][0]\nTable\n [][政府信息公开申请][][]\n [][2. "
            "逾期][0][0]\n");
}

TEST(TabTable, TakesASingleCellCutOffByAPage) {
  EXPECT_EQ(shape("规章\t\t0\n\n\t（三）不予公开\n\n\t\t0\n"),
            "Table\n [规章][][0]\nTable\n [][（三）不予公开]\nTable\n [][][0]\n");
}

TEST(TabTable, TakesSingleCellsAmongRowsAsRows) {
  EXPECT_EQ(shape("三、办理\t（一）\t0\n\t（三）不予公开\n\t\t1.属于\t0\n"),
            "Table\n [三、办理][（一）][0]\n [][（三）不予公开]\n [][][1.属于][0]\n");
}

TEST(TabTable, FormFeedIsWhiteSpace) {
  EXPECT_EQ(shape("规章\t0\n\f许可\t1\n\f\n\f三、收到\n"),
            "Table\n [规章][0]\n [许可][1]\nP 三、收到\n");
}

TEST(TabTable, CommentBetweenRowsPartsNothing) {
  EXPECT_EQ(shape("规章\t0\n<!-- gwlint-disable-next-line TAB006: 授权 -->\n许可\t\n"),
            "Table\n [规章][0]\n [许可][]\n");
}

TEST(TabTable, HeadingWithATrailingTabIsNoRow) {
  EXPECT_EQ(shape("二、主动公开政府信息情况\t\n规章\t0\t1\n三、收到\t\n"),
            "P 二、主动公开政府信息情况\nTable\n [规章][0][1]\nP 三、收到\n");
}

TEST(TabTable, RowNumberedLikeAHeadingStaysWithItsEmptyValues) {
  EXPECT_EQ(shape("一、新收\t\t\t\n四、结转\t\t\t\n规章\t0\t1\t2\n"),
            "Table\n [一、新收][][][]\n [四、结转][][][]\n [规章][0][1][2]\n");
}

TEST(TabProse, IndentedSentences) {
  EXPECT_EQ(shape("\t一、总体情况\n\t本局认真贯彻条例。\n\t（一）主动公开\n\t\t全年公开6条。\n"),
            "P 一、总体情况\nP 本局认真贯彻条例。\nP （一）主动公开\nP 全年公开6条。\n");
}

TEST(TabProse, ListNumberBeforeATab) {
  EXPECT_EQ(shape("一、\t总体情况\n1.\t加强领导\n（二）\t强化监督。\n①\t公开\n"),
            "P 一、\t总体情况\nP 1.\t加强领导\nP （二）\t强化监督。\nP ①\t公开\n");
}

TEST(TabProse, NumberAloneIsAValue) {
  EXPECT_EQ(shape("1\t规章\t0\n2\t许可\n"), "Table\n [1][规章][0]\n [2][许可]\n");
}

TEST(TabProse, Signature) {
  EXPECT_EQ(shape("正文。\n\n\t\t\t某局\n\t\t\t2024年1月20日\n"),
            "P 正文。\nP 某局\nP 2024年1月20日\n");
  EXPECT_EQ(shape("某局\t2024年1月20日\n"), "P 某局\t2024年1月20日\n");
}

TEST(TabProse, TrailingTabs) {
  EXPECT_EQ(shape("一、总体情况\t\n全年公开6条。\t\n"), "P 一、总体情况\nP 全年公开6条。\n");
}

TEST(TabProse, ContentsUnderTheirTitle) {
  EXPECT_EQ(shape("目　录\n一、总体情况\t1\n二、主动公开  2\n\n一、总体情况\n"),
            "P 目　录\nC 一、总体情况\t1\nC 二、主动公开  2\nP 一、总体情况\n");
}

TEST(TabProse, ContentsWithDots) {
  EXPECT_EQ(shape("一、总体情况……………1\n二、主动公开........\t12\n共6条…\n"),
            "C 一、总体情况……………1\nC 二、主动公开........\t12\nP 共6条…\n");
}

TEST(TabProse, LoneTabsAreBlank) {
  EXPECT_EQ(shape("正文\n\t\n\t\t\n完\n"), "P 正文\nP 完\n");
}

}  // namespace
}  // namespace gwlint::text_file
