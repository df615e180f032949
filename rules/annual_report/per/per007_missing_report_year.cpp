// PER007 MissingReportYear.
#include "rules/annual_report/per/per.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "missing",
    {"标题“{0}”没有写明四位数的年份。", "The title '{0}' has no four-digit year."},
    {"请在标题中写明报告年度，如“2023年政府信息公开工作年度报告”。",
     "Write the report year into the title, as in '2023年政府信息公开工作年度报告'."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "云岭县住房和城乡建设局2023年政府信息公开工作年度报告\n",
     "云岭县住房和城乡建设局政府信息公开工作年度报告\n"},
    {Example::Verdict::Wrong, "云岭县住房和城乡建设局2023年政府信息公开工作年度报告\n",
     "云岭县住房和城乡建设局23年政府信息公开工作年度报告\n"},
    {Example::Verdict::Wrong, "云岭县住房和城乡建设局2023年政府信息公开工作年度报告\n",
     "关于云岭县住房和城乡建设局政府信息公开工作的年度报告\n"},
    {Example::Verdict::Right, "云岭县住房和城乡建设局2023年政府信息公开工作年度报告\n",
     "云岭县住房和城乡建设局\n2023年度政府信息公开工作年度报告\n"},
    {Example::Verdict::Right, "云岭县住房和城乡建设局2023年政府信息公开工作年度报告\n",
     "2023年云岭县住房和城乡建设局政府信息公开工作年度报告\n"},
    {Example::Verdict::Right, "云岭县住房和城乡建设局2023年政府信息公开工作年度报告\n",
     "云岭县住房和城乡建设局二〇二三年政府信息公开工作年度报告\n"},
};

void check(const Report& report, Findings& findings) {
  if (!report.title || report.title->year_value) return;
  const std::string_view title = report.view(report.title->text);
  // A year in Chinese numerals is one, too.
  if (contains_any(title, {"二〇", "二零", "二○", "二O"})) return;
  add_at(findings, report, report.title->text, 0, {std::string(title)});
}

}  // namespace

const Rule kMissingReportYear{
    {.id = "PER007",
     .name = "MissingReportYear",
     .level = Level::Error,
     .clause = &clause::kNoticeItself,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .summary = {"标题没有四位数的年份", "The title has no four-digit year"},
     .explanation = {"标题中的年份就是报告年度，其他年份都以它为准来核对。标题可以分行，年份可以在"
                     "机关名称之前；只写两位数年份的"
                     "会提示。标题没有年份时，以统计期限的年份为报告年度。",
                     "The year in the title is the report year, by which all others are checked. "
                     "The title may run "
                     "over lines and the year may come first; a year of two digits is found. Where "
                     "the title has "
                     "none, the year of the statistical period is taken as report year."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
