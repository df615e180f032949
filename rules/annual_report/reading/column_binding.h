// Which labels of a table's header are which columns of its template.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "rules/annual_report/reading/row_binding.h"
#include "rules/annual_report/table.h"
#include "rules/annual_report/template/template.h"

namespace gwlint::annual_report {

struct BoundColumns {
  std::vector<BoundLabel> labels;            // of columns and of the groups above them
  std::vector<std::uint16_t> without_label;  // template columns that no header label was found for
  std::optional<Span> header;                // the first header row
};

// Binds the header rows of one block. Where less than half of the labels is found the header itself
// was lost (a page break), and no column is said to lack its label.
BoundColumns bind_columns(const std::vector<const ReadRow*>& headers, const TemplateTable& table,
                          const TemplateBlock& block);

}  // namespace gwlint::annual_report
