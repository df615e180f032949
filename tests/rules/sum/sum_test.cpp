#include <gtest/gtest.h>

#include "tests/rules/check_text.h"

namespace gwlint::annual_report {
namespace {

TEST(Sum, PointsToTheTotalAndNamesTheCulprit) {
  const std::vector<Found> found = check(model_with("4.保护第三方合法权益\t0\t1\t0\t0\t0\t0\t1",
                                                    "4.保护第三方合法权益\t0\t3\t0\t0\t0\t0\t1"));
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].rule, "SUM001");
  EXPECT_EQ(found[0].text, "1");
  EXPECT_EQ(found[1].rule, "SUM002");
  for (const Found& one : found) {
    ASSERT_TRUE(one.finding.culprit);
    EXPECT_EQ(one.finding.culprit->row, "4.保护第三方合法权益");
    EXPECT_EQ(one.finding.culprit->column, "商业企业");
    EXPECT_EQ(one.finding.culprit->actual, "3");
    EXPECT_EQ(one.finding.culprit->expected, "1");
    EXPECT_FALSE(one.finding.fix->safe);
  }
}

TEST(Sum, CarriesAllContributingCells) {
  const std::vector<Found> found = check(
      model_with("（一）予以公开\t\t2\t1\t0\t0\t0\t0\t3", "（一）予以公开\t\t2\t1\t0\t0\t0\t0\t4"),
      "SUM001");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].finding.related.size(), 7u);
  EXPECT_EQ(found[0].finding.arguments[2], "2 + 1");
  EXPECT_EQ(
      to_string(found[0].finding.path),
      "三、收到和处理政府信息公开申请情况 › 申请情况表 › 三、本年度办理结果·（一）予以公开 › 总计");
}

TEST(Sum, BalanceOfAColumnWithoutCulpritWhereTwoCellsAreWrong) {
  std::string text = model_with("一、本年新收政府信息公开申请数量\t\t\t4\t2\t0\t0\t0\t0\t6",
                                "一、本年新收政府信息公开申请数量\t\t\t5\t2\t0\t0\t0\t0\t7");
  const std::vector<Found> found = check(text, "SUM");
  ASSERT_EQ(found.size(), 2u);
  for (const Found& one : found) {
    EXPECT_EQ(one.rule, "SUM003");
    EXPECT_FALSE(one.finding.culprit);
  }
}

TEST(Sum, IsSilentOverUnfilledAndUnreadableCells) {
  EXPECT_TRUE(
      check(model_with("行政规范性文件\t2\t1\t9", "行政规范性文件\t20\t/\t9"), "SUM").empty());
  EXPECT_TRUE(check(model_with("1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0",
                               "1\t0\tO\t0\t9\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0"),
                    "SUM")
                  .empty());
}

}  // namespace
}  // namespace gwlint::annual_report
