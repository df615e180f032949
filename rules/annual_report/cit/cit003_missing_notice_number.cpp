// CIT003 MissingNoticeNumber.
#include <optional>

#include "rules/annual_report/cit/cit.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "missing",
    {"引用了“{0}”，但全文没有写出文号国办公开办函〔2021〕30号。",
     "'{0}' is cited, but its number 国办公开办函〔2021〕30号 is given nowhere."},
    {"请在名称之后补上“（国办公开办函〔2021〕30号）”。",
     "Insert '（国办公开办函〔2021〕30号）' after the title."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "的通知》（国办公开办函〔2021〕30号）要求", "的通知》要求"},
    {Example::Verdict::Wrong,
     "和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式"
     "〉的通知》（国办公开办函〔2021〕30号）要求",
     "和《中华人民共和国政府信息公开工作年度报告格式》要求"},
    {Example::Verdict::Wrong,
     "和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式"
     "〉的通知》（国办公开办函〔2021〕30号）要求",
     "和年度报告格式要求"},
    {Example::Verdict::Right, "〉的通知》（国办公开办函〔2021〕30号）要求",
     "〉的通知》要求（文号：国办公开办函〔2021〕30号）"},
    {Example::Verdict::Right,
     "和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式"
     "〉的通知》（国办公开办函〔2021〕30号）要求",
     "和国办公开办函〔2021〕30号文印发的《中华人民共和国政府信息公开工作年度报告格式》要求"},
    {Example::Verdict::Right, "（国办公开办函〔2021〕30号）要求",
     "（国办公开办函〔2021〕30号，以下简称《格式》）要求，对照《格式》各项内容"},
};

// The first place where notice or format is named; its marks included.
std::optional<Span> cited_title(const Citations& citations) {
  for (const QuotedTitle& title : citations.titles) {
    const InstrumentKind kind = title.match.kind;
    const bool named = kind == InstrumentKind::Notice || kind == InstrumentKind::Format;
    if (named && title.match.wording != Wording::Local) return title.whole;
  }
  for (const Mention& mention : citations.mentions) {
    if (mention.kind == InstrumentKind::Format) return mention.text;
  }
  return std::nullopt;
}

void check(const Report& report, Findings& findings) {
  if (!is_under_notice(report) || gives_notice_number(report)) return;
  const std::optional<Span> title = cited_title(report.citations);
  if (!title) return;
  Finding& finding = add_at(findings, report, *title, 0, {std::string(report.view(*title))});
  const std::uint32_t end = finding.location.end;
  finding.fix = Fix{.safe = false, .edits = {{{end, end}, "（国办公开办函〔2021〕30号）"}}};
}

}  // namespace

const Rule kMissingNoticeNumber{
    {.id = "CIT003",
     .name = "MissingNoticeNumber",
     .level = Level::Error,
     .clause = &clause::kOpening,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::Unsafe,
     .summary = {"引用了年度报告格式或其通知，但没有写出文号",
                 "The format or its notice is cited without its number"},
     .explanation =
         {"引用公文应当同时写明标题和发文字号。只要文号国办公开办函〔2021〕30号在全文任何一处出现过"
          "，就不再提示"
          "；文号写错的由CIT004提示。",
          "An official document is cited by its title together with its number. Where "
          "国办公开办函〔2021〕"
          "30号 stands anywhere in the report nothing is found; a wrong number is left to CIT004."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
