// NAR004 DisputesCount.
#include "rules/annual_report/finding_at.h"
#include "rules/annual_report/nar/nar.h"

namespace gwlint::annual_report {
namespace {

using Subject = CountStatement::Subject;

enum Message : std::uint16_t { kReviews, kSuits };

constexpr Bilingual kAdvice{"请对照复议、诉讼台账核实，改正文字或者表格。",
                            "Check the records of reviews and suits and correct the text or the "
                            "table."};
constexpr MessageTemplate kMessages[] = {
    {"reviews",
     {"文字写明行政复议 {0} 件，表中行政复议总计是 {1}。",
      "The text counts {0} reviews ('行政复议'); the table has {1}."},
     kAdvice},
    {"suits",
     {"文字写明行政诉讼 {0} 件，表中未经复议直接起诉和复议后起诉两项总计之和是 {1}。",
      "The text counts {0} suits ('行政诉讼'); the table has {1}, brought directly and after a "
      "review together."},
     kAdvice},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "未发生责任追究情形。",
     "未发生责任追究情形。全年因政府信息公开引发行政复议2件。"},
    {Example::Verdict::Wrong, "四、政府信息公开行政复议、行政诉讼情况\n",
     "四、政府信息公开行政复议、行政诉讼情况\n\n2023年，我局发生行政复议1件、行政诉讼案件三件。\n"},
    {Example::Verdict::Wrong, "四、政府信息公开行政复议、行政诉讼情况\n",
     "四、政府信息公开行政复议、行政诉讼情况\n\n本年度行政复议、行政诉讼分别为1件和1件。\n"},
    {Example::Verdict::Right, "四、政府信息公开行政复议、行政诉讼情况\n",
     "四、政府信息公开行政复议、行政诉讼情况\n\n2023年，因政府信息公开引发行政复议1件、行政诉讼2件"
     "，"
     "其中行政诉讼结果维持1件。\n"},
    {Example::Verdict::Right, "未发生责任追究情形。",
     "未发生责任追究情形，全年办理行政复议案件120件，应诉50件。"},
    {Example::Verdict::Right, "未发生责任追究情形。",
     "未发生责任追究情形。2022年因政府信息公开引发行政复议3件，2023年因政府信息公开引发行政复议1件"
     "。"},
};

void check(const Report& report, Findings& findings) {
  const auto reviews = TableFigure::find(report, "disputes", {{"cases", "review_all"}});
  const auto suits =
      TableFigure::find(report, "disputes", {{"cases", "direct_all"}, {"cases", "after_all"}});
  for (const CountStatement& statement : report.counts) {
    // That there are none is NAR003.
    const bool on_reviews = statement.subject == Subject::Reviews;
    if (statement.denies() || (!on_reviews && statement.subject != Subject::Suits)) continue;
    const auto& figure = on_reviews ? reviews : suits;
    if (!figure || figure->agrees_with(statement.count)) continue;
    Finding& finding = add_at(findings, report, statement.figure, on_reviews ? kReviews : kSuits,
                              {std::to_string(statement.count), std::to_string(figure->value())});
    finding.related = figure->related();
  }
}

}  // namespace

const Rule kDisputesCount{
    {.id = "NAR004",
     .name = "DisputesCount",
     .level = Level::Warning,
     .clause = &clause::kDisputesPart,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"文字中行政复议、行政诉讼的件数与表中不同",
                 "The text counts other reviews or suits than the table"},
     .explanation =
         {"因政府信息公开发生的行政复议、行政诉讼件数应当与复议诉讼情况表一致；行政诉讼是未经复议直"
          "接"
          "起诉与复议后起诉之和。只说某种结果（维持、败诉）、某一审级、作为复议机关办理的案件、上一"
          "年"
          "的，以及看不出与政府信息公开有关的，都不提示。",
          "Reviews and suits over disclosure must be as many in the text as in the table; suits "
          "are "
          "those brought directly and those after a review together. Numbers of one result, of one "
          "instance, of cases that the body itself decided, of last year, and those that nothing "
          "ties "
          "to disclosure are no findings."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
