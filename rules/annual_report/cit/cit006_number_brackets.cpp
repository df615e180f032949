// CIT006 NumberBrackets.
#include "rules/annual_report/cit/cit.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "brackets",
    {"文号“{0}”的年份没有用六角括号。",
     "The year of document number '{0}' does not stand in hexagonal brackets."},
    {"请把“{1}”改为“〔{2}〕”。", "Write '〔{2}〕' for '{1}'."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "国办公开办函〔2021〕30号", "国办公开办函[2021]30号"},
    {Example::Verdict::Wrong, "国办公开办函〔2021〕30号", "国办公开办函（2021）30号"},
    {Example::Verdict::Wrong, "国办公开办函〔2021〕30号", "国办公开办函〔2021]30号"},
    {Example::Verdict::Wrong, "均在印发后五个工作日内公布。",
     "均在印发后五个工作日内公布，执行《云岭县公文办法》（云政办发【2023】12号）。"},
    {Example::Verdict::Right, "国办公开办函〔2021〕30号", "国办公开办函﹝2021﹞30号"},
    {Example::Verdict::Right, "均在印发后五个工作日内公布。",
     "均在印发后五个工作日内公布。行政诉讼案件（2023）云01行初30号已审结。"},
    {Example::Verdict::Right, "均在印发后五个工作日内公布。",
     "均在印发后五个工作日内公布。《中华人民共和国政府信息公开条例》（国务院令第711号）执行到位。"},
};

// Its letters are wrong too: CIT004 replaces the whole number.
bool is_replaced_whole(const Report& report, const DocumentNumber& number) {
  return is_under_notice(report) && number.meaning == DocumentNumber::Meaning::WrongNotice;
}

void check(const Report& report, Findings& findings) {
  for (const DocumentNumber& number : report.citations.numbers) {
    const bool bracketed = number.form == DocumentNumber::Form::Bracketed;
    if (!bracketed || number.standard_brackets || is_replaced_whole(report, number)) continue;
    const Span year = number.bracketed_year();
    Finding& finding =
        add_at(findings, report, year, 0,
               {std::string(report.view(number.whole)), std::string(report.view(year)),
                std::string(report.view(number.year))});
    Fix fix{.safe = true, .edits = {}};
    if (report.view(number.open) != "〔") fix.edits.push_back({report.source(number.open), "〔"});
    if (report.view(number.close) != "〕") fix.edits.push_back({report.source(number.close), "〕"});
    finding.fix = std::move(fix);
  }
}

}  // namespace

const Rule kNumberBrackets{
    {.id = "CIT006",
     .name = "NumberBrackets",
     .level = Level::Warning,
     .clause = &clause::kOpening,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::Safe,
     .summary = {"发文字号的年份没有用六角括号〔〕",
                 "The year of a document number is not in hexagonal brackets 〔〕"},
     .explanation =
         {"党政机关公文的发文字号由机关代字、年份、序号组成，年份用六角括号〔〕括起。写成方括号、圆"
          "括号、方头括号等的"
          "都会提示。法院案号、没有机关代字的编号、门牌号等不是发文字号；表格内的文字不检查。",
          "A document number is made of the issuer's word, the year in hexagonal brackets 〔〕 and "
          "the "
          "serial. Square, round and lenticular brackets are found. Court case numbers, numbers "
          "without an issuer's word and house numbers are no document numbers; tables are not "
          "looked at."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
