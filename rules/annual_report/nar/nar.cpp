#include "rules/annual_report/nar/nar.h"

#include <algorithm>

#include <fmt/format.h>

namespace gwlint::annual_report {
namespace {

using Values = std::vector<std::int64_t>;

std::int64_t whole(Number number) {
  return number.units() / Number::kScale;
}

// The figure of a cell, and what it should be where the table's sums tell.
Values values_of(const BoundTable& table, CellIndex cell) {
  const std::optional<Number> figure = table.figure(cell);
  if (!figure || !figure->is_whole() || figure->is_negative()) return {};
  Values values{whole(*figure)};
  const auto& culprit = table.balance.culprit;
  if (culprit && culprit->cell == cell) values.push_back(whole(culprit->to));
  for (const Evaluation& evaluation : table.balance.evaluations) {
    const Relation& relation = *evaluation.relation;
    const bool is_total = !evaluation.holds && !relation.at_least && relation.left.size() == 1 &&
                          relation.left.front().cell == cell;
    if (is_total) values.push_back(whole(evaluation.right));
  }
  return values;
}

// Each value of one with each of the other; the first is the sum of the first ones.
Values sums(const Values& a, const Values& b) {
  Values result;
  for (const std::int64_t x : a) {
    for (const std::int64_t y : b) result.push_back(x + y);
  }
  return result;
}

}  // namespace

std::optional<TableFigure> TableFigure::find(const Report& report, std::string_view table_id,
                                             const std::vector<Cell>& cells) {
  std::optional<TableFigure> found;
  for (const BoundTable& table : report.tables.bound) {
    if (table.table->id != table_id) continue;
    TableFigure figure;
    figure.table_ = &table;
    Values total{0};
    for (const Cell& cell : cells) {
      const auto index = table.table->find(cell.row, cell.column);
      if (!index) return std::nullopt;
      figure.cells_.push_back(*index);
      total = sums(total, values_of(table, *index));
    }
    if (total.empty()) return std::nullopt;
    figure.value_ = total.front();
    figure.proper_values_ = std::move(total);
    if (found && found->value_ != figure.value_) return std::nullopt;
    if (!found) found = std::move(figure);
  }
  return found;
}

bool TableFigure::agrees_with(std::int64_t count) const {
  return std::ranges::find(proper_values_, count) != proper_values_.end();
}

std::vector<Related> TableFigure::related() const {
  std::vector<Related> places;
  for (const CellIndex cell : cells_) {
    const std::string name = table_->cell_name(cell);
    const std::string figure = to_string(*table_->figure(cell));
    Related place;
    place.location = table_->at(cell).text;
    place.path = table_->path(cell);
    place.message_zh = fmt::format("表中“{}”：{}。", name, figure);
    place.message_en = fmt::format("The table has {} for '{}'.", figure, name);
    places.push_back(std::move(place));
  }
  return places;
}

}  // namespace gwlint::annual_report
