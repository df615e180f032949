// SEC005 DuplicateSection.
#include "rules/annual_report/sec/sec.h"
#include "rules/annual_report/sec/section_text.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "twice",
    {"“{0}”这一部分重复出现。", "The section '{0}' appears more than once."},
    {"请合并内容，只保留一处标题。", "Merge the contents and keep one heading."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "六、其他需要报告的事项",
     "五、存在的主要问题及改进情况\n\n解读形式不够丰富，今后将加以改进。\n\n六、其他需要报告的事"
     "项"},
    {Example::Verdict::Wrong, "未收取政府信息公开信息处理费。",
     "未收取政府信息公开信息处理费。\n\n一、总体情况\n\n各项工作平稳推进。"},
    {Example::Verdict::Wrong, "二、主动公开政府信息情况\n",
     "二、主动公开情况\n\n本年度情况见下表。\n\n二、主动公开政府信息情况\n"},
    {Example::Verdict::Right, "（一）主动公开情况。全年", "（一）主动公开政府信息情况。全年"},
    {Example::Verdict::Right, "一、总体情况\n",
     "目录\n\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府"
     "信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n\n一、"
     "总体情况\n"},
    {Example::Verdict::Right, "未收取政府信息公开信息处理费。",
     "未收取政府信息公开信息处理费。申请的数量和办理结果见“三、收到和处理政府信息公开申请情况”。"},
};

void check(const Report& report, Findings& findings) {
  for (const auto& section : report.sections) {
    if (!section) continue;
    for (const Heading& repeat : section->repeats) {
      Finding& finding =
          findings.add(report.source(repeat.whole()), 0, {report.section_name(section->index)});
      finding.path = report.path_of(section->index);
      finding.related.push_back({.location = heading_source(report, *section),
                                 .path = report.path_of(section->index),
                                 .message_zh = "这一部分第一次出现在这里。",
                                 .message_en = "The section first appears here.",
                                 .figure = {}});
    }
  }
}

}  // namespace

const Rule kDuplicateSection{
    {.id = "SEC005",
     .name = "DuplicateSection",
     .level = Level::Error,
     .clause = &clause::kNoticeItself,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"同一部分出现两次", "A mandated section appears twice"},
     .explanation = {"每个部分只应出现一次；重复多因套用旧稿或拼接材料，两处内容往往互相矛盾。目录"
                     "里的标题、总体情况中与某一部分"
                     "同名的条目（如“（一）主动公开政府信息情况”）不算重复。",
                     "Each section appears once. A second one usually comes from an old draft or "
                     "from pasted material "
                     "and contradicts the first. Headings in a table of contents and items of "
                     "section 一 that bear a "
                     "section's name are no repetition."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
