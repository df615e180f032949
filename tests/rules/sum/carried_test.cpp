// SUM006 and SUM007: what they show.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/rules/companions.h"

namespace gwlint::annual_report {
namespace {

Others with_previous(std::string_view text) {
  Others others;
  others.previous.push_back(reference("2022/县局.txt", text));
  return others;
}

TEST(CarriedOver, ShowsBothFiguresAndBothPlaces) {
  const std::vector<Found> found =
      check(model(), "SUM006",
            with_previous(exchanged(model_of_last_year(),
                                    "四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1",
                                    "四、结转下年度继续办理\t\t\t1\t3\t0\t0\t0\t0\t1")));
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].line, 42u);
  EXPECT_EQ(found[0].text, "0");
  const Finding& finding = found[0].finding;
  EXPECT_EQ(problem(finding, Language::Chinese),
            "“商业企业”列 2023 年报告上年结转为 0，2022 年报告结转下年度为 3，相差 3。");
  EXPECT_FALSE(finding.culprit);
  EXPECT_FALSE(finding.fix);
  ASSERT_EQ(finding.related.size(), 2u);
  EXPECT_FALSE(finding.related[0].elsewhere);
  EXPECT_TRUE(finding.related[0].reported);
  const Related& last = finding.related[1];
  ASSERT_TRUE(last.elsewhere);
  EXPECT_EQ(last.elsewhere->path, "2022/县局.txt");
  EXPECT_EQ(last.elsewhere->text, "3");
  EXPECT_EQ(last.elsewhere->begin, (Position{65, 17}));
  EXPECT_EQ(last.message_zh, "2022年报告，四、结转下年度继续办理 · 商业企业：3。");
  EXPECT_EQ(to_string(last.path),
            "三、收到和处理政府信息公开申请情况 › 申请情况表 › 四、结转下年度继续办理 › 商业企业");
}

TEST(CarriedOver, ReadsReportsOnTheFormatOf2019) {
  // A report for 2021, and one for 2020 on the format of its time.
  std::string report = read_whole(GWLINT_SOURCE_DIR "/fixtures/format-of-2019.txt");
  const std::size_t issuer_end = report.find("2020年政府信息公开");
  ASSERT_NE(issuer_end, std::string::npos);
  std::string next = model();
  for (std::size_t at = next.find("2023"); at != std::string::npos; at = next.find("2023")) {
    next.replace(at, 4, "2021");
  }
  const std::vector<Found> same = check(next, "SUM006", with_previous(report));
  EXPECT_TRUE(same.empty()) << same.front();
  const std::size_t row = report.find("四、结转下年度继续办理");
  ASSERT_NE(row, std::string::npos);
  report.replace(row, report.find('\n', row) - row,
                 "四、结转下年度继续办理\t\t\t5\t0\t0\t0\t0\t0\t5");
  EXPECT_EQ(check(next, "SUM006", with_previous(report)).size(), 2u);
  EXPECT_TRUE(check(next, "SUM007", with_previous(report)).empty());
}

TEST(ActiveDocumentsCarried, ShowsAllFourCells) {
  const std::vector<Found> found =
      check(model_with("行政规范性文件\t2\t1\t9", "行政规范性文件\t2\t1\t11"), "SUM007",
            with_previous(model_of_last_year()));
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].text, "11");
  const Finding& finding = found[0].finding;
  EXPECT_EQ(finding.arguments[2], "8 + 2 − 1");
  EXPECT_EQ(finding.arguments[4], "2");
  ASSERT_EQ(finding.related.size(), 4u);
  EXPECT_TRUE(finding.related[1].elsewhere);
  EXPECT_TRUE(finding.related[3].negative);
}

TEST(ActiveDocumentsCarried, IsSilentOverUnfilledCellsOfEitherReport) {
  const std::string total = model_with("行政规范性文件\t2\t1\t9", "行政规范性文件\t\t1\t12");
  EXPECT_TRUE(check(total, "SUM007", with_previous(model_of_last_year())).empty());
  EXPECT_TRUE(check(model_with("行政规范性文件\t2\t1\t9", "行政规范性文件\t2\t1\t12"), "SUM007",
                    with_previous(exchanged(model_of_last_year(), "行政规范性文件\t3\t0\t8",
                                            "行政规范性文件\t3\t0\t八")))
                  .empty());
}

}  // namespace
}  // namespace gwlint::annual_report
