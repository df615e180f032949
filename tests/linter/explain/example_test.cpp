#include "linter/explain/example.h"

#include <string>

#include <gtest/gtest.h>

#include "linter/text/wrap.h"

namespace gwlint {
namespace {

// The lines as Markdown marks them, to be compared at a glance.
std::string shown(const Example& example, Companion companion = Companion::None,
                  Language language = Language::Chinese, std::size_t columns = kEndless) {
  std::string text;
  for (const DrawnLine& line : drawn(lines_of(example, companion, language), columns)) {
    if (line.continues) {
      text += "> ";
    } else if (line.kind == ExampleLine::Kind::Wrong) {
      text += "- ";
    } else if (line.kind == ExampleLine::Kind::Right) {
      text += "+ ";
    }
    text += line.text + "\n";
  }
  return text;
}

Example wrong(std::string_view replace, std::string_view with) {
  return {.verdict = Example::Verdict::Wrong, .replace = replace, .with = with};
}

Example right(std::string_view replace, std::string_view with) {
  return {.verdict = Example::Verdict::Right, .replace = replace, .with = with};
}

TEST(Example, ShowsWrongWordsAboveRightOnes) {
  EXPECT_EQ(shown(wrong("〔2021〕30号", "[2021]30号")), "- [2021]30号\n+ 〔2021〕30号\n");
}

TEST(Example, ShowsWhatIsRightAlone) {
  EXPECT_EQ(shown(right("〔2021〕30号", "〔 2021 〕30号")), "+ 〔 2021 〕30号\n");
}

TEST(Example, DrawsRowsInColumns) {
  EXPECT_EQ(shown(wrong("\t行政规范性文件\t2\t1", "\t规范性文件\t2\t11")),
            "- │ 规范性文件     │ 2 │ 11 │\n"
            "+ │ 行政规范性文件 │ 2 │ 1  │\n");
}

TEST(Example, KeepsCellsThatAreEmptyInOneRowAlone) {
  EXPECT_EQ(shown(wrong("规章\t0\t0", "规章\t\t")), "- │ 规章 │   │   │\n+ │ 规章 │ 0 │ 0 │\n");
}

TEST(Example, TellsRowsInColumnsFromProse) {
  EXPECT_EQ(shown(wrong("甲\t1\n", "见附件。\n")), "- 见附件。\n+ │ 甲 │ 1 │\n");
}

TEST(Example, WrapsRowsThatAreTooWide) {
  EXPECT_EQ(shown(right("甲", "申请数量\t1\t2\n甲\t1\t2"), Companion::None, Language::Chinese, 16),
            "+ │ 申请数量 │ 1 │\n> 2 │\n+ │ 甲 │ 1 │ 2 │\n");
}

TEST(Example, WrapsProse) {
  EXPECT_EQ(shown(right("甲", "政府信息公开"), Companion::None, Language::Chinese, 8),
            "+ 政府信息\n> 公开\n");
}

TEST(Example, ThatTakesSomethingAwaySaysSo) {
  EXPECT_EQ(shown(wrong("一、总体情况\n", "")), "- （缺少下面的文字）\n+ 一、总体情况\n");
  EXPECT_EQ(shown(wrong("a\nb\nc\n", "a\nc\n"), Companion::None, Language::English),
            "- (lacks what follows)\n+ b\n");
  EXPECT_EQ(shown(right("（无关）\t", "\t")), "+ （删去“（无关）”）\n");
}

TEST(Example, ThatAddsSomethingShowsWhatIsAdded) {
  EXPECT_EQ(shown(wrong("甲。", "甲。\n\n七、安排\n\n继续。")), "- 七、安排\n- 继续。\n");
}

TEST(Example, LeavesOutSharedLinesButForTheNearest) {
  EXPECT_EQ(shown(right("甲\n乙\n丙\n丁\n", "甲\n乙\n新\n丙\n丁\n")),
            "+ …\n+ 乙\n+ 新\n+ 丙\n+ …\n");
}

TEST(Example, ShowsEmptyLinesWhereNothingElseDiffers) {
  EXPECT_EQ(shown(right("\t甲\t", "\n\t甲\t")), "+ （空行）\n+ │ 甲 │\n");
}

TEST(Example, MayBeTheModelItself) {
  EXPECT_EQ(shown(right("", "")), "+ （示例报告原样）\n");
}

TEST(Example, HasNoCellOfTheRowThatItDoesNotReach) {
  EXPECT_EQ(shown(right("2.重复\t", "2. 重复\t")), "+ 2. 重复\n");
}

std::string shown_in(std::string_view model, const Example& example) {
  std::string text;
  for (const ExampleLine& line : lines_of(example, Companion::None, Language::Chinese, model)) {
    for (const std::string& cell : line.cells) text += cell + "|";
    text += "\n";
  }
  return text;
}

TEST(Example, StandsInItsClauseOfTheModel) {
  EXPECT_EQ(shown_in("甲。根据《条例》要求，编制报告。", wrong("《条例》", "《办法》")),
            "根据《办法》要求，|\n根据《条例》要求，|\n");
  EXPECT_EQ(shown_in("首行\n我局编制。\n末行", wrong("我局编制", "编制")),
            "编制。|\n我局编制。|\n");
  EXPECT_EQ(shown_in("甲，乙。\n丙", wrong("乙。\n", "乙！\n")), "乙！|\n乙。|\n");
}

TEST(Example, ShowsNoMoreOfALongClauseThanHelps) {
  const std::string long_clause = "一二三四五六七八九十一二三四五六七八九十";
  EXPECT_EQ(shown_in(long_clause + "甲" + long_clause, wrong("甲", "乙")),
            "…四五六七八九十一二三四五六七八九十乙一二三四五六七八九十一二三四五六七…|\n"
            "…四五六七八九十一二三四五六七八九十甲一二三四五六七八九十一二三四五六七…|\n");
}

TEST(Example, StandsInItsRowOfTheModel) {
  EXPECT_EQ(shown_in("表头\n\t甲，乙\t1\t2\n", wrong("甲", "丙")), "|丙，乙|1|2|\n|甲，乙|1|2|\n");
  EXPECT_EQ(shown_in("甲\t1\n乙\t2\n丙\t3\n", wrong("乙\t2\n", "")),
            "（缺少下面的文字）|\n乙|2|\n");
}

TEST(Example, ThatIsOfNoModelStandsAlone) {
  EXPECT_EQ(shown_in("别的报告。", wrong("《条例》", "《办法》")), "《办法》|\n《条例》|\n");
}

TEST(Example, ExplainsMarksOfTheWordProcessor) {
  Example example = wrong("清理文件", "⟦全部⟧清理文件");
  example.mark = ExampleMark::Inserted;
  EXPECT_EQ(shown(example),
            "- ⟦全部⟧清理文件\n+ 清理文件\n（⟦ ⟧ 之间是文档中尚未接受的插入修订）\n");
}

TEST(Example, ShowsTheReportComparedWith) {
  Example example = wrong("结转\t1", "结转\t2");
  example.other_replace = "继续办理\t1";
  example.other_with = "继续办理\t3";
  EXPECT_EQ(shown(example, Companion::PreviousReport, Language::English),
            "This report:\n- │ 结转     │ 2 │\n+ │ 结转     │ 1 │\n"
            "Last year's report:\n- │ 继续办理 │ 3 │\n+ │ 继续办理 │ 1 │\n");
}

TEST(Example, SaysNothingOfAReportThatItDoesNotChange) {
  Example example = right("", "");
  example.other_replace = "1";
  example.other_with = "2";
  EXPECT_EQ(shown(example, Companion::Parts), "下级报告：\n+ 2\n");
  EXPECT_EQ(shown(wrong("1", "2"), Companion::Parts), "- 2\n+ 1\n");
}

TEST(Example, HoldsNothingThatHarmsATerminal) {
  EXPECT_EQ(shown(right("甲", "\x1B[31m乙")), "+ \\x1B[31m乙\n");
}

}  // namespace
}  // namespace gwlint
