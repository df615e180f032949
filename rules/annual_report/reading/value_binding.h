// Which cells of a table row are its values, and which column each is.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "rules/annual_report/reading/row_binding.h"
#include "rules/annual_report/table.h"

namespace gwlint::annual_report {

// Finds the values of the rows of one block. An export may put blanks before and after a row's
// values (merged label cells, empty columns at the end) or cut blank cells off its end; where a row
// is complete its values are known, and the other rows follow the complete ones.
class ValueBinding {
 public:
  // `rows` are the data rows of one block, which has `columns` value columns in this document.
  ValueBinding(const std::vector<const ReadRow*>& rows, std::size_t columns);

  struct Values {
    std::vector<BoundCell> cells;  // as many as there are columns
    std::vector<Span> surplus;     // further values
  };
  Values values(const ReadRow& row) const;

  // How many values most rows hold; 0 where there are no rows.
  static std::size_t usual_count(const std::vector<const ReadRow*>& rows);

 private:
  // The grid column of the first value, as complete rows of the same make have it.
  struct Start {
    std::size_t row_cells;
    std::size_t first_value;
    bool blank_first;  // a blank stands between label and values
    std::uint32_t column;
  };
  std::vector<std::uint32_t> possible_starts(const ReadRow& row) const;
  Values bind_in_order(std::span<const SourceCell> cells) const;
  Values bind_by_column(const ReadRow& row, std::uint32_t start, bool certain) const;

  std::size_t columns_;
  std::vector<Start> starts_;
};

}  // namespace gwlint::annual_report
