// PER001–PER003, PER007: the statement of the statistical period.
#include <gtest/gtest.h>

#include "tests/rules/basis_text.h"

namespace gwlint::annual_report {
namespace {

TEST(Period, AcceptedWordings) {
  for (const std::string_view period :
       {"统计期限自2023年1月1日起至2023年12月31日止。",
        "统计期限从2023年1月1日起至12月31日。",
        "统计数据由2023年1月1日到2023年12月31日止。",
        "2023年1月1日至12月31日。",
        "统计时间为2023 年 1 月 1 日 — 2023 年 12 月 31 日。",
        "统计时限：2023年1月1日－12月31日。",
        "统计期限为2023年1月1日-2023年12月31日。",
        "统计期限为2023年1月1日~12月31日。",
        "统计期限为2023年1月1日～2023年12月31日。",
        "统计期限为2023年01月01日至2023年12月31日。",
        "统计期限自2023年1月1日起，至2023年12月31日止。",
        "统计期限自2023年1月1日起2023年12月31日止。",
        "统计期限为二〇二三年一月一日至二〇二三年十二月三十一日。",
        "统计期限为2023.1.1-2023.12.31。",
        "统计期限为2023.1.1-12.31。",
        "统计期限为2023-01-01至2023-12-31。",
        "统计期限自2023年1月1日零时起至12月31日24时止。",
        "统计期限为2023年1月1日——2023年12月31日。",
        "统计期限为2023年1月1日一12月31日。",
        "统计期限为2023年度。",
        "统计期限为2023年1月至12月。",
        "统计数据截至2023年12月31日。",
        "统计数据起始时间为2023年1月1日，截止时间为2023年12月31日。",
        "本年报所列数据的统计日期从2023年1月1日（含）起至2023年12月31日（含）止。",
        "年度数据统计时段为2023年1-12月。",
        "本报告数据为2023年全年数据。",
        "报告时间跨度为2023年1月至12月。"}) {
    EXPECT_EQ(found(with_period(period), "PER"), Lines()) << period;
  }
}

TEST(Period, MissingOneIsFoundAtTheIntro) {
  const auto findings = check(with_period("本报告由办公室编制。"), "PER");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].rule, "PER001");
  EXPECT_EQ(findings[0].line, 3u);
}

TEST(Period, OneOfSectionSixDoesNotCount) {
  const std::string text =
      exchanged(with_period(""), "我局未收取政府信息公开信息处理费。",
                "我局未收取政府信息公开信息处理费。统计期限为2023年1月1日至12月31日。");
  EXPECT_EQ(check(text, "PER").size(), 1u);
  EXPECT_EQ(check(text, "PER001").size(), 1u);
}

TEST(Period, OneOfSectionOneCounts) {
  for (const std::string_view opening :
       {"本报告统计期限为2023年1月1日至12月31日。", "2023年1月1日至12月31日，我局发文20个。"}) {
    const std::string text = exchanged(with_period(""), "2023年，我局把政府信息公开",
                                       std::string(opening) + "一年来，我局把政府信息公开");
    EXPECT_EQ(found(text, "PER"), Lines()) << opening;
  }
}

TEST(Period, EndsOnThe30th) {
  EXPECT_EQ(found(with_period("统计期限自2023年1月1日起至2023年12月30日止。"), "PER"),
            Lines{"PER002 2023年12月30日"});
  EXPECT_EQ(found(with_period("2023年1月1日至11月30日。"), "PER"), Lines{"PER002 11月30日"});
}

TEST(Period, BeginsLate) {
  EXPECT_EQ(found(with_period("统计期限自2023年1月2日起至2023年12月31日止。"), "PER"),
            Lines{"PER002 2023年1月2日"});
}

