// Which rows of a document are which statutory table.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "rules/annual_report/reading/table_rows.h"
#include "rules/annual_report/report.h"
#include "rules/annual_report/template/formats.h"

namespace gwlint::annual_report {

// The rows that make up one copy of a statutory table, from as many of the document's tables as it
// was cut into. Rows are decided one by one, by their labels; those whose labels several tables
// share (总计, 其他) or that have none go with the rows before them.
struct TableInstance {
  std::uint8_t table = 0;               // index into Template::tables
  std::optional<std::uint8_t> section;  // the section it stands in
  std::vector<const SourceRow*> rows;
};

// In the order of the document. Tables of other kinds are in none of them.
std::vector<TableInstance> table_instances(const Report& report, const std::vector<SourceRow>& rows,
                                           const Formats& formats);

}  // namespace gwlint::annual_report
