// DOC004 ExportResidue.
#include "rules/annual_report/doc/doc.h"
#include "rules/annual_report/doc/residue.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "residue",
    {"“{0}”是文档转换或域代码的残留。", "'{0}' is residue of a conversion or of a field."},
    {"请删除；如果是失效的引用，请补上它本来指向的内容。",
     "Delete it; where it was a reference, write what it referred to."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "一年来，我局政府信息公开工作还存在",
     "[bookmark: _GoBack]一年来，我局政府信息公开工作还存在"},
    {Example::Verdict::Wrong, "均在印发后五个工作日内公布。",
     "均在印发后五个工作日内公布，详见错误!未找到引用源。"},
    {Example::Verdict::Wrong, "政务新媒体专人维护。",
     "政务新媒体HYPERLINK \"http://www.example.gov.cn\" \\h专人维护。"},
    {Example::Verdict::Right, "政务新媒体专人维护。",
     "政务新媒体专人维护，网址为http://www.example.gov.cn/index.html。"},
    {Example::Verdict::Right, "及时清理失效文件。",
     "及时清理失效文件，纠正错误！未发现泄密。[详见网站]"},
    {Example::Verdict::Right, "政务新媒体专人维护。",
     "政务新媒体专人维护，网站增设HTML5版“{关键词}检索”。"},
};

void check(const Report& report, Findings& findings) {
  const auto search = [&](Span text) {
    for (const Span residue : find_residue(report.view(text), text.begin)) {
      const Span source = report.source(residue);
      Finding& finding =
          add_at(findings, report, residue, 0, {std::string(report.document->view(source))});
      finding.fix = Fix{.safe = true, .edits = {{finding.location, ""}}};
    }
  };
  for (const Span text : report.all_narrative()) search(text);
  for (const Span cell : report.cells) search(cell);
}

}  // namespace

const Rule kExportResidue{
    {.id = "DOC004",
     .name = "ExportResidue",
     .level = Level::Warning,
     .clause = &clause::kNoticeItself,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::Safe,
     .summary = {"残留了文档转换标记、域代码或域错误",
                 "Residue of a conversion, a field code or a field error remains"},
     .explanation =
         {"书签标记（[bookmark: "
          "_GoBack]）、域错误（错误!未找到引用源）、域代码（HYPERLINK、MERGEFIELD、PAGEREF"
          "等）、条件注释和&nbsp;"
          "是导出或转换时留下的，不应出现在公开文本中。正常的网址、方括号说明不提示。",
          "Bookmarks ([bookmark: _GoBack]), field errors (错误!未找到引用源), field codes "
          "(HYPERLINK, "
          "MERGEFIELD, PAGEREF …), conditional comments and &nbsp; are left behind by exports and "
          "conversions and do not belong in a published text. Addresses and remarks in square "
          "brackets "
          "are fine."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
