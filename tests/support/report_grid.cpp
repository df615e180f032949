#include "tests/support/report_grid.h"

#include <algorithm>

namespace gwlint::test {
namespace {

using Role = GridCell::Role;
using Labels = std::vector<std::string>;

std::size_t header_depth(const ModelBlock& block) {
  std::size_t depth = 0;
  for (const ModelColumn& column : block.columns) depth = std::max(depth, column.labels.size());
  return depth;
}

std::size_t label_columns(const ModelTable& table) {
  std::size_t count = 0;
  for (const ModelBlock& block : table.blocks) {
    for (const ModelRow& row : block.rows) count = std::max(count, row.labels.size());
  }
  return count;
}

std::size_t value_columns(const ModelTable& table) {
  std::size_t count = 0;
  for (const ModelBlock& block : table.blocks) count = std::max(count, block.columns.size());
  return count;
}

// True when both stand in the group that `a` names at `depth`: neither ends there.
bool share_group(const Labels& a, const Labels& b, std::size_t depth) {
  const auto end = static_cast<std::ptrdiff_t>(depth) + 1;
  return a.size() > depth + 1 && b.size() > depth + 1 &&
         std::equal(a.begin(), a.begin() + end, b.begin());
}

// How many neighbours from `first` on stand in its group at `depth`; 0 when an earlier one began
// it.
template <typename Items>
std::size_t group_size(const Items& items, std::size_t first, std::size_t depth) {
  const Labels& labels = items[first].labels;
  if (first > 0 && share_group(labels, items[first - 1].labels, depth)) return 0;
  std::size_t size = 1;
  while (first + size < items.size() && share_group(labels, items[first + size].labels, depth)) {
    ++size;
  }
  return size;
}

class Layout {
 public:
  explicit Layout(const ModelTable& table) {
    grid_.label_columns = label_columns(table);
    grid_.columns = grid_.label_columns + value_columns(table);
    for (const ModelBlock& block : table.blocks) add(block);
  }

  Grid take() { return std::move(grid_); }

 private:
  void add(const ModelBlock& block) {
    if (!block.title.empty()) {
      grid_.rows.emplace_back();
      place({Role::Title, block.title, grid_.rows.size() - 1, 0, 1, grid_.columns});
    }
    add_header(block);
    add_rows(block);
  }

  void place(GridCell cell) { grid_.rows[cell.row].push_back(std::move(cell)); }

  // The last column of a narrow block covers what the other blocks have more.
  std::size_t span_from(const ModelBlock& block, std::size_t first, std::size_t count) const {
    if (first + count < block.columns.size()) return count;
    return grid_.columns - grid_.label_columns - first;
  }

  void add_header(const ModelBlock& block) {
    const std::size_t top = grid_.rows.size();
    const std::size_t depth = header_depth(block);
    grid_.rows.resize(top + depth);
    if (grid_.label_columns > 0) {
      place({Role::Corner, block.corner, top, 0, depth, grid_.label_columns});
    }
    for (std::size_t column = 0; column < block.columns.size(); ++column) {
      const Labels& labels = block.columns[column].labels;
      for (std::size_t d = 0; d < labels.size(); ++d) {
        const bool own = d + 1 == labels.size();
        const std::size_t count = own ? 1 : group_size(block.columns, column, d);
        if (count == 0) continue;
        place({Role::ColumnLabel, labels[d], top + d, grid_.label_columns + column,
               own ? depth - d : 1, span_from(block, column, count)});
      }
    }
  }

  void add_rows(const ModelBlock& block) {
    for (std::size_t i = 0; i < block.rows.size(); ++i) {
      const std::size_t at = grid_.rows.size();
      grid_.rows.emplace_back();
      const auto& [labels, values] = block.rows[i];
      for (std::size_t d = 0; d < labels.size(); ++d) {
        const bool own = d + 1 == labels.size();
        const std::size_t count = own ? 1 : group_size(block.rows, i, d);
        if (count == 0) continue;
        place({Role::RowLabel, labels[d], at, d, count, own ? grid_.label_columns - d : 1});
      }
      const bool surplus = values.size() > block.columns.size();
      for (std::size_t j = 0; j < values.size(); ++j) {
        place({Role::Value, values[j], at, grid_.label_columns + j, 1,
               surplus ? 1 : span_from(block, j, 1)});
      }
    }
  }

  Grid grid_;
};

}  // namespace

const GridCell* Grid::at(std::size_t row, std::size_t column) const {
  for (std::size_t r = row + 1; r-- > 0;) {
    for (const GridCell& cell : rows[r]) {
      if (cell.column <= column && column < cell.column + cell.column_span &&
          row < cell.row + cell.row_span) {
        return &cell;
      }
    }
  }
  return nullptr;
}

std::size_t Grid::width(std::size_t row) const {
  const auto& cells = rows[row];
  return cells.empty() ? columns
                       : std::max(columns, cells.back().column + cells.back().column_span);
}

Grid lay_out(const ModelTable& table) {
  return Layout(table).take();
}

}  // namespace gwlint::test
