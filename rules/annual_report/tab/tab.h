// TAB: form of the statutory tables.
#pragma once

#include "rules/annual_report/clauses.h"
#include "rules/annual_report/rule.h"

namespace gwlint::annual_report {

extern const Rule kMissingTable;             // TAB001
extern const Rule kMissingRow;               // TAB002
extern const Rule kMissingColumn;            // TAB003
extern const Rule kUnexpectedCell;           // TAB004
extern const Rule kLabelWording;             // TAB005
extern const Rule kUnfilledCell;             // TAB006
extern const Rule kNotANumber;               // TAB007
extern const Rule kNotACount;                // TAB008
extern const Rule kSupersededTable;          // TAB009
extern const Rule kRowOrder;                 // TAB010
extern const Rule kMisplacedTable;           // TAB011
extern const Rule kDuplicateTable;           // TAB012
extern const Rule kNumberFormat;             // TAB013
extern const Rule kRegulationsWithoutPower;  // TAB014

// A value cell with its place.
struct PlacedCell {
  const BoundTable& table;
  CellIndex index;
  const BoundCell& cell;

  const TemplateColumn& column() const { return table.table->columns[index.column]; }
};

// Calls `visit(const BoundTable&)` for each table that rules may speak of: not for those of a
// superseded format, which are TAB009 and nothing else.
template <typename Visit>
void for_each_table(const Report& report, Visit visit) {
  for (const BoundTable& table : report.tables.bound) {
    if (!table.superseded) visit(table);
  }
}

// Calls `visit(PlacedCell)` for each value cell of those tables, row by row.
template <typename Visit>
void for_each_cell(const Report& report, Visit visit) {
  for_each_table(report, [&](const BoundTable& table) {
    for (std::uint16_t r = 0; r < table.rows.size(); ++r) {
      const TemplateBlock& block = table.table->blocks[table.table->rows[r].block];
      for (std::uint16_t c = block.first_column; c < block.last_column; ++c) {
        const CellIndex index{r, c};
        visit(PlacedCell{table, index, table.at(index)});
      }
    }
  });
}

// What messages call a row: its label; the row of figures in a table whose row has none.
std::string shown_row(const BoundTable& table, std::uint16_t row);

}  // namespace gwlint::annual_report
