// SUM008 RollUp.
#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "linter/equation.h"
#include "rules/annual_report/comparison/part_figures.h"
#include "rules/annual_report/sum/sum.h"

namespace gwlint::annual_report {
namespace {

enum RollUpMessage : std::uint16_t { kDiffers, kExceeds };

constexpr MessageTemplate kMessages[] = {
    {"mismatch",
     {"“{0}”为 {1}，{2} 份分报告相加是 {3}{4}，相差 {5}。",
      "'{0}' is {1}, but the part reports ({2}) add up to {3}{4}; the difference is {5}."},
     {"请逐一核对各分报告的同一单元格，看是否漏汇、重汇或报出后又有改动。",
      "Check the same cell of each part: one may be left out, counted twice or changed since."}},
    {"exceeded",
     {"“{0}”为 {1}，而仅 {2} 份有数字的分报告相加已是 {3}{4}，超出 {5}；另有 {6} 份分报告此处没有"
      "数字。",
      "'{0}' is {1}, but the part reports with a figure here ({2}) alone add up to {3}{4}, which "
      "is "
      "{5} more; others ({6}) have none."},
     {"请逐一核对各分报告的同一单元格，并补齐没有数字的分报告。",
      "Check the same cell of each part, and complete the parts that have no figure."}},
};

constexpr Example kExamples[] = {
    // A total that is one short; a part that was changed afterwards; an amount of money.
    {.verdict = Example::Verdict::Wrong, .replace = "行政许可\t318", .with = "行政许可\t317"},
    {.verdict = Example::Verdict::Wrong,
     .other_replace = "行政许可\t37",
     .other_with = "行政许可\t73"},
    {.verdict = Example::Verdict::Wrong,
     .replace = "行政事业性收费\t12.6",
     .with = "行政事业性收费\t12.06"},
    // Both changed alike; a part without a figure, so that the sum is unknown; another way to write
    // the same amount.
    {.verdict = Example::Verdict::Right,
     .replace = "行政许可\t318",
     .with = "行政许可\t320",
     .other_replace = "行政许可\t37",
     .other_with = "行政许可\t39"},
    {.verdict = Example::Verdict::Right,
     .replace = "行政许可\t318",
     .with = "行政许可\t320",
     .other_replace = "行政许可\t37",
     .other_with = "行政许可\t"},
    {.verdict = Example::Verdict::Right,
     .other_replace = "行政事业性收费\t1.05",
     .other_with = "行政事业性收费\t1.050"},
};

// From here on sums of absurd figures could leave the range of a Number: further parts count as
// ones without a figure.
bool is_out_of_reach(Number sum) {
  constexpr Number kReach = Number::of(4'000'000'000'000);
  return sum > kReach || sum < -1 * kReach;
}

// More than these are not listed one by one.
constexpr std::size_t kMostListed = 10;

// What a part adds to a cell.
struct Contribution {
  const PartReport* part;
  const DigestCell* cell;
};

// One cell of the summary report and what its parts have there.
class RolledUpCell {
 public:
  RolledUpCell(const BoundTable& table, CellIndex cell, const Comparison& comparison)
      : table_(table), cell_(cell), without_(comparison.unknown_parts) {
    for (const PartReport& part : comparison.parts) add(part);
    std::ranges::stable_sort(others_than_0_, std::greater(),
                             [](const Contribution& one) { return one.cell->number; });
  }

  // The message that the cell deserves, if any. Where parts have no figure only a sum that is too
  // large already is certain, and that of counts and amounts alone, which do not fall below 0.
  std::optional<RollUpMessage> message() const {
    const Number total = *table_.figure(cell_);
    if (with_ == 0 || total == sum_) return std::nullopt;
    if (without_ == 0) return kDiffers;
    const bool only_grows = !table_.table->columns[cell_.column].is_signed;
    return only_grows && total < sum_ ? std::optional(kExceeds) : std::nullopt;
  }

  void add_to(Findings& findings, RollUpMessage message) const {
    Finding& finding = findings.add(table_.at(cell_).text, message);
    finding.path = table_.path(cell_);
    finding.related = related();
    const Number total = *table_.figure(cell_);
    const std::string sum = to_string(sum_);
    // Of parts that all have 0 there is no cell to show.
    std::string words = sum_in_words(finding.related, false);
    if (words.empty()) words = sum;
    finding.arguments = {
        table_.cell_name(cell_), to_string(total),
        std::to_string(with_),   words,
        equals(words, sum),      to_string(total < sum_ ? sum_ - total : total - sum_)};
    if (message == kExceeds) finding.arguments.push_back(std::to_string(without_));
  }

