// CIT002 MissingFormatNotice.
#include "rules/annual_report/cit/cit.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "missing",
    {"全文没有引用年度报告格式及其印发通知（国办公开办函〔2021〕30号）。",
     "The report cites neither the format of annual reports nor the notice that issued it "
     "(国办公开办函〔2021〕30号)."},
    {"请在引言的编制依据中补充《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信"
     "息公开工"
     "作年度报告格式〉的通知》（国办公开办函〔2021〕30号）。",
     "Add "
     "'《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉"
     "的"
     "通知》（国办公开办函〔2021〕30号）' to the legal basis in the introduction."},
}};

constexpr std::string_view kCited =
    "和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉"
    "的通知》（国办公开办函〔2021〕30号）要求";

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, kCited, "要求"},
    {Example::Verdict::Wrong, kCited, "和上级统一部署要求"},
    {Example::Verdict::Wrong, kCited, "和《云岭县政务公开工作要点》（云政办发〔2023〕30号）要求"},
    {Example::Verdict::Right, kCited, "和相关部门〔2021〕30号等文件要求"},
    {Example::Verdict::Right, kCited, "和国办公开办函〔2021〕30号文件要求"},
    {Example::Verdict::Right, kCited,
     "和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）要求"},
};

void check(const Report& report, Findings& findings) {
  const Citations& citations = report.citations;
  if (!report.year) return;  // it may be a report of 2020
  if (!is_under_notice(report) || gives_notice_number(report)) return;
  if (citations.names(InstrumentKind::Notice) || citations.names(InstrumentKind::Format)) return;
  add_at(findings, report, report.opening()).missing = "";
}

}  // namespace

const Rule kMissingFormatNotice{
    {.id = "CIT002",
     .name = "MissingFormatNotice",
     .level = Level::Error,
     .clause = &clause::kOpening,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .summary = {"全文没有引用年度报告格式或其印发通知",
                 "Neither the format of annual reports nor its notice is cited"},
     .explanation =
         {"2021年度及以后的报告按国办公开办函〔2021〕30号印发的格式编制，应当写明这一依据。通知名称"
          "、格式名称、文号30号，写出一样就算引用；名称写错但能认出的见 CIT008，文号写错的见 "
          "CIT004。2019、2020年度的报告适用当时的格式，不作要求；看不出年度的报告不检查。",
          "Reports for 2021 and later follow the format that 国办公开办函〔2021〕30号 issued and "
          "have to say so. The title of the notice, the title of the format or the number: any one "
          "of them is enough. A misspelt title that is recognisable is CIT008, a wrong number "
          "CIT004. Reports for 2019 and 2020 follow the format of their time and need not cite it; "
          "a report whose year is unknown is not judged."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
