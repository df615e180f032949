#include "rules/annual_report/template/template.h"

#include <algorithm>
namespace gwlint::annual_report {

std::optional<CellIndex> TemplateTable::find(std::string_view row_id,
                                             std::string_view column_id) const {
  for (std::uint16_t row = 0; row < rows.size(); ++row) {
    if (rows[row].id != row_id) continue;
    const TemplateBlock& block = blocks[rows[row].block];
    for (std::uint16_t column = block.first_column; column < block.last_column; ++column) {
      if (columns[column].id == column_id) return CellIndex{row, column};
    }
  }
  return std::nullopt;
}

const TemplateTable* Template::table(std::string_view id) const {
  const auto found = std::find_if(tables.begin(), tables.end(),
                                  [&](const TemplateTable& table) { return table.id == id; });
  return found == tables.end() ? nullptr : &*found;
}

}  // namespace gwlint::annual_report
