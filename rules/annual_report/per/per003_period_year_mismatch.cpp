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
                 "The statistical period is not of the report year"},
     .explanation = {"报告年度以标题中的年份为准，统计期限应当是同一年。沿用上一年文稿时最容易漏改"
                     "。起止日期分属两年的由PER0"
                     "02提示；标题没有年份的由PER007提示，这时以统计期限的年份为报告年度。",
                     "The report year is the title's; the period has to be of the same year. It is "
                     "what people forget "
                     "when they start from last year's text. A period over two years is PER002. A "
                     "title without a "
                     "year is PER007, and then the period's year is taken as report year."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
