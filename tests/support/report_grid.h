// How a table of the model is laid out: cells with the rows and columns that they span.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "tests/support/report_model.h"

namespace gwlint::test {

struct GridCell {
  enum class Role { Title, Corner, ColumnLabel, RowLabel, Value };
  Role role = Role::Value;
  std::string text;
  std::size_t row = 0;
  std::size_t column = 0;
  std::size_t row_span = 1;
  std::size_t column_span = 1;
};

struct Grid {
  std::size_t columns = 0;        // of the whole table; a row with surplus cells is longer
  std::size_t label_columns = 0;  // of them, those of row labels
  std::vector<std::vector<GridCell>> rows;  // each cell in its first row only, by column

  // The cell that covers the place; null where a row is too short.
  const GridCell* at(std::size_t row, std::size_t column) const;
  // Places in a row, those that a surplus cell adds included.
  std::size_t width(std::size_t row) const;
};

Grid lay_out(const ModelTable& table);

}  // namespace gwlint::test
