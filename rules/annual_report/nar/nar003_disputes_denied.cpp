// NAR003 DisputesDenied.
#include "rules/annual_report/finding_at.h"
#include "rules/annual_report/nar/nar.h"

namespace gwlint::annual_report {
namespace {

enum Message : std::uint16_t { kReviews, kSuits, kBoth };

constexpr Bilingual kAdvice{"请对照复议、诉讼台账核实，改正文字或者表格。",
                            "Check the records of reviews and suits and correct the text or the "
                            "table."};
constexpr MessageTemplate kMessages[] = {
    {"reviews",
     {"文字写明没有行政复议，表中行政复议总计是 {0}。",
      "The text says that there was no review ('行政复议'); the table has {0}."},
     kAdvice},
    {"suits",
     {"文字写明没有行政诉讼，表中行政诉讼总计是 {0}。",
      "The text says that there was no suit ('行政诉讼'); the table has {0}."},
     kAdvice},
    {"both",
     {"文字写明没有行政复议和行政诉讼，表中总计分别是 {0} 和 {1}。",
      "The text says that there was no review ('行政复议') and no suit ('行政诉讼'); the table has "
      "{0} and {1}."},
     kAdvice},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "未发生责任追究情形。",
     "未发生责任追究情形，未因政府信息公开引发行政复议、行政诉讼。"},
    {Example::Verdict::Wrong, "未发生责任追究情形。", "未发生责任追究情形。行政诉讼案件数为零。"},
    {Example::Verdict::Wrong, "四、政府信息公开行政复议、行政诉讼情况\n",
     "四、政府信息公开行政复议、行政诉讼情况\n\n2023年，我局没有因政府信息公开被申请行政复议的情况"
     "。\n"},
    {Example::Verdict::Right, "未发生责任追究情形。",
     "未发生责任追究情形，未发生因行政处罚引发的行政复议、行政诉讼。"},
    {Example::Verdict::Right, "未发生责任追究情形。",
     "未发生责任追究情形。2022年，我局未发生行政复议和行政诉讼。"},
    {Example::Verdict::Right, "未发生责任追究情形。",
     "未发生责任追究情形，行政复议无被纠正、行政诉讼无败诉案件。"},
};

// What one statement denies against the table.
struct Denial {
  Span place;
  std::optional<TableFigure> reviews;
  std::optional<TableFigure> suits;
};

// Suits stand in two groups. Where one of them cannot be read, the other is enough to contradict.
std::optional<TableFigure> find_suits(const Report& report) {
  using Cells = std::vector<TableFigure::Cell>;
  const TableFigure::Cell direct{"cases", "direct_all"};
  const TableFigure::Cell after{"cases", "after_all"};
  for (const Cells& cells : {Cells{direct, after}, Cells{direct}, Cells{after}}) {
    auto figure = TableFigure::find(report, "disputes", cells);
    if (figure && !figure->agrees_with(0)) return figure;
  }
  return std::nullopt;
}

// One for each place: 未发生行政复议、行政诉讼 are two statements with one finding.
std::vector<Denial> find_denials(const Report& report) {
  const auto reviews = TableFigure::find(report, "disputes", {{"cases", "review_all"}});
  const auto suits = find_suits(report);
  std::vector<Denial> denials;
  for (const CountStatement& statement : report.counts) {
    if (!statement.denies()) continue;
    const bool on_reviews = statement.subject == CountStatement::Subject::Reviews;
    const bool on_suits = statement.subject == CountStatement::Subject::Suits;
    const bool wrong = (on_reviews && reviews && !reviews->agrees_with(0)) || (on_suits && suits);
    if (!wrong) continue;
    if (denials.empty() || denials.back().place.begin != statement.statement.begin) {
      denials.push_back({statement.statement, {}, {}});
    }
    (on_reviews ? denials.back().reviews : denials.back().suits) = on_reviews ? reviews : suits;
  }
  return denials;
}

void check(const Report& report, Findings& findings) {
  for (const Denial& denial : find_denials(report)) {
    const Message message = !denial.suits ? kReviews : !denial.reviews ? kSuits : kBoth;
    Finding& finding = add_at(findings, report, denial.place, message);
    for (const auto& figure : {denial.reviews, denial.suits}) {
      if (!figure) continue;
      finding.arguments.push_back(std::to_string(figure->value()));
      const std::vector<Related> places = figure->related();
      finding.related.insert(finding.related.end(), places.begin(), places.end());
    }
  }
}

}  // namespace

const Rule kDisputesDenied{
    {.id = "NAR003",
     .name = "DisputesDenied",
     .level = Level::Error,
     .clause = &clause::kDisputesPart,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"文字说没有行政复议或行政诉讼，表中却有",
                 "The text denies reviews or suits that the table counts"},
     .explanation =
         {"“未因政府信息公开引发行政复议、行政诉讼”“行政诉讼0件”一类的话与复议诉讼情况表的总计大于 "
          "0 "
          "不能都对。行政诉讼的总计是未经复议直接起诉与复议后起诉之和。说的是其他原因引起的、上一年"
          "的、没有败诉或没有被纠正的，都不提示。本年没有申请而有复议、诉讼，可以由上一年的申请引起"
          "，"
          "不是错误。",
          "A sentence such as '未因政府信息公开引发行政复议、行政诉讼' and a total above 0 in the "
          "table cannot both be right. Suits are those brought directly and those after a review "
          "together. Statements about disputes over something else, about last year, or that none "
          "was lost or corrected are no findings. Reviews and suits in a year without applications "
          "may stem from last year's; that is no error."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
