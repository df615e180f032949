// SEC006 EmptySection.
#include <algorithm>
#include <string>

#include "rules/annual_report/reading/statements.h"
#include "rules/annual_report/sec/sec.h"
#include "rules/annual_report/sec/section_text.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"empty",
     {"“{0}”部分只有标题，没有文字也没有表格。", "The section '{0}' has neither text nor table."},
     {"请补充这一部分的内容；没有发生的事项写明没有，表格填 0。",
      "Fill it in; where nothing happened, say so and write 0 in the table."}},
    {"nothing_said",
     {"“{0}”部分没有写出任何问题和改进。",
      "The section '{0}' names no problem and no improvement."},
     {"请写明本年度存在的主要问题和改进情况。",
      "State the year's main problems and the improvements."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "2023年，我局未收取政府信息公开信息处理费。", ""},
    {Example::Verdict::Wrong,
     "一年来，我局政府信息公开工作还存在主动公开内容不够全面、政策解读形式单一等问题。2024年，我局"
     "将围绕群众关心的住房保障事项细化公开目录，丰富图文解读，加强业务培训，不断提高公开质量。",
     "无。"},
    {Example::Verdict::Wrong,
     "一年来，我局政府信息公开工作还存在主动公开内容不够全面、政策解读形式单一等问题。2024年，我局"
     "将围绕群众关心的住房保障事项细化公开目录，丰富图文解读，加强业务培训，不断提高公开质量。",
     "本年度不存在问题。"},
    {Example::Verdict::Right, "六、其他需要报告的事项\n\n2023年", "六、其他需要报告的事项：2023年"},
    {Example::Verdict::Right, "我局未收取政府信息公开信息处理费。",
     "未收取信息处理费，无其他需要报告的事项。"},
    {Example::Verdict::Right,
     "一年来，我局政府信息公开工作还存在主动公开内容不够全面、政策解读形式单一等问题。",
     "本年度未发现重大问题，但主动公开的内容还不够全面。"},
};

// A table that stands under another section is TAB011: its own section is not empty besides.
bool has_table_elsewhere(const Report& report, SectionIndex index) {
  return std::ranges::any_of(report.tables.bound, [&](const BoundTable& bound) {
    return bound.table != nullptr && bound.table->section == index && bound.under_section != index;
  });
}

bool is_without_problems(std::string_view text) {
  return says_nothing(text) || says_no_problems(text);
}

void check(const Report& report, Findings& findings) {
  for (const auto& section : report.sections) {
    if (!section || !section->repeats.empty()) continue;
    const SectionIndex index = section->index;
    const bool bare = is_bare(report, *section) && !has_table_elsewhere(report, index);
    const bool says_none = report.kind->built_in && index == kProblems &&
                           is_without_problems(text_of(report, *section));
    if (!bare && !says_none) continue;
    Finding& finding =
        findings.add(heading_source(report, *section), bare ? 0 : 1, {report.section_name(index)});
    finding.path = report.path_of(index);
    finding.missing = "";
  }
}

}  // namespace

const Rule kEmptySection{
    {.id = "SEC006",
     .name = "EmptySection",
     .level = Level::Error,
     .clause = &clause::kNoticeItself,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"某一部分没有内容", "A mandated section is empty"},
     .explanation = {"有标题而没有内容，等于漏掉了这一部分。第五部分只写“无”或“不存在问题”也算没有"
                     "内容：任何机关都应当总结问题、写明改进。第六部分只写“无”的见 "
                     "SEC009；表格放到别的部分的见 TAB011；只有图片的部分不算没有内容。",
                     "A heading without contents leaves the section out. Section five that only "
                     "says '无' or '不存在问题' counts as empty, for every body has problems and "
                     "improvements to state. '无' in section six is SEC009, a table under another "
                     "section TAB011. A section that holds only a picture is not empty."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
