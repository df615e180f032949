#include "tests/adapters/text/shape.h"

namespace gwlint::text_file {
namespace {

constexpr std::string_view kHeader = "\t信息内容\n\t制发\n\t废止\n\t有效\n\n";
constexpr std::string_view kHeaderShape = "Table\n [信息内容][制发][废止][有效]\n";

// A table that begins with a header row of four cells.
std::string below_header(std::string_view rest) {
  return shape(std::string(kHeader) + std::string(rest));
}
std::string header_and(std::string_view rest) {
  return std::string(kHeaderShape) + std::string(rest);
}

TEST(CellLines, BlankLinePartsRows) {
  EXPECT_EQ(shape("\t第二十条第（一）项\n\n\t信息内容\n\t制发\n\n\t规章\n\t0\n"),
            "Table\n [第二十条第（一）项]\n [信息内容][制发]\n [规章][0]\n");
}

TEST(CellLines, LabelGoesOnInLinesWithoutTab) {
  EXPECT_EQ(shape("\t社会\n公益\n组织\n\t法律\n服务\n\n\t0\n\t1\n"),
            "Table\n [社会\n公益\n组织][法律\n服务]\n [0][1]\n");
}

TEST(CellLines, EmptyCellIsFilledByTheNextLine) {
  EXPECT_EQ(shape("\t\n自然\n人\n\t法人\n\t\n总计\n\n\t0\n\t0\n\t0\n"),
            "Table\n [自然\n人][法人][总计]\n [0][0][0]\n");
}

TEST(CellLines, EmptyCellIsFilledOverBlankLines) {
  EXPECT_EQ(below_header("\t\n\n\n\n三、本年 度办理 结果\n\t（一）予以公开\n\t0\n\t0\n"),
            header_and(" [三、本年 度办理 结果][（一）予以公开][0][0]\n"));
  EXPECT_EQ(below_header("\t\n\t\n\n\n（三）不予 公开\n\t1.属于国家秘密\n\t0\n"),
            header_and(" [][（三）不予 公开][1.属于国家秘密][0]\n"));
}

TEST(CellLines, FirstCellIsFilledOverScatteredLines) {
  EXPECT_EQ(below_header("\t\n\n三、本年度\n\n办理结果\n\t（一）\n\t0\n"),
            header_and(" [三、本年度\n\n办理结果][（一）][0]\n"));
}

TEST(CellLines, LastHeaderCellIsFilledOverBlankLines) {
  EXPECT_EQ(below_header("\t甲\n\t\n\n\n总计\n\n\t1\n\t2\n"), header_and(" [甲][总计]\n [1][2]\n"));
}

TEST(CellLines, LabelBrokenByBlankLines) {
  EXPECT_EQ(below_header("\t商业\n\n企业\n\t科研\n\n\t0\n\t0\n"),
            header_and(" [商业\n\n企业][科研]\n [0][0]\n"));
}

TEST(CellLines, EmptyCellsStay) {
  EXPECT_EQ(shape("\t\n\t\n\t2.其他\n\t0\n\n\t一\n\t\n\t\n\t\n"),
            "Table\n [][][2.其他][0]\n [一][][][]\n");
}

TEST(CellLines, EmptyCellStandsBehindItsTab) {
  const ReadResult read = text_file::read("\t规章\n\t\n\t0\n", {});
  ASSERT_TRUE(read);
  const Cell& cell = read->tables.at(0).rows.at(0).cells.at(1);
  EXPECT_EQ(cell.text, (Span{9, 9}));
  EXPECT_EQ(cell.column, 1u);
}

TEST(CellLines, RowCoversItsLines) {
  const ReadResult read = text_file::read("\t规\n章\n\t0\n\n\t许可\n\t1\n", {});
  ASSERT_TRUE(read);
  EXPECT_EQ(read->view(read->tables.at(0).rows.at(0).text), "\t规\n章\n\t0");
  EXPECT_FALSE(read->tables.at(0).exact_columns);
}

TEST(CellLines, RowThatBeginsWithTwoCells) {
  const ReadResult read = text_file::read("正文\n规章\t\n\t1\n\t2\n\t3\n", {});
  ASSERT_TRUE(read);
  EXPECT_EQ(read->view(read->tables.at(0).rows.at(0).text), "规章\t\n\t1\n\t2\n\t3");
}

TEST(CellLines, HeadingAfterACompleteRowEndsTheTable) {
  EXPECT_EQ(
      shape("\t规章\n\t0\n\n\n四、行政复议、行政诉讼情况\n\t行政复议\n\t行政诉讼\n\n\t0\n\t1\n"),
      "Table\n [规章][0]\nP 四、行政复议、行政诉讼情况\nTable\n [行政复议][行政诉讼]\n [0][1]\n");
}

TEST(CellLines, HeadingAfterAnUnfilledCellEndsTheTable) {
  const std::string expected = header_and(
      " [行政许可][]\nP 三、收到和处理政府信息公开申请情况\n"
      "Table\n [角][申请人情况]\n [一、新收][0][1]\n");
  constexpr std::string_view kNext = "\t\n角\n\t申请人情况\n\n\t一、新收\n\t0\n\t1\n";
  const std::string heading = "三、收到和处理政府信息公开申请情况\n";
  EXPECT_EQ(below_header("\t行政许可\n\t\n" + heading + std::string(kNext)), expected);
  EXPECT_EQ(below_header("\t行政许可\n\t\n\n" + heading + std::string(kNext)), expected);
  EXPECT_EQ(below_header("\t行政许可\n\t\n\n\n" + heading + "\n" + std::string(kNext)), expected);
}

TEST(CellLines, HeadingWithoutNumberAfterAnUnfilledCell) {
  EXPECT_EQ(
      below_header(
          "\t行政许可\n\t\n\n收到和处理政府信息公开申请情况\n\t角\n\t申请人\n\n\t新收\n\t0\n"),
      header_and(" [行政许可][]\nP 收到和处理政府信息公开申请情况\n"
                 "Table\n [角][申请人]\n [新收][0]\n"));
}

TEST(CellLines, HeadingDirectlyAfterAValueEndsTheTable) {
  EXPECT_EQ(shape("\t规章\n\t0\n五、存在的主要问题\n正文。\n"),
            "Table\n [规章][0]\nP 五、存在的主要问题\nP 正文。\n");
}

TEST(CellLines, SentenceEndsTheTable) {
  EXPECT_EQ(shape("\t规章\n\t0\n\t\n本年度未收费。\n"), "Table\n [规章][0][]\nP 本年度未收费。\n");
}

TEST(CellLines, ValueBrokenOverTwoLines) {
  EXPECT_EQ(shape("\t规章\n\t1\n2\n\t0\n"), "Table\n [规章][1\n2][0]\n");
}

TEST(CellLines, TwoCellsOnOneLine) {
  EXPECT_EQ(shape("\t规章\n\t0\t1\n\t2\n"), "Table\n [规章][0][1][2]\n");
}

TEST(CellLines, LabelWithAFullStopBeforeItsValue) {
  EXPECT_EQ(shape("\t（一）予以公开\n\t0\n\n\t（二）部分公开。\n\t0\n"),
            "Table\n [（一）予以公开][0]\n [（二）部分公开。][0]\n");
}

TEST(CellLines, HeadingsIndentedByATabAreNoRows) {
  EXPECT_EQ(
      shape("\t二、主动公开\n\n\t信息内容\n\t制发\n\n\t规章\n\t0\n\n\t三、收到\n\n\t正文如下。\n"),
      "P 二、主动公开\nTable\n [信息内容][制发]\n [规章][0]\nP 三、收到\nP 正文如下。\n");
}

TEST(CellLines, IndentedHeadingsAloneAreProse) {
  EXPECT_EQ(shape("\t一、总体情况\n\t二、主动公开\n\t三、收到\n\n\t附件\n"),
            "P 一、总体情况\nP 二、主动公开\nP 三、收到\nP 附件\n");
}

TEST(CellLines, UnfilledTable) {
  EXPECT_EQ(shape("\t一、新收\n\t\n\t\n\t\n\n\t二、结转\n\t\n\t\n\t\n"),
            "Table\n [一、新收][][][]\n [二、结转][][][]\n");
}

TEST(CellLines, HeaderCutOffByAPage) {
  EXPECT_EQ(shape("\t信息内容\n\t制发件数\n\t废止件数\n\n- 3 -\n"),
            "Table\n [信息内容][制发件数][废止件数]\nP - 3 -\n");
}

TEST(CellLines, RowsInOneLineBeginAnotherTable) {
  EXPECT_EQ(shape("\t规章\n\t0\n\n许可\t1\t2\n处罚\t3\t4\n"),
            "Table\n [规章][0]\nTable\n [许可][1][2]\n [处罚][3][4]\n");
}

TEST(CellLines, CrlfAndCr) {
  EXPECT_EQ(shape("\t规章\r\n\t0\r\n\r\n\t许可\r\n\t1\r\n"), "Table\n [规章][0]\n [许可][1]\n");
  EXPECT_EQ(shape("\t规章\r\t0\r\r\t许可\r\t1\r"), "Table\n [规章][0]\n [许可][1]\n");
}

}  // namespace
}  // namespace gwlint::text_file
