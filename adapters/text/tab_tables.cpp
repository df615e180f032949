// Tables whose cells are parted by tabs, in either of two layouts.

#include <algorithm>
#include <utility>

#include "adapters/text/cell_lines.h"
#include "adapters/text/source.h"

namespace gwlint::text_file {
namespace {

// A run of lines that are a row each.
class TabRunReader {
 public:
  TabRunReader(const Source& source, std::vector<FoundTable>& found)
      : source_(source), found_(found) {}

  void read(std::size_t first, std::size_t end) {
    const std::size_t widest = widest_row(first, end);
    const auto is_row = [&](std::size_t line) {
      const TabLine& shape = source_.shapes[line];
      if (shape.is_heading_like()) return widest <= 2 && end - first >= 3;
      return shape.filled > 0 || shape.tabs > 1;
    };
    while (first < end && !is_row(first)) ++first;
    while (first < end && !is_row(end - 1)) --end;
    if (first == end || !is_table(first, end)) return;
    std::vector<Row> rows;
    for (std::size_t line = first; line < end && !source_.budget.exceeded(); ++line) {
      Row row;
      row.text = source_.lines[line].text;
      source_.add_tab_cells(row, row.text);
      rows.push_back(std::move(row));
    }
    found_.push_back(make_table(std::move(rows), first, end, false));
  }

 private:
  std::size_t widest_row(std::size_t first, std::size_t end) const {
    std::size_t widest = 0;
    for (std::size_t line = first; line < end; ++line) {
      widest = std::max<std::size_t>(widest, source_.shapes[line].cells());
    }
    return widest;
  }

  bool is_table(std::size_t first, std::size_t end) const {
    bool has_filled = false;
    bool has_columns = false;  // a row with two cells: no line that tabs merely indent
    bool has_value = false;
    for (std::size_t line = first; line < end; ++line) {
      const TabLine& shape = source_.shapes[line];
      has_filled = has_filled || shape.filled > 0;
      has_columns = has_columns || shape.filled >= 2;
      has_value = has_value || (shape.has_value && shape.cells() >= 2);
    }
    if (!has_filled) return false;
    if (has_value || touches_other_rows(first, end)) return true;
    if (end - first >= 2) return has_columns;
    return source_.shapes[first].filled >= 3;
  }

  // True when nothing but blank lines parts the run from a table before it or rows after it: a
  // table that a page has cut, or one with a blank line after each row.
  bool touches_other_rows(std::size_t first, std::size_t end) const {
    if (!found_.empty() && found_.back().end == first && !found_.back().table.exact_columns) {
      return true;
    }
    if (end >= source_.size() || !source_.shapes[end].row_candidate) return false;
    const TabLine& next = source_.shapes[end];
    return next.cells() >= 3 || next.filled >= 2;
  }

  const Source& source_;
  std::vector<FoundTable>& found_;
};

}  // namespace

std::size_t read_tab_tables(const Source& source, const Layouts& layouts, std::size_t first,
                            std::vector<FoundTable>& found) {
  if (!source.shapes[first].row_candidate) return first;
  std::size_t end = source.run_end(first);
  if (layouts.cell_lines && source.mostly_single_cells(first, end)) {
    CellLines cells = read_cell_lines(source, first);
    if (cells.is_table) {
      found.push_back(make_table(std::move(cells.rows), cells.first, cells.last, false));
      return cells.end;
    }
    end = std::max(end, cells.end);
  }
  if (!layouts.tabs) return end;
  TabRunReader runs(source, found);
  for (std::size_t line = first; line < end && !source.budget.exceeded();) {
    if (!source.shapes[line].row_candidate) {
      ++line;
      continue;
    }
    const std::size_t stop = std::min(source.run_end(line), end);
    runs.read(line, stop);
    line = stop;
  }
  return end;
}

}  // namespace gwlint::text_file
