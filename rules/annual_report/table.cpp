#include "rules/annual_report/table.h"

#include <algorithm>

namespace gwlint::annual_report {
namespace {

// The labels from the outermost group to the innermost label, joined.
std::string joined(const std::vector<Label>& under, const Label& label) {
  std::string result;
  for (const Label& group : under) result += group.text + "·";
  return result + label.text;
}

}  // namespace

const BoundCell& BoundTable::at(CellIndex index) const {
  static const BoundCell kAbsent;
  const BoundRow& row = rows[index.row];
  const TemplateBlock& block = table->blocks[table->rows[index.row].block];
  const std::size_t position = index.column - block.first_column;
  return row.present && position < row.cells.size() ? row.cells[position] : kAbsent;
}

std::optional<Number> BoundTable::figure(CellIndex index) const {
  return at(index).number;
}

std::string BoundTable::row_name(std::uint16_t row) const {
  return table->rows[row].label.text;
}

std::string BoundTable::column_name(std::uint16_t column) const {
  const TemplateColumn& source = table->columns[column];
  // In a table whose columns share labels only the group tells them apart.
  const bool shared =
      std::count_if(table->columns.begin(), table->columns.end(), [&](const TemplateColumn& other) {
        return other.block == source.block && other.label.key == source.label.key;
      }) > 1;
  return shared ? joined(source.under, source.label) : source.label.text;
}

std::string BoundTable::cell_name(CellIndex cell) const {
  const std::string row = row_name(cell.row);
  const std::string column = column_name(cell.column);
  return row.empty() ? column : row + " · " + column;
}

LogicalPath BoundTable::path() const {
  const TemplateSection& section = format->sections[table->section];
  return {{LogicalPart::Kind::Section, section.number + "、" + section.heading},
          {LogicalPart::Kind::Table, table->name}};
}

LogicalPath BoundTable::path(std::uint16_t row) const {
  LogicalPath result = path();
  const TemplateBlock& block = table->blocks[table->rows[row].block];
  std::string name = row_name(row);
  if (!name.empty()) {
    if (!table->rows[row].under.empty())
      name = joined(table->rows[row].under, table->rows[row].label);
    if (!block.title.text.empty()) name = block.title.text + "·" + name;
    result.push_back({LogicalPart::Kind::Row, std::move(name)});
  }
  return result;
}

LogicalPath BoundTable::path(CellIndex cell) const {
  LogicalPath result = path(cell.row);
  result.push_back({LogicalPart::Kind::Cell, column_name(cell.column)});
  return result;
}

const BoundTable* Tables::find(std::string_view table_id) const {
  const auto found = std::find_if(bound.begin(), bound.end(), [&](const BoundTable& table) {
    return table.table->id == table_id;
  });
  return found == bound.end() ? nullptr : &*found;
}

}  // namespace gwlint::annual_report
