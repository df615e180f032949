// Tables that give each cell a line of its own, behind a tab.
#pragma once

#include <cstddef>
#include <vector>

#include "adapters/text/source.h"

namespace gwlint::text_file {

// What was read from line `first` on, to line `end`.
struct CellLines {
  std::vector<Row> rows;
  std::size_t first = 0;  // the first line of `rows`
  std::size_t last = 0;   // the end of their lines
  std::size_t end = 0;    // the end of the lines that were looked at
  // Whether it is a table, or prose that is indented by tabs.
  bool is_table = false;
};

// Reads rows from `first` on, a line with one leading tab. A blank line parts two rows. A line
// without a tab goes on with the cell above it, or ends the table.
CellLines read_cell_lines(const Source& source, std::size_t first);

}  // namespace gwlint::text_file
