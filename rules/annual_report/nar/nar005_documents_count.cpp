// NAR005 DocumentsCount.
#include "rules/annual_report/finding_at.h"
#include "rules/annual_report/nar/nar.h"

namespace gwlint::annual_report {
namespace {

enum Message : std::uint16_t { kCounted, kDenied };

constexpr Bilingual kAdvice{
    "请对照本年制发的行政规范性文件核实，改正文字或者表格。",
    "Check which normative documents were issued this year and correct the text or the table."};
constexpr MessageTemplate kMessages[] = {
    {"counted",
     {"文字写明制发行政规范性文件 {0} 件，表中“本年制发件数”是 {1}。",
      "The text counts {0} normative documents ('行政规范性文件') issued; the table has {1}."},
     kAdvice},
    {"denied",
     {"文字写明没有制发行政规范性文件，表中“本年制发件数”是 {0}。",
      "The text says that no normative document ('行政规范性文件') was issued; the table has {0}."},
     kAdvice},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "制发行政规范性文件2件，均在", "制发行政规范性文件3件，均在"},
    {Example::Verdict::Wrong, "制发行政规范性文件2件，均在", "制定出台四件行政规范性文件，均在"},
    {Example::Verdict::Wrong, "二、主动公开政府信息情况\n",
     "二、主动公开政府信息情况\n\n2023年，我局未制定行政规范性文件。\n"},
    {Example::Verdict::Right, "制发行政规范性文件2件，均在",
     "印发行政规范性文件两件，废止1件，现行有效9件，均在"},
    {Example::Verdict::Right, "制发行政规范性文件2件，均在",
     "公开行政规范性文件5件，累计公开历年制发的行政规范性文件30件，均在"},
    {Example::Verdict::Right, "制发行政规范性文件2件，均在",
     "审核各科室起草的行政规范性文件4件，代县政府起草行政规范性文件1件，均在"},
};

void check(const Report& report, Findings& findings) {
  const auto issued = TableFigure::find(report, "disclosure", {{"normative", "issued"}});
  if (!issued) return;
  const std::string value = std::to_string(issued->value());
  for (const CountStatement& statement : report.counts) {
    const bool on_documents = statement.subject == CountStatement::Subject::Documents;
    if (!on_documents || issued->agrees_with(statement.count)) continue;
    Finding& finding = statement.figure.empty()
                           ? add_at(findings, report, statement.statement, kDenied, {value})
                           : add_at(findings, report, statement.figure, kCounted,
                                    {std::to_string(statement.count), value});
    finding.related = issued->related();
  }
}

}  // namespace

const Rule kDocumentsCount{
    {.id = "NAR005",
     .name = "DocumentsCount",
     .level = Level::Warning,
     .clause = &clause::kDisclosurePart,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"文字中制发行政规范性文件的件数与表中不同",
                 "The text counts other normative documents issued than the table"},
     .explanation =
         {"本年制发、制定、出台、印发的行政规范性文件件数应当与主动公开情况表“本年制发件数”一致；写"
          "明"
          "没有制发的，该格应当是 "
          "0。公开、起草、审核、备案、清理、废止、现行有效的件数，上一年的和累计"
          "的，都不提示。2019年版的表没有“本年制发件数”，也不提示。",
          "The number of normative documents issued this year must be the same in the text and in "
          "the table's '本年制发件数'. Numbers of documents published, drafted, reviewed, filed, "
          "repealed or in force, of another year or of several, are no findings. The format of "
          "2019 has no such column."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
