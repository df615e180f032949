// Reports whose paragraphs and tables pages have cut.
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <utility>

#include "tests/support/characters.h"
#include "tests/support/report_text_forms.h"
#include "tests/support/text_form.h"

namespace gwlint::test {
namespace {

// A page end in mid-sentence: between two characters that are no punctuation, at two thirds of the
// text or soon after.
std::size_t page_end(const Strings& text) {
  for (std::size_t at = text.size() * 2 / 3; at + 1 < text.size(); ++at) {
    if (is_han(text[at - 1]) && is_han(text[at])) return at;
  }
  return text.size();
}

std::pair<std::string, std::string> cut(std::string_view text) {
  const Strings all = characters(text);
  const auto end = all.begin() + static_cast<std::ptrdiff_t>(page_end(all));
  return {joined({all.begin(), end}), joined({end, all.end()})};
}

class PagedText : public TextForm {
 public:
  PagedText(std::size_t lost_columns, std::size_t cut_row)
      : lost_columns_(lost_columns), cut_row_(cut_row) {}

 private:
  void add_heading(const std::string& heading, std::size_t) override {
    in_sections_ = true;
    add_paragraph(heading);
  }

  void add_paragraph(const std::string& paragraph) override {
    constexpr std::size_t kPageful = 240;  // bytes
    if (!in_sections_ || paragraph.size() < kPageful) {
      TextForm::add_paragraph(paragraph);
      return;
    }
    const auto [before, after] = cut(paragraph);
    add(before + "\n\n" + after + "\n\n");
  }

  void add_table(const Grid& grid) override {
    if (grid.label_columns == 0) {
      add_rows(grid, 0, grid.rows.size());
    } else if (grid.label_columns == 1) {
      add_short_table(grid);
    } else {
      add_long_table(grid);
    }
    add("\n");
  }

  void add_line(const Strings& cells) { add(joined(cells, "\t") + "\n"); }

  void add_rows(const Grid& grid, std::size_t first, std::size_t last) {
    for (std::size_t row = first; row < last; ++row) add_line(padded_row(grid, row));
  }

  // Behind the cut no more columns than have something in them.
  void add_short_table(const Grid& grid) {
    const std::size_t cut_at = grid.rows.size() * 3 / 4;
    add_rows(grid, 0, cut_at);
    add("\n");
    std::size_t used = 0;
    for (std::size_t row = cut_at; row < grid.rows.size(); ++row) {
      const auto& cells = grid.rows[row];
      if (!cells.empty()) used = std::max(used, cells.back().column + 1);
    }
    for (std::size_t row = cut_at; row < grid.rows.size(); ++row) {
      Strings cells = padded_row(grid, row);
      cells.resize(used);
      add_line(cells);
    }
  }

  // An earlier page ends within （三）.
  void add_long_table(const Grid& grid) {
    constexpr std::size_t kFirstCut = 11;
    const std::size_t cut_at = std::min(cut_row_, grid.rows.size() - 1);
    if (kFirstCut < cut_at) {
      add_rows(grid, 0, kFirstCut - 1);
      add_line(moved_left(grid, kFirstCut - 1));
      add("\n");
    }
    add_rows(grid, kFirstCut < cut_at ? kFirstCut : 0, cut_at);
    add_cut_row(grid, cut_at);
    for (std::size_t row = cut_at + 1; row < grid.rows.size(); ++row) {
      add_line(without_lost(grid, padded_row(grid, row)));
    }
  }

  // The row before a cut has its label in the first column.
  static Strings moved_left(const Grid& grid, std::size_t row) {
    Strings cells = padded_row(grid, row);
    const auto begin = cells.begin();
    const auto values = begin + static_cast<std::ptrdiff_t>(grid.label_columns);
    std::rotate(begin, std::find_if(begin, values, [](const auto& text) { return !text.empty(); }),
                values);
    return cells;
  }

  // The last row of a page. A label of several lines goes on behind the cut, in a line without
  // values; a short one stays whole.
  void add_cut_row(const Grid& grid, std::size_t row) {
    constexpr std::size_t kLineOfLabel = 36;  // bytes
    Strings before = padded_row(grid, row);
    const auto values = before.begin() + static_cast<std::ptrdiff_t>(grid.label_columns);
    const auto label = std::find_if(
        before.begin(), values, [](const std::string& text) { return text.size() > kLineOfLabel; });
    Strings after(before.size());
    if (label != values) {
      const auto column = static_cast<std::size_t>(label - before.begin());
      std::tie(before[column], after[column]) = cut(before[column]);
    }
    add_line(before);
    add("\n");
    if (label != values) add_line(without_lost(grid, after));
  }

  // The row without its first label columns; a label that stands there moves right.
  Strings without_lost(const Grid& grid, Strings cells) const {
    const std::size_t kept = std::min(lost_columns_, grid.label_columns - 1);
    for (std::size_t column = 0; column < kept; ++column) {
      if (cells[column].empty()) continue;
      if (cells[column + 1].empty()) std::swap(cells[column], cells[column + 1]);
    }
    cells.erase(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(kept));
    return cells;
  }

  std::size_t lost_columns_;
  std::size_t cut_row_;
  bool in_sections_ = false;
};

}  // namespace

std::string paged_text(const ReportModel& report, std::size_t lost_columns, std::size_t cut_row) {
  return PagedText(lost_columns, cut_row).write(report);
}

}  // namespace gwlint::test
