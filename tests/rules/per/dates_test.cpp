// PER004–PER006: dates that do not exist, years of another report.
#include <gtest/gtest.h>

#include "rules/annual_report/reading/date_scanner.h"
#include "tests/rules/basis_text.h"

namespace gwlint::annual_report {
namespace {

TEST(InvalidDate, IsFoundAnywhere) {
  EXPECT_EQ(found(with_sentence("2月30日公布。"), "PER004"), Lines{"PER004 2月30日"});
  EXPECT_EQ(found(with_sentence("截至4月31日已公布。"), "PER004"), Lines{"PER004 4月31日"});
  EXPECT_EQ(found(with_sentence("于2023年13月1日公布。"), "PER004"), Lines{"PER004 2023年13月1日"});
  EXPECT_EQ(found(with_sentence("于 2023 年 2 月 29 日公布。"), "PER004"),
            Lines{"PER004 2023 年 2 月 29 日"});
  EXPECT_EQ(found(with_sentence("于六月三十一日公布。"), "PER004"), Lines{"PER004 六月三十一日"});
  EXPECT_EQ(found(with_sentence("日期2023.2.30公布。"), "PER004"), Lines{"PER004 2023.2.30"});
  EXPECT_EQ(found(model_with("行政强制\t3", "行政强制（2月30日）\t3"), "PER004"),
            Lines{"PER004 2月30日"});
}

TEST(InvalidDate, InheritsTheYearOfItsRange) {
  EXPECT_EQ(found(with_sentence("2023年1月5日至2月29日开展检查。"), "PER004"),
            Lines{"PER004 2月29日"});
}

TEST(InvalidDate, OtherNumbersAreNoDates) {
  for (const std::string_view text :
       {"2024年2月29日公布。", "2月29日公布。", "1-12月31日公布。", "2013月刊31日公布。",
        "3个月30日内办结。", "第13月1日公布。", "202313月1日。", "每月31日公布。", "13月均3日。",
        "版本2023.2.30.1。", "网址http://a.cn/2023-02-30/1.html。", "电话0951-2023-02-30。",
        "12月31日前公布。", "1月1日至12月31日。", "三十个月三十日。"}) {
    EXPECT_EQ(found(with_sentence(text), "PER004"), Lines()) << text;
  }
}

TEST(DateScanner, ReadsARange) {
  const ScannedDates found = scan_dates("自2023年1月1日起至12月31日止", 100);
  ASSERT_EQ(found.ranges.size(), 1u);
  EXPECT_TRUE(found.ranges[0].first.is(1, 1));
  EXPECT_TRUE(found.ranges[0].last.is(12, 31));
  EXPECT_EQ(found.ranges[0].last.year_value, 2023);
  EXPECT_TRUE(found.ranges[0].last.year.empty());
  EXPECT_EQ(found.ranges[0].whole.begin, 103u);
  EXPECT_EQ(found.dates.size(), 2u);
}

TEST(DateScanner, NotesYearsOnce) {
  EXPECT_EQ(scan_dates("2023年1月1日至2024年度，2025年", 0).years.size(), 3u);
}

TEST(StaleYear, IsFoundInTheQuotedTitle) {
  EXPECT_EQ(
      found(model_with("编制《云岭县住房和城乡建设局2023年", "编制《云岭县住房和城乡建设局2022年"),
            "PER"),
      Lines{"PER005 2022"});
}

TEST(StaleYear, LastYearsReportMayBeToldOf) {
  constexpr std::string_view kOwn = "编制《云岭县住房和城乡建设局2023年政府信息公开工作年度报告》";
  for (const std::string_view told :
       {"编制本报告，口径与《云岭县住房和城乡建设局2022年政府信息公开工作年度报告》一致",
        "编制本报告，延续了《云岭县住房和城乡建设局2022年政府信息公开工作年度报告》的体例",
        "编制《云岭县住房和城乡建设局2023年政府信息公开工作年度报告》，《云岭县住房和城乡建设局2022"
        "年"
        "政府信息公开工作年度报告》已于上年公布"}) {
    EXPECT_EQ(found(model_with(kOwn, told), "PER"), Lines()) << told;
  }
}

TEST(StaleYear, IsFoundInTheOpeningSentence) {
  constexpr std::string_view kOpening = "2023年，我局把政府信息公开";
  for (const std::string_view opening :
       {"2022年，我局把政府信息公开", "2022年度，我局把政府信息公开", "2022年我局把政府信息公开",
        "2022年在县委领导下，我局把政府信息公开"}) {
    EXPECT_EQ(found(model_with(kOpening, opening), "PER"), Lines{"PER005 2022"}) << opening;
  }
  for (const std::string_view opening :
       {"2022年以来，我局把政府信息公开", "2022年底，我局把政府信息公开",
        "2022年至今，我局把政府信息公开", "2019年4月，我局把政府信息公开",
        "2019年新《条例》施行后，我局把政府信息公开", "2019年机构改革以来，我局把政府信息公开",
        "与2022年相比，2023年我局把政府信息公开", "2022年基础上，2023年我局把政府信息公开",
        "2023年度，我局把政府信息公开",
        "2022年，在全县政务公开第三方评估中，我局被评为优秀单位。2023年，我局把政府信息公开",
        "2022年，在全县政务公开第三方评估中，我局被评为优秀单位。我局把政府信息公开",
        "2022年年底，县政府办印发通知。2023年各项工作有序开展，我局把政府信息公开",
        "2022年年底，县政府办印发通知。我局把政府信息公开",
        "2022年，我局印发工作制度。我局把政府信息公开",
        "2022年，我局夯实基础。2023年，我局把政府信息公开"}) {
    EXPECT_EQ(found(model_with(kOpening, opening), "PER"), Lines()) << opening;
  }
}

TEST(StaleYear, IsFoundInATableLabel) {
  EXPECT_EQ(found(model_with("信息内容\t本年制发件数\t", "信息内容\t2022年制发件数\t"), "PER"),
            Lines{"PER005 2022"});
  EXPECT_EQ(found(model_with("信息内容\t本年制发件数\t", "信息内容\t2023年制发件数\t"), "PER"),
            Lines());
}

TEST(StalePlanYear, IsFoundInSectionFive) {
  constexpr std::string_view kPlan = "2024年，我局将围绕";
  for (const std::string_view plan :
       {"2023年，我局将围绕", "2023年将继续围绕", "下一步，2023年我局将进一步围绕",
        "针对以上问题，2023年，我局将重点围绕", "在2023年，我们将不断围绕"}) {
    EXPECT_EQ(found(model_with(kPlan, plan), "PER"), Lines{"PER006 2023"}) << plan;
  }
  for (const std::string_view plan :
       {"下一步，我局将围绕", "到2025年，我局将围绕", "2024年至2025年，我局将围绕",
        "2024年度我局将围绕", "针对2023年存在的问题，我局将围绕",
        "2023年工作中存在的不足，我局将围绕", "2024-2025年，我局将围绕",
        "2023年，我局将公开工作纳入考核，2024年将围绕", "2023年虽然取得进步，我局将继续围绕"}) {
    EXPECT_EQ(found(model_with(kPlan, plan), "PER"), Lines()) << plan;
  }
}

}  // namespace
}  // namespace gwlint::annual_report
