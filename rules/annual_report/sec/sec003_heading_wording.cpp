// SEC003 HeadingWording.
#include <string>

#include "linter/text/fold.h"
#include "rules/annual_report/sec/sec.h"
#include "rules/annual_report/sec/section_text.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "wording",
    {"标题“{0}”与格式规定的“{1}”不一致。", "The heading '{0}' is not the mandated '{1}'."},
    {"请把标题改为“{1}”。", "Write the heading as '{1}'."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "五、存在的主要问题及改进情况", "五、存在问题及改进措施"},
    {Example::Verdict::Wrong, "六、其他需要报告的事项", "六、其他需要报告事项"},
    {Example::Verdict::Wrong, "二、主动公开政府信息情况", "二、行政机关主动公开政府信息的情况"},
    {Example::Verdict::Wrong, "四、政府信息公开行政复议、行政诉讼情况",
     "四、政府信息公开行政复议行政诉讼情况"},
    {Example::Verdict::Right, "五、存在的主要问题及改进情况\n\n", "五、存在的主要问题及改进情况。"},
    {Example::Verdict::Right, "三、收到和处理政府信息公开申请情况",
     "三、 收到和处理政府信息公开 申请情况："},
    {Example::Verdict::Right, "六、其他需要报告的事项\n\n2023年", "六、其他需要报告的事项 2023年"},
};

void check_heading(const Report& report, const Heading& heading, SectionIndex index,
                   Findings& findings) {
  const std::string& mandated = report.format->sections[index].heading;
  std::string written(report.view(heading.text));
  std::erase(written, '\n');
  if (written == fold(mandated)) return;
  const Span words = report.source(heading.text);
  Finding& finding = findings.add(report.source(heading.whole()), 0,
                                  {std::string(report.document->view(words)), mandated});
  finding.path = report.path_of(index);
  finding.fix = Fix{.safe = true, .edits = {{words, mandated}}};
}

void check(const Report& report, Findings& findings) {
  for (const auto& section : report.sections) {
    if (section) check_heading(report, section->heading, section->index, findings);
  }
}

}  // namespace

const Rule kHeadingWording{
    {.id = "SEC003",
     .name = "HeadingWording",
     .level = Level::Warning,
     .clause = &clause::kNoticeItself,
     .precision = Precision::High,
     .fix = FixSafety::Safe,
     .summary = {"标题用语与格式不一致", "A mandated heading is in other words"},
     .explanation =
         {"六个部分的标题由格式统一规定，应当原样使用，便于检索和汇总。空格以及标题后同一行的文字和"
          "标点不影响判断；"
          "标题前的序号由 SEC004 检查。",
          "The format words the six headings, and they are to be used as they are, so "
          "that reports can be "
          "searched and summed up. Blanks, and what follows a heading on its line, do not "
          "matter; the number before it is SEC004's."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
