#include "adapters/text/line_tables.h"

#include <utility>

#include "adapters/text/source.h"

namespace gwlint::text_file {

std::vector<FoundTable> find_tables(std::string_view text, std::span<const Line> lines,
                                    const Layouts& layouts, Budget& budget) {
  const std::vector<TabLine> shapes = tab_lines(text, lines, budget);
  const Source source{text, lines, shapes, budget};
  std::vector<FoundTable> found;
  for (std::size_t line = 0; line < lines.size() && budget.worked(lines[line].text.size());) {
    std::size_t next = line;
    if (!lines[line].contents_entry) {
      if (layouts.pipes) next = read_pipe_table(source, line, found);
      if (next == line && (layouts.tabs || layouts.cell_lines)) {
        next = read_tab_tables(source, layouts, line, found);
      }
      if (next == line && layouts.aligned) next = read_aligned_table(source, line, found);
    }
    line = next == line ? line + 1 : next;
  }
  return found;
}

FoundTable make_table(std::vector<Row> rows, std::size_t first, std::size_t end,
                      bool exact_columns) {
  FoundTable found;
  found.first = first;
  found.end = end;
  found.table.text = {rows.front().text.begin, rows.back().text.end};
  found.table.rows = std::move(rows);
  found.table.exact_columns = exact_columns;
  return found;
}

}  // namespace gwlint::text_file
