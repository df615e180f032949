// CIT001 MissingRegulation.
#include "rules/annual_report/cit/cit.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "missing",
    {"全文没有引用《中华人民共和国政府信息公开条例》。",
     "The report nowhere cites the Regulation on the Disclosure of Government Information."},
    {"请在引言的编制依据中写明“根据《中华人民共和国政府信息公开条例》”。",
     "Name '《中华人民共和国政府信息公开条例》' in the introduction as the report's legal basis."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "根据《中华人民共和国政府信息公开条例》和《国务院", "根据《国务院"},
    {Example::Verdict::Wrong, "《中华人民共和国政府信息公开条例》和", "《条例》和"},
    {Example::Verdict::Wrong, "《中华人民共和国政府信息公开条例》和",
     "《云岭县政府信息公开条例》和"},
    {Example::Verdict::Right, "根据《中华人民共和国政府信息公开条例》和",
     "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和"},
    {Example::Verdict::Right, "《中华人民共和国政府信息公开条例》和", "《政府信息公开条例》和"},
    {Example::Verdict::Right, "根据《中华人民共和国政府信息公开条例》和",
     "根据《中华人民共和国政府信息公开条例（2019年修订）》第五十条和"},
    {Example::Verdict::Right, "根据《中华人民共和国政府信息公开条例》和",
     "根据新修订的政府信息公开条例和"},
};

void check(const Report& report, Findings& findings) {
  if (report.citations.names(InstrumentKind::Regulation)) return;
  add_at(findings, report, report.opening()).missing = "";
}

}  // namespace

const Rule kMissingRegulation{
    {.id = "CIT001",
     .name = "MissingRegulation",
     .level = Level::Error,
     .clause = &clause::kOpening,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .summary = {"全文没有引用《中华人民共和国政府信息公开条例》",
                 "The Regulation on the Disclosure of Government Information is cited nowhere"},
     .explanation = {"条例是编制年度报告的直接依据，报告应当写明。表格以外任何一处写出条例全称或者"
                     "通行的《政府信息公开条例》，都算引用；只写《条例》而没有交代全称，或者只引用"
                     "地方规定的，不算。名称写错但能认出的，见 CIT008。",
                     "The Regulation is the direct basis of the annual report, which has to name "
                     "it. Its full title, or the customary 《政府信息公开条例》, counts anywhere "
                     "outside tables. A bare 《条例》 that is never introduced, or a local rule "
                     "alone, does not count. A title that is misspelt but recognisable is CIT008."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
