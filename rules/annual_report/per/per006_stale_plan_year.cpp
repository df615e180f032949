// PER006 StalePlanYear.
#include "rules/annual_report/per/per.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "stale",
    {"第五部分的工作打算写的是{0}年，{1}年度报告的下一年是{2}年。",
     "Section five plans for {0}; the year after the report year {1} is {2}."},
    {"请核对是否沿用了往年文稿，是则改为{2}年。",
     "Check whether the text was taken over from another year; if so, write {2}."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "2024年，我局将围绕", "2023年，我局将围绕"},
    {Example::Verdict::Wrong, "2024年，我局将围绕", "下一步，2022年我局将继续围绕"},
    {Example::Verdict::Wrong, "2024年，我局将围绕", "改进措施：一是2025年将进一步围绕"},
    {Example::Verdict::Right, "2024年，我局将围绕", "下一年，我局将围绕"},
    {Example::Verdict::Right, "2024年，我局将围绕", "到2025年，我局将围绕"},
    {Example::Verdict::Right, "一年来，我局政府信息公开工作还存在",
     "2023年，我局将公开工作纳入考核，取得一定成效，但还存在"},
};

void check(const Report& report, Findings& findings) {
  if (!report.year) return;
  const int next_year = *report.year + 1;
  for (const NamedYear& year : report.dates.years) {
    if (year.role != NamedYear::Role::Plan || year.value == next_year) continue;
    add_at(findings, report, year.digits, 0,
           {std::to_string(year.value), std::to_string(*report.year), std::to_string(next_year)});
  }
}

}  // namespace

const Rule kStalePlanYear{
    {.id = "PER006",
     .name = "StalePlanYear",
     .level = Level::Warning,
     .clause = &clause::kProblemsPart,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"第五部分工作打算的年份不是报告年度的下一年",
                 "Plans in section five name a year that does not follow the report year"},
     .explanation =
         {"改进打算写的是下一年的工作，“某年，我单位将……”中的年份应当是报告年度加一。只看以年份开头"
          "、以“将”引出打算"
          "的句子；“到2025年”“2024年至2025年”等目标期限，以及“将”当“把”讲、叙述已做工作的句子，都不"
          "提示。",
          "Improvements are planned for the following year, so the year in 某年，我单位将… is the "
          "report "
          "year plus one. Only clauses that open with a year and go on with 将 are looked at; "
          "targets (到"
          "2025年, 2024年至2025年) and sentences in which 将 tells of what was done are not."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
