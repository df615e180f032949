// PER003 PeriodYearMismatch.
#include "rules/annual_report/per/per.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "mismatch",
    {"统计期限的年份是{0}年，报告年度是{1}年。",
     "The statistical period is of {0}, the report is for {1}."},
    {"请核对统计期限和标题的年份，改为一致。",
     "Compare the years of period and title and make them the same."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "从2023年1月1日起至2023年12月31日止",
     "从2022年1月1日起至2022年12月31日止"},
    {Example::Verdict::Wrong, "从2023年1月1日起至2023年12月31日止", "从2024年1月1日至12月31日"},
    {Example::Verdict::Wrong, "从2023年1月1日起至2023年12月31日止",
     "自二〇二二年一月一日至十二月三十一日"},
    {Example::Verdict::Right, "从2023年1月1日起至2023年12月31日止", "从2023年1月1日至12月31日"},
    {Example::Verdict::Right, "从2023年1月1日起至2023年12月31日止",
     "从2023年1月1日起至2023年12月31日止，于2024年1月31日前公布"},
    {Example::Verdict::Right, "2023年，我局把政府信息公开",
     "与2022年1月1日至12月31日相比，报送信息有所增加。2023年，我局把政府信息公开"},
};

void check(const Report& report, Findings& findings) {
  if (!report.title || !report.title->year_value) return;
  const int report_year = *report.title->year_value;
  for (const PeriodStatement& period : report.dates.periods) {
    if (period.kind != PeriodStatement::Kind::Days) continue;
    const bool one_year = period.first.year_value == period.last.year_value;
    if (!one_year || !period.year || *period.year == report_year) continue;
    const Span year = period.first.year.empty() ? period.last.year : period.first.year;
    add_at(findings, report, year, 0, {std::to_string(*period.year), std::to_string(report_year)});
  }
}

}  // namespace

const Rule kPeriodYearMismatch{
    {.id = "PER003",
     .name = "PeriodYearMismatch",
     .level = Level::Error,
     .clause = &clause::kOpening,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .summary = {"统计期限的年份与报告年度不一致",
                 "The statistical period is of another year than the report"},
     .explanation =
         {"标题中的年份就是报告年度，统计期限应当是同一年；沿用上一年的文稿时最容易漏改。起止日期分"
          "属两年的见 PER002；标题没有年份的见 PER007，这时以统计期限的年份为报告年度。",
          "The year in the title is the report year, and the period has to be of the same year. It "
          "is easily forgotten when last year's text is reused. A period over two years is PER002. "
          "A title without a year is PER007; the year of the period then counts as the report "
          "year."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
