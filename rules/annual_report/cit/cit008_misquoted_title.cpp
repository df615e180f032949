// CIT008 MisquotedTitle.
#include <algorithm>

#include "rules/annual_report/cit/cit.h"

namespace gwlint::annual_report {
namespace {

enum Message : std::uint16_t { kMisquoted, kGutted };

constexpr MessageTemplate kMessages[] = {
    {"misquoted",
     {"文件名称“{0}”与正式名称不一致。", "'{0}' is not the exact title of the instrument."},
     {"请改为“{1}”。", "Write '{1}'."}},
    {"gutted",
     {"文件名称“{0}”疑似丢失了其中的书名。",
      "'{0}' seems to have lost the title that belongs inside it."},
     {"请对照原件核实，正式名称是“{1}”。",
      "Compare it with the original; the exact title is '{1}'."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "《中华人民共和国政府信息公开条例》和",
     "《中华人民共和国政府信息公开条列》和"},
    {Example::Verdict::Wrong, "〈中华人民共和国政府信息公开工作年度报告格式〉",
     "〈政府信息公开工作年度报告格式〉"},
    {Example::Verdict::Wrong,
     "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉"
     "的通知》",
     "《政府信息年度报告格式》"},
    {Example::Verdict::Wrong, "2023年，我局未收取",
     "依据《政府信息公开处理费管理办法》，2023年，我局未收取"},
    {Example::Verdict::Right, "《中华人民共和国政府信息公开条例》和", "《政府信息公开条例》和"},
    {Example::Verdict::Right,
     "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉"
     "的通知》",
     "国务院办公厅政府信息与政务公开办公室《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉"
     "的通知》"},
    {Example::Verdict::Right, "（三）政府信息管理情况。",
     "（三）政府信息管理情况。修订《云岭县政府信息公开工作条例》《云岭县政府信息公开规定》。"},
};

// The format of 2021 is no measure for reports that follow the one of 2019.
bool applies(const Report& report, InstrumentKind kind) {
  const bool of_2021 = kind == InstrumentKind::Notice || kind == InstrumentKind::Format;
  return !of_2021 || is_under_notice(report);
}

void check(const Report& report, Findings& findings) {
  for (const Misquote& misquote : report.citations.misquotes) {
    if (!applies(report, misquote.match.kind)) continue;
    const bool gutted = misquote.match.wording == Wording::Gutted;
    const std::string correct(misquote.match.correct);
    Finding& finding = add_at(findings, report, misquote.text, gutted ? kGutted : kMisquoted,
                              {std::string(report.view(misquote.text)), correct});
    if (gutted) finding.level = std::min(finding.level, Level::Note);
    finding.fix = Fix{.safe = false, .edits = {{finding.location, correct}}};
  }
}

}  // namespace

const Rule kMisquotedTitle{
    {.id = "CIT008",
     .name = "MisquotedTitle",
     .level = Level::Warning,
     .clause = &clause::kOpening,
     .precision = Precision::High,
     .fix = FixSafety::Unsafe,
     .summary = {"书名号内的法规或文件名称与正式名称有出入",
                 "A quoted title is almost, but not exactly, that of a legal text"},
     .explanation = {"条例、年度报告格式及其通知、信息处理费管理办法，名称应当准确：多字、少字、错"
                     "字、语序颠倒都会报。通行的《政府信息公开条例》、文中用“以下简称”交代过的简称"
                     "、把发文机关写在书名号之外的通知名称、各地自己的规定、报告本身的名称，都不算"
                     "。里层书名丢失（如网页转换后只剩“关于印发的通知”）的，只报为“提示”。",
                     "The titles of the Regulation, of the format and its notice, and of the fee "
                     "measure have to be exact: words dropped, added, mistyped or swapped are "
                     "found. Fine are the customary 《政府信息公开条例》, short names that the "
                     "report itself introduces, the notice's title with its issuer before the "
                     "title marks, local rules and the report's own title. Where a conversion lost "
                     "the inner title, as in '关于印发的通知', it is only a note."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