 private:
  void add(const PartReport& part) {
    const DigestCell* cell = figure_of(part, table_, cell_);
    if (cell == nullptr || is_out_of_reach(sum_)) {
      ++without_;
      return;
    }
    ++with_;
    sum_ = sum_ + cell->number;
    if (cell->number != Number()) others_than_0_.push_back({&part, cell});
  }

  std::vector<Related> related() const {
    std::vector<Related> all = {total()};
    const std::size_t listed = std::min(kMostListed, others_than_0_.size());
    for (std::size_t i = 0; i < listed; ++i) all.push_back(of_part(others_than_0_[i]));
    if (listed == others_than_0_.size()) return all;
    Number rest;
    for (std::size_t i = listed; i < others_than_0_.size(); ++i) {
      rest = rest + others_than_0_[i].cell->number;
    }
    all.push_back(of_rest(others_than_0_.size() - listed, to_string(rest)));
    return all;
  }

  Related here(std::string figure) const {
    Related related;
    related.location = table_.at(cell_).text;
    related.path = table_.path(cell_);
    related.figure = std::move(figure);
    return related;
  }

  Related total() const {
    Related related = here(to_string(*table_.figure(cell_)));
    related.message_zh = fmt::format("{}：{}。", table_.cell_name(cell_), related.figure);
    related.message_en = fmt::format("'{}': {}.", table_.cell_name(cell_), related.figure);
    related.reported = true;
    return related;
  }

  Related of_part(const Contribution& one) const {
    Related related = here(to_string(one.cell->number));
    related.location = {};
    related.message_zh = fmt::format("{}：{}。", one.part->name(), related.figure);
    related.message_en = fmt::format("{}: {}.", one.part->name(), related.figure);
    related.elsewhere = one.cell->place;
    related.elsewhere->path = one.part->path;
    return related;
  }

  // Those that are not listed stand together as one summand, so that the equation is whole.
  Related of_rest(std::size_t parts, std::string figure) const {
    Related related = here(std::move(figure));
    related.message_zh =
        fmt::format("另有 {} 份分报告此处不为 0，合计 {}，未逐一列出。", parts, related.figure);
    related.message_en =
        fmt::format("Further parts that are not 0 here: {}, together {}; they are not listed.",
                    parts, related.figure);
    return related;
  }

  const BoundTable& table_;
  const CellIndex cell_;
  Number sum_;
  std::size_t with_ = 0;                     // parts that have a figure here
  std::size_t without_ = 0;                  // parts that have none
  std::vector<Contribution> others_than_0_;  // the largest first
};

void check_table(const BoundTable& table, const Comparison& comparison, Findings& findings) {
  for (const CellIndex index : value_cells(*table.table)) {
    if (!table.figure(index)) continue;
    const RolledUpCell cell(table, index, comparison);
    if (const auto message = cell.message()) cell.add_to(findings, *message);
  }
}

void check(const Report& report, Findings& findings) {
  if (report.comparison == nullptr || report.comparison->parts.empty()) return;
  for (const BoundTable* table : comparable_tables(report)) {
    check_table(*table, *report.comparison, findings);
  }
}

}  // namespace

const Rule kRollUp{
    {.id = "SUM008",
     .name = "RollUp",
     .level = Level::Error,
     .clause = &clause::kTables,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .companion = Companion::Parts,
     .summary = {"汇总报告的数字不等于各分报告之和",
                 "A figure of a summary report is not the sum of its parts"},
     .explanation = {"汇总报告三张表的每一个数字，都是被汇总的各单位报告（分报告）同一单元格之和；"
                     "金额也一分不差。用 gwlint rollup 给出分报告后才作比较。有分报告此处没有数字"
                     "时，合计不确定，只在已有的数字相加超出汇总数时才提出。",
                     "Every figure of the three tables of a summary report is the sum of the same "
                     "cell of the reports that it sums up (its parts), amounts of money included. "
                     "It is compared where gwlint rollup gives the parts. Where a part has no "
                     "figure the sum is uncertain; it is then reported only if the figures at hand "
                     "exceed the total already."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
