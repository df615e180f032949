#include "linter/output/html/table_view.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include "linter/output/html/joined_cells.h"
#include "linter/output/html/markup.h"
#include "linter/say.h"

namespace gwlint::html {
namespace {

constexpr std::uint32_t kMostColumns = 1000;  // that a cell of HTML may span
constexpr std::size_t kMostRows = 65534;

// Digits with what stands among them: shown in the middle of its cell.
bool is_figure(std::string_view text) {
  return text.find_first_not_of("0123456789.,-+%/ ") == std::string_view::npos;
}

}  // namespace

// Which columns are taken by cells that reach down from rows above.
struct TableView::Flow {
  struct Reach {
    std::uint64_t begin;
    std::uint64_t end;
    std::size_t rows;  // that are still to come
  };
  std::vector<Reach> reaches;

  // The end of what reaches over `column`; `column` itself where nothing does.
  std::uint64_t behind(std::uint64_t column) const {
    for (const Reach& reach : reaches) {
      if (reach.begin <= column && column < reach.end) return reach.end;
    }
    return column;
  }
  // Where the next one that reaches down begins, at most `limit`.
  std::uint64_t free_until(std::uint64_t column, std::uint64_t limit) const {
    for (const Reach& reach : reaches) {
      if (reach.begin > column) limit = std::min(limit, reach.begin);
    }
    return limit;
  }
  void next_row() {
    for (Reach& reach : reaches) --reach.rows;
    std::erase_if(reaches, [](const Reach& reach) { return reach.rows == 0; });
  }
};

void TableView::write(const Table& table) const {
  constexpr Bilingual kTable{"表格", "Table"};
  fmt::print(out_,
             "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"{}\">"
             "<table class=\"grid\">\n",
             kTable.in(run_.language));
  if (document_.format == Format::Text) {
    const auto keeps = [&](const Cell& cell) {
      return earlier_figure(cell.text) != nullptr || markings_.any(cell.text);
    };
    write_rows(with_joined_cells(table, document_.text, keeps));
  } else {
    write_rows(table);
  }
  out_ << "</table></div>\n";
}

void TableView::write_rows(const Table& table) const {
  // Rows of labels among rows of figures are headings.
  const bool of_figures =
      std::ranges::any_of(table.rows, [&](const Row& row) { return has_figures(row); });
  Flow flow;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    out_ << (of_figures && !has_figures(table.rows[i]) ? "<tr class=\"head\">" : "<tr>");
    write_row(table.rows[i], std::min(table.rows.size() - i, kMostRows), flow);
  }
}

// Cells of HTML have no place but the next that is free: what no cell takes is filled.
void TableView::write_row(const Row& row, std::size_t rows_left, Flow& flow) const {
  std::uint64_t column = 0;
  for (const Cell& cell : row.cells) {
    while (column < cell.column) {
      const std::uint64_t behind = flow.behind(column);
      const std::uint64_t end =
          behind > column ? behind : flow.free_until(column, std::uint64_t{cell.column});
      if (behind == column) {
        const std::uint64_t columns = std::min<std::uint64_t>(end - column, kMostColumns);
        fmt::print(out_, "<td class=\"gap\" colspan=\"{}\"></td>", columns);
      }
      column = end;
    }
    write_cell(cell, rows_left);
    const std::uint64_t end = std::uint64_t{cell.column} + cell.column_span;
    if (cell.row_span > 1) {
      flow.reaches.push_back({cell.column, end, std::min<std::size_t>(cell.row_span, rows_left)});
    }
    column = std::max(column, end);
  }
  flow.next_row();
  out_ << "</tr>\n";
}

void TableView::write_cell(const Cell& cell, std::size_t rows_left) const {
  const std::string_view text = document_.view(cell.text);
  out_ << "<td";
  if (is_figure(text)) out_ << " class=\"n\"";
  const std::uint32_t columns = std::min<std::uint32_t>(cell.column_span, kMostColumns);
  const std::size_t rows = std::min<std::size_t>(cell.row_span, rows_left);
  if (columns > 1) fmt::print(out_, " colspan=\"{}\"", columns);
  if (rows > 1) fmt::print(out_, " rowspan=\"{}\"", rows);
  if (const std::string* figure = earlier_figure(cell.text)) write_earlier(*figure);
  out_ << '>';
  text_.write(cell.text);
  out_ << "</td>";
}

void TableView::write_earlier(const std::string& figure) const {
  const std::string title =
      layout_.earlier_year
          ? say(run_.language, {"{}年数据：{}", "Figure for {}: {}"}, *layout_.earlier_year, figure)
          : say(run_.language, {"上年数据：{}", "Last year's figure: {}"}, figure);
  fmt::print(out_, " data-was=\"{}\" title=\"{}\"", markup_flat(figure), markup_flat(title));
}

bool TableView::has_figures(const Row& row) const {
  return std::ranges::any_of(row.cells, [&](const Cell& cell) {
    return !cell.text.empty() && is_figure(document_.view(cell.text));
  });
}

const std::string* TableView::earlier_figure(Span cell) const {
  const auto& earlier = layout_.earlier;
  const auto found = std::ranges::lower_bound(earlier, cell, {}, &Layout::EarlierFigure::cell);
  return found != earlier.end() && found->cell == cell ? &found->figure : nullptr;
}

}  // namespace gwlint::html
