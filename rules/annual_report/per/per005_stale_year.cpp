// PER005 StaleYear.
#include <algorithm>

#include "rules/annual_report/per/per.h"

namespace gwlint::annual_report {
namespace {

enum Message : std::uint16_t { kTitle, kOpening, kLabel };

constexpr MessageTemplate kMessages[] = {
    {"title",
     {"引言所引报告名称的年份是{0}年，报告年度是{1}年。",
      "The report's title as quoted in the introduction is of {0}; the report is for {1}."},
     {"请把{0}年改为{1}年，或核对标题。", "Write {1} for {0}, or check the title."}},
    {"opening",
     {"第一部分开头写的是{0}年，报告年度是{1}年。",
      "Section one opens with the year {0}; the report is for {1}."},
     {"请核对是否沿用了往年文稿，是则改为{1}年。",
      "Check whether the text was taken over from another year; if so, write {1}."}},
    {"label",
     {"表格项目名称中的年份是{0}年，报告年度是{1}年。",
      "A table label names the year {0}; the report is for {1}."},
     {"请按统一表样改为“本年”。", "Write 本年, as the uniform table does."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "编制《云岭县住房和城乡建设局2023年政府信息公开工作年度报告》",
     "编制《云岭县住房和城乡建设局2022年政府信息公开工作年度报告》"},
    {Example::Verdict::Wrong, "2023年，我局把政府信息公开", "2022年度我局把政府信息公开"},
    {Example::Verdict::Wrong, "本年制发件数", "2022年制发件数"},
    {Example::Verdict::Right, "2023年，我局把政府信息公开", "2022年以来，我局把政府信息公开"},
    {Example::Verdict::Right, "2023年，我局把政府信息公开",
     "2019年《中华人民共和国政府信息公开条例》修订后，我局把政府信息公开"},
    {Example::Verdict::Right, "2023年，我局把政府信息公开", "2022年底至2023年，我局把政府信息公开"},
    {Example::Verdict::Right, "编制《云岭县",
     "参照《云岭县住房和城乡建设局2022年政府信息公开工作年度报告》的体例，编制《云岭县"},
};

// A sentence that names the report year as well compares; it is not stale.
bool names_report_year(const Report& report, const NamedYear& year) {
  return report.view(year.sentence).find(std::to_string(*report.year)) != std::string_view::npos;
}

// Where the intro quotes the report's own title with its year too, another one is told of.
bool is_told_of(const Report& report, const NamedYear& year) {
  return year.role == NamedYear::Role::QuotedTitle &&
         std::ranges::any_of(report.dates.years, [&](const NamedYear& other) {
           return other.role == year.role && other.value == *report.year;
         });
}

void check(const Report& report, Findings& findings) {
  if (!report.year) return;
  for (const NamedYear& year : report.dates.years) {
    if (year.role == NamedYear::Role::Plan || year.value == *report.year) continue;
    if (names_report_year(report, year) || is_told_of(report, year)) continue;
    const Message message = year.role == NamedYear::Role::QuotedTitle ? kTitle
                            : year.role == NamedYear::Role::Opening   ? kOpening
                                                                      : kLabel;
    add_at(findings, report, year.digits, message,
           {std::to_string(year.value), std::to_string(*report.year)});
  }
}

}  // namespace

const Rule kStaleYear{
    {.id = "PER005",
     .name = "StaleYear",
     .level = Level::Warning,
     .clause = &clause::kOpening,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary =
         {"所引报告名称、第一部分开头或表格项目名称中的年份不是报告年度",
          "The quoted report title, section one's opening or a table label names another year"},
     .explanation =
         {"沿用往年文稿时，引言里的报告名称、第一部分开头的“某年，我局……”和表格里的年份容易漏改。“2"
          "022年以来”“"
          "2022年底”等起算时间、往年发生的事件、与往年比较的句子，都不提示。",
          "Text taken over from another year often keeps its year in the report title quoted in "
          "the "
          "introduction, in the first sentence of section one or in a table label. Points in time "
          "(2022年"
          "以来, 2022年底), earlier events and comparisons with another year are no findings."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
