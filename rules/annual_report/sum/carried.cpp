#include "rules/annual_report/sum/carried.h"

#include <optional>

#include <fmt/format.h>

#include "linter/equation.h"
#include "rules/annual_report/comparison/comparison.h"

namespace gwlint::annual_report {
namespace {

// One relation of one table, with last year's table beside it.
class YearlyRelation {
 public:
  YearlyRelation(const BoundTable& table, const Relation& relation, const OtherReport& previous)
      : table_(table),
        relation_(relation),
        previous_(previous),
        last_table_(previous.digest->table(table.table->id)) {}

  struct Sides {
    Number left;
    Number right;
  };
  // None where a cell holds no figure or last year's format has no such cell.
  std::optional<Sides> sides() const {
    Sides sides;
    if (!add(relation_.left, sides.left) || !add(relation_.right, sides.right)) return std::nullopt;
    for (const Term& term : relation_.previous) {
      const DigestCell* cell = last_cell(term.cell);
      if (cell == nullptr) return std::nullopt;
      sides.right = sides.right + term.coefficient * cell->number;
    }
    return sides;
  }

  // All cells; only where there are sides.
  std::vector<Related> related() const {
    std::vector<Related> all;
    for (const Term& term : relation_.left) all.push_back(own(term, true));
    for (const Term& term : relation_.previous) all.push_back(last(term));
    for (const Term& term : relation_.right) all.push_back(own(term, false));
    return all;
  }

 private:
  bool add(const std::vector<Term>& terms, Number& sum) const {
    for (const Term& term : terms) {
      const std::optional<Number> figure = table_.figure(term.cell);
      if (!figure) return false;
      sum = sum + term.coefficient * *figure;
    }
    return true;
  }

  const DigestCell* last_cell(CellIndex cell) const {
    if (last_table_ == nullptr) return nullptr;
    return last_table_->figure(table_.table->rows[cell.row].id,
                               table_.table->columns[cell.column].id);
  }

  Related described(const Term& term, std::string figure) const {
    const std::string name = table_.cell_name(term.cell);
    return {.location = {},
            .path = table_.path(term.cell),
            .message_zh = fmt::format("{}：{}。", name, figure),
            .message_en = fmt::format("'{}': {}.", name, figure),
            .figure = std::move(figure),
            .negative = term.coefficient < 0};
  }

  Related own(const Term& term, bool reported) const {
    Related related = described(term, to_string(*table_.figure(term.cell)));
    related.location = table_.at(term.cell).text;
    related.reported = reported;
    return related;
  }

  Related last(const Term& term) const {
    const DigestCell& cell = *last_cell(term.cell);
    Related related = described(term, to_string(cell.number));
    const int year = *previous_.digest->year;
    related.message_zh = fmt::format("{}年报告，{}", year, related.message_zh);
    related.message_en = fmt::format("Report for {}, {}", year, related.message_en);
    related.elsewhere = cell.place;
    related.elsewhere->path = previous_.path;
    return related;
  }

  const BoundTable& table_;
  const Relation& relation_;
  const OtherReport& previous_;
  const DigestTable* last_table_;
};

}  // namespace

void add_yearly_mismatches(const Report& report, Findings& findings, std::string_view rule_id,
                           std::vector<std::string> (*arguments)(const YearlyMismatch& mismatch)) {
  if (report.comparison == nullptr || !report.comparison->previous) return;
  const OtherReport& previous = *report.comparison->previous;
  for (const BoundTable* table : comparable_tables(report)) {
    for (const Relation& relation : table->table->carried) {
      if (relation.rule != rule_id) continue;
      const YearlyRelation yearly(*table, relation, previous);
      const auto sides = yearly.sides();
      if (!sides || sides->left == sides->right) continue;
      const Number excess = sides->left - sides->right;
      Finding& finding = findings.add(table->at(relation.point).text);
      finding.path = table->path(relation.point);
      finding.related = yearly.related();
      finding.arguments =
          arguments({.table = *table,
                     .point = relation.point,
                     .reported = to_string(sides->left),
                     .summed_in_words = sum_in_words(finding.related, false),
                     .summed = to_string(sides->right),
                     .difference = to_string(excess.is_negative() ? -1 * excess : excess),
                     .year = std::to_string(*report.year),
                     .last_year = std::to_string(*previous.digest->year)});
    }
  }
}

}  // namespace gwlint::annual_report
