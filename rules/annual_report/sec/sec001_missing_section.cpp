// SEC001 MissingSection.
#include <algorithm>

#include "rules/annual_report/reading/letters.h"
#include "rules/annual_report/sec/sec.h"
#include "rules/annual_report/sec/section_text.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "missing",
    {"全文没有“{0}”这一部分的标题。", "The report has no heading for the section '{0}'."},
    {"请按格式补上“{0}”及其内容；没有发生的事项也要保留标题，用文字说明，表格填 0。",
     "Add '{0}' with its contents; where nothing happened, keep the heading, say so and write 0 in "
     "the table."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "四、政府信息公开行政复议、行政诉讼情况\n", ""},
    {Example::Verdict::Wrong,
     "六、其他需要报告的事项\n\n2023年，我局未收取政府信息公开信息处理费。", ""},
    {Example::Verdict::Wrong, "一、总体情况\n", ""},
    {Example::Verdict::Right, "五、存在的主要问题及改进情况\n\n一年来",
     "五、存在的主要问题及改进情况：一年来"},
    {Example::Verdict::Right, "本报告统计数据从",
     "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议"
     "、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成，统计数据从"},
    {Example::Verdict::Right, "三、收到和处理政府信息公开申请情况",
     "三、 收到和处理政府信息公开申请情况。"},
};

// A table that is laid out around the whole report can hold a heading in a cell.
bool stands_in_a_cell(const Report& report, SectionIndex index) {
  const std::string heading = letters_of(report.section_name(index));
  return std::ranges::any_of(report.cells, [&](Span cell) {
    return cell.size() >= heading.size() && letters_of(report.view(cell)).starts_with(heading);
  });
}

// The heading before the place of the missing one; without any the title; without that the begin.
Span place_of(const Report& report, std::size_t index) {
  while (index-- > 0) {
    if (report.sections[index]) return report.sections[index]->heading.whole();
  }
  if (report.title) return report.title->text;
  return report.passages.empty() ? Span{} : report.passages.front().text;
}

void check(const Report& report, Findings& findings) {
  for (std::size_t i = 0; i < report.sections.size(); ++i) {
    const auto index = static_cast<SectionIndex>(i);
    if (report.sections[i] || stands_in_a_cell(report, index)) continue;
    Finding& finding =
        findings.add(report.source(place_of(report, i)), 0, {report.section_name(index)});
    finding.path = report.path_of(index);
    finding.missing = "";
  }
}

}  // namespace

const Rule kMissingSection{
    {.id = "SEC001",
     .name = "MissingSection",
     .level = Level::Error,
     .clause = &clause::kNoticeItself,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"六个规定的部分缺了一个", "One of the six mandated sections is missing"},
     .explanation =
         {"年度报告由六个部分组成，一个都不能少；没有发生的事项也要保留标题并说明。用语不同但能认出"
          "是哪一部分的不算缺少，见 SEC003、SEC004；引言里列出的六个部分的名称不算标题。",
          "A report has six sections, and none may be left out; where nothing happened, the "
          "heading stays and the text says so. A heading in other words that can be recognised is "
          "not missing but SEC003 or SEC004. A list of the six parts in the introduction is no "
          "heading."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
