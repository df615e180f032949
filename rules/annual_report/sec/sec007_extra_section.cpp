// SEC007 ExtraSection.
#include "rules/annual_report/sec/sec.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "extra",
    {"“{0}”不是格式规定的部分。", "'{0}' is no section of the format."},
    {"请把其中的内容并入六个部分，多数可写入“六、其他需要报告的事项”，并删去这个标题。",
     "Move its contents into the six sections, mostly into 六、其他需要报告的事项, and drop the "
     "heading."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "未收取政府信息公开信息处理费。",
     "未收取政府信息公开信息处理费。\n\n七、下一年度工作安排\n\n继续做好信息公开工作。"},
    {Example::Verdict::Wrong, "三、收到和处理政府信息公开申请情况",
     "三、政策解读与回应关切情况\n\n全年发布解读材料5篇。\n\n三、收到和处理政府信息公开申请情况"},
    {Example::Verdict::Wrong, "六、其他需要报告的事项",
     "六、下一步工作打算\n\n继续做好信息公开工作。\n\n七、其他需要报告的事项"},
    {Example::Verdict::Right, "2023年，我局未收取政府信息公开信息处理费。",
     "一、收费情况\n\n2023年，我局未收取政府信息公开信息处理费。\n\n二、报告的查阅\n\n本报告可在县"
     "政府门户网站查阅。"},
    {Example::Verdict::Right, "未收取政府信息公开信息处理费。",
     "未收取政府信息公开信息处理费。\n\n云岭县住房和城乡建设局\n\n2024年1月18日"},
    {Example::Verdict::Right, "未收取政府信息公开信息处理费。",
     "未收取政府信息公开信息处理费。\n\n附件：1.政府信息公开指南\n\n2.政府信息公开申请办理流程图"},
};

void check(const Report& report, Findings& findings) {
  for (const Report::HeadingInOrder& entry : report.headings) {
    if (entry.section) continue;
    const Span heading = report.source(entry.heading.whole());
    findings.add(heading, 0, {std::string(report.document->view(heading))});
  }
}

}  // namespace

const Rule kExtraSection{
    {.id = "SEC007",
     .name = "ExtraSection",
     .level = Level::Warning,
     .clause = &clause::kNoticeItself,
     .precision = Precision::Medium,
     .fix = FixSafety::None,
     .summary = {"多出格式没有的部分", "A first-level section that the format lacks"},
     .explanation = {"格式要求内容不能遗漏，也不宜泛化：除六个部分外不再增设一级标题。这里只看接续"
                     "六个部分编号的标题，或夹在六个部分"
                     "之间的同级标题；部分之内从“一、”重新编起的条目、落款、日期和附件不算。",
                     "The format wants nothing left out and nothing added: there is no first-level "
                     "section beyond the "
                     "six. Only headings that continue their numbering, or stand between them on "
                     "the same level, are "
                     "meant; items numbered anew from 一、 within a section, signatures, dates and "
                     "annexes are not."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
