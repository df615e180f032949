// CIT007 InnerTitleMarks.
#include "rules/annual_report/cit/cit.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "inner",
    {"书名号内的“{0}”没有用单书名号。",
     "Inside a title, '{0}' is not marked with single title marks."},
    {"请改为“〈{1}〉”。", "Write '〈{1}〉'."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "〈中华人民共和国政府信息公开工作年度报告格式〉",
     "<中华人民共和国政府信息公开工作年度报告格式>"},
    {Example::Verdict::Wrong, "〈中华人民共和国政府信息公开工作年度报告格式〉",
     "《中华人民共和国政府信息公开工作年度报告格式》"},
    {Example::Verdict::Wrong, "（三）政府信息管理情况。",
     "（三）政府信息管理情况。印发《关于落实＜云岭县公文管理规定＞的意见》。"},
    {Example::Verdict::Right, "〈中华人民共和国政府信息公开工作年度报告格式〉",
     "中华人民共和国政府信息公开工作年度报告格式"},
    {Example::Verdict::Right, "（三）政府信息管理情况。",
     "（三）政府信息管理情况。印发《关于转发〈关于落实《云岭县公文管理规定》的意见〉的通知》。"},
    {Example::Verdict::Right, "（三）政府信息管理情况。",
     "（三）政府信息管理情况。印发《云岭县公文管理规定》《住房保障信息公开办法》，本年度更新栏目数<"
     "20个。"},
};

void check(const Report& report, Findings& findings) {
  for (const QuotedTitle& title : report.citations.titles) {
    for (const InnerTitle& inner : title.inner) {
      if (inner.standard) continue;
      Finding& finding =
          add_at(findings, report, inner.whole(), 0,
                 {std::string(report.view(inner.whole())), std::string(report.view(inner.text))});
      Fix fix{.safe = true, .edits = {}};
      if (report.view(inner.open) != "〈") fix.edits.push_back({report.source(inner.open), "〈"});
      if (report.view(inner.close) != "〉") fix.edits.push_back({report.source(inner.close), "〉"});
      finding.fix = std::move(fix);
    }
  }
}

}  // namespace

const Rule kInnerTitleMarks{
    {.id = "CIT007",
     .name = "InnerTitleMarks",
     .level = Level::Note,
     .clause = &clause::kOpening,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::Safe,
     .summary = {"书名号内的书名没有用单书名号〈〉",
                 "A title inside a title is not marked with 〈〉"},
     .explanation =
         {"按照标点符号用法，书名号里面还要用书名号时，外层用双书名号《》，里层用单书名号〈〉。用小"
          "于号、大于号"
          "或者再用一对《》的会提示；里层没有加标号的，以及第三层重新用《》的，都不提示。",
          "Under the national standard on punctuation, the outer title is marked with 《》 and a "
          "title "
          "inside it with 〈〉. Less-than and greater-than signs and a second pair of 《》 are "
          "found; an "
          "inner title without any marks, and 《》 again on the third level, are not."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