TEST(Period, OverTwoYearsPointsToTheWrongOne) {
  EXPECT_EQ(found(with_period("统计期限自2022年1月1日起至2023年12月31日止。"), "PER"),
            Lines{"PER002 2022年1月1日"});
  EXPECT_EQ(found(with_period("统计期限自2023年1月1日起至2024年12月31日止。"), "PER"),
            Lines{"PER002 2024年12月31日"});
}

TEST(Period, OfTheYearBeforePointsToTheYear) {
  EXPECT_EQ(found(with_period("统计期限自2022年1月1日起至2022年12月31日止。"), "PER"),
            Lines{"PER003 2022"});
  EXPECT_EQ(found(with_period("统计期限为二〇二二年一月一日至十二月三十一日。"), "PER"),
            Lines{"PER003 二〇二二"});
  EXPECT_EQ(found(with_period("统计期限自2022年1月1日起至12月30日止。"), "PER"),
            (Lines{"PER003 2022", "PER002 12月30日"}));
}

TEST(Period, ThatDoesNotExistIsPer004Alone) {
  EXPECT_EQ(found(with_period("统计期限自2023年1月1日起至2023年12月32日止。"), "PER"),
            Lines{"PER004 2023年12月32日"});
}

TEST(Period, LostCharactersGiveANote) {
  for (const std::string_view period :
       {"统计期限从202311日起至20231231日止。", "统计期限自202111日起至20211230日止。",
        "统计期限自年月日起至年月日止。", "报告所列数据的统计起止时间为12月31日。"}) {
    const auto findings = check(with_period(period), "PER");
    ASSERT_EQ(findings.size(), 1u) << period;
    EXPECT_EQ(findings[0].rule, "PER002");
    EXPECT_EQ(findings[0].finding.level, Level::Note);
  }
}

TEST(Period, OtherRangesOfSectionOneAreNotJudged) {
  for (const std::string_view sentence :
       {"2023年3月1日至6月30日开展专项检查。", "2022年1月1日至2022年12月31日发文3件。",
        "据统计，2023年1月1日至10月31日发布信息100条。", "2023年1-6月公开信息20条。",
        "2022年12月1日至2023年2月28日开展整治。", "2023年5月1日至5月31日，我局开展数据统计培训。",
        "统计时间为2023年1月1日至6月30日的半年数据已报送。"}) {
    EXPECT_EQ(found(with_sentence(sentence), "PER"), Lines()) << sentence;
  }
}

TEST(Period, TrainingInStatisticsIsNoStatement) {
  const std::string text =
      exchanged(with_period("本报告由办公室编制。"), "及时清理失效文件。",
                "及时清理失效文件。2023年5月1日至5月31日，我局开展数据统计培训。");
  const auto findings = check(text, "PER");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].rule, "PER001");
}

TEST(Period, OtherTimesOfTheIntroAreNotJudged) {
  EXPECT_EQ(
      found(with_period("统计期限为2023年1月1日至12月31日。电子版自2024年1月31日至2025年1月30日可"
                        "下载。电话：0951-2023123，邮编：202311。"),
            "PER"),
      Lines());
}

TEST(Period, OthersBesideTheRightOneAreToldOf) {
  for (const std::string_view period :
       {"统计期限为2023年1月1日至12月31日，与上年度（2022年1月1日至2022年12月31日）口径一致。",
        "统计期限为2023年1月1日至12月31日，部分数据与2022年1月1日至12月31日的数据对比。",
        "数据统计期限为2023年1月1日至12月31日，其中培训情况统计自2023年3月1日至11月30日。"}) {
    EXPECT_EQ(found(with_period(period), "PER"), Lines()) << period;
  }
}

TEST(Title, WithoutYearTakesThePeriods) {
  const std::string text = model_with("住房和城乡建设局2023年政府信息公开工作年度报告\n",
                                      "住房和城乡建设局政府信息公开工作年度报告\n");
  EXPECT_EQ(found(text, "PER"), Lines{"PER007 云岭县住房和城乡建设局政府信息公开工作年度报告"});
}

}  // namespace
}  // namespace gwlint::annual_report
