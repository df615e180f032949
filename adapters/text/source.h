// The lines that the table readers share.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

#include "adapters/text/budget.h"
#include "adapters/text/line_tables.h"
#include "adapters/text/lines.h"
#include "adapters/text/tab_line.h"

namespace gwlint::text_file {

struct Source {
  std::string_view text;
  std::span<const Line> lines;
  std::span<const TabLine> shapes;  // of `lines`
  Budget& budget;

  std::size_t size() const { return lines.size(); }
  Span trimmed(std::size_t line) const { return trim(text, lines[line].text); }
  std::string_view view(Span span) const { return span.of(text); }
  std::string_view raw(std::size_t line) const { return lines[line].text.of(text); }
  bool has_tab(std::size_t line) const { return shapes[line].tabs > 0; }

  // True when no blank line stands between `line` and the one before it.
  bool follows_directly(std::size_t line) const {
    return line > 0 && line < lines.size() && lines[line].blanks_before == 0;
  }

  // Adds a cell to `row`; false when the budget has none left.
  bool add_cell(Row& row, Span span) const {
    if (!budget.add_cell()) return false;
    Cell cell;
    cell.text = span;
    cell.column = static_cast<std::uint32_t>(row.cells.size());
    row.cells.push_back(cell);
    return true;
  }

  // Adds the cells of [begin, end), cut at its tabs, to `row`.
  void add_tab_cells(Row& row, Span span) const {
    while (true) {
      const std::size_t size = std::min<std::size_t>(view(span).find('\t'), span.size());
      const std::uint32_t stop = span.begin + static_cast<std::uint32_t>(size);
      if (!add_cell(row, trim(text, {span.begin, stop})) || stop == span.end) return;
      span.begin = stop + 1;
    }
  }

  // The end of the unbroken run of row candidates that begins at `first`.
  std::size_t run_end(std::size_t first) const {
    std::size_t end = first + 1;
    while (follows_directly(end) && shapes[end].row_candidate) ++end;
    return end;
  }

  // True when most of lines [first, end) are single cells behind a tab.
  bool mostly_single_cells(std::size_t first, std::size_t end) const {
    const auto run = shapes.subspan(first, end - first);
    const auto single = std::count_if(run.begin(), run.end(),
                                      [](const TabLine& line) { return line.is_single_cell(); });
    return static_cast<std::size_t>(single) * 2 > run.size();
  }
};

// Each reader looks for a table at line `first`. It returns the line where the search goes on:
// `first` itself when there is nothing of its layout, else the end of what it has looked at, of
// which it added to `found` what is a table.
std::size_t read_pipe_table(const Source& source, std::size_t first,
                            std::vector<FoundTable>& found);
std::size_t read_tab_tables(const Source& source, const Layouts& layouts, std::size_t first,
                            std::vector<FoundTable>& found);
std::size_t read_aligned_table(const Source& source, std::size_t first,
                               std::vector<FoundTable>& found);

// The table of `rows`, which stand on lines [first, end).
FoundTable make_table(std::vector<Row> rows, std::size_t first, std::size_t end,
                      bool exact_columns);

}  // namespace gwlint::text_file
