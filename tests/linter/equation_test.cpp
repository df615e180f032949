#include "linter/equation.h"

#include <gtest/gtest.h>

namespace gwlint {
namespace {

using Kind = LogicalPart::Kind;

// A cell of column “自然人” with its figure.
Related cell(std::string row, std::string figure, bool reported = false, bool negative = false) {
  static std::uint32_t at = 0;
  Related related;
  related.location = {at, at + 1};
  at += 2;
  related.path = {{Kind::Row, std::move(row)}, {Kind::Cell, "自然人"}};
  related.figure = std::move(figure);
  related.reported = reported;
  related.negative = negative;
  return related;
}

Finding finding_with(std::vector<Related> related) {
  Finding finding;
  finding.location = {900'000, 900'001};
  finding.path = {{Kind::Row, "（七）总计"}, {Kind::Cell, "自然人"}};
  finding.related = std::move(related);
  return finding;
}

TEST(Equation, ComparesTheSumWithTheTotalAtTheFinding) {
  const Finding finding = finding_with({cell("一", "4"), cell("二", "2")});
  EXPECT_EQ(equation(finding, "7", Language::Chinese), "4 + 2 = 6 ≠ 7（表中“（七）总计”）");
  EXPECT_EQ(equation(finding, "7", Language::English), "4 + 2 = 6 ≠ 7 ('（七）总计' in the table)");
}

TEST(Equation, TakesTheTotalFromRelatedCells) {
  const Finding finding = finding_with({cell("一", "4"), cell("二", "2"), cell("总", "9", true)});
  EXPECT_EQ(equation(finding, "x", Language::Chinese), "4 + 2 = 6 ≠ 9（表中“总”）");
}

TEST(Equation, MayHaveSumsOnBothSides) {
  const Finding finding = finding_with(
      {cell("一", "4"), cell("二", "1"), cell("七", "4", true), cell("四", "2", true)});
  EXPECT_EQ(equation(finding, "4", Language::Chinese), "4 + 1 = 5 ≠ 4 + 2 = 6");
}

TEST(Equation, LongSumsLeaveZerosOut) {
  std::vector<Related> related{cell("一", "3")};
  for (int i = 0; i < 20; ++i) related.push_back(cell("零", "0"));
  EXPECT_EQ(equation(finding_with(related), "5", Language::Chinese),
            "3 ≠ 5（表中“（七）总计”；其余 20 项为 0）");
}

TEST(Equation, WithoutTotalShowsTheSumAlone) {
  Finding finding = finding_with({cell("现行", "1"), cell("制发", "3", false, true)});
  finding.location = finding.related[0].location;
  EXPECT_EQ(equation(finding, "1", Language::Chinese), "1 − 3 = −2");
}

TEST(Equation, OfOneSideShowsItsSum) {
  const Finding finding = finding_with(
      {cell("现行", "1", true), cell("废止", "0", true), cell("制发", "3", true, true)});
  EXPECT_EQ(equation(finding, "1", Language::Chinese), "1 + 0 − 3 = −2");
}

TEST(Equation, LeavesOutValuesThatAreNoWholeNumbers) {
  const Finding finding = finding_with({cell("一", "1.5"), cell("二", "2")});
  EXPECT_EQ(equation(finding, "7", Language::Chinese), "1.5 + 2 ≠ 7（表中“（七）总计”）");
}

TEST(Equation, IsAbsentWithoutSummands) {
  EXPECT_EQ(equation(finding_with({}), "7", Language::Chinese), std::nullopt);
}

TEST(SumInWords, LeavesZerosOut) {
  EXPECT_EQ(sum_in_words({cell("一", "3"), cell("二", "0"), cell("三", "1")}, false), "3 + 1");
  EXPECT_EQ(sum_in_words({cell("一", "0")}, false), "0");
  EXPECT_EQ(sum_in_words({cell("一", "3")}, true), "");
  EXPECT_EQ(sum_in_words({cell("一", "3", false, true)}, false), "−3");
}

TEST(WholeNumber, IsDigitsOnlyAndNotTooLong) {
  EXPECT_EQ(whole_number("012"), 12);
  EXPECT_EQ(whole_number(""), std::nullopt);
  EXPECT_EQ(whole_number("3件"), std::nullopt);
  EXPECT_EQ(whole_number("1234567890123456"), std::nullopt);
}

}  // namespace
}  // namespace gwlint
