#include "tests/support/report_text_forms.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <variant>

#include "tests/support/characters.h"
#include "tests/support/report_grid.h"

namespace gwlint::test {
namespace {

using Role = GridCell::Role;
using Strings = std::vector<std::string>;

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

// A row as wide as the table, texts where their cells begin, nothing where they only reach.
Strings padded_row(const Grid& grid, std::size_t row) {
  Strings cells(grid.width(row));
  for (const GridCell& cell : grid.rows[row]) cells[cell.column] = cell.text;
  return cells;
}

// How a form writes what all text files have in common: a line a paragraph.
class TextForm {
 public:
  virtual ~TextForm() = default;

  std::string write(const ReportModel& report) {
    add_title(report.title);
    for (const std::string& paragraph : report.intro) add_paragraph(paragraph);
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
      const ModelSection& section = report.sections[i];
      add_heading(section.number + section.heading, i);
      for (const auto& item : section.body) {
        if (const auto* const paragraph = std::get_if<ModelParagraph>(&item)) {
          add_paragraph(paragraph->number + paragraph->text);
        } else {
          add_table(lay_out(prepared(std::get<ModelTable>(item))));
        }
      }
    }
    return std::move(text_);
  }

 protected:
  virtual void add_title(const std::string& title) { add_paragraph(title); }
  virtual void add_heading(const std::string& heading, std::size_t) { add_paragraph(heading); }
  virtual void add_paragraph(const std::string& paragraph) { add(paragraph + "\n\n"); }
  virtual ModelTable prepared(const ModelTable& table) { return table; }
  virtual void add_table(const Grid& grid) = 0;

  void add(std::string_view text) { text_ += text; }

 private:
  std::string text_;
};

class TabText : public TextForm {
  void add_table(const Grid& grid) override {
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
      add(joined(padded_row(grid, row), "\t") + "\n");
    }
    add("\n");
  }
};

// Labels as another office types them: (一) 予以公开, 1. 属于国家秘密.
std::string typed_otherwise(std::string label) {
  label = replaced(std::move(label), "（", "(");
  label = replaced(std::move(label), "）", ") ");
  while (label.ends_with(' ')) label.pop_back();
  const bool item = label.size() > 2 && is_digit(label.substr(0, 1)) && label[1] == '.';
  return item ? label.substr(0, 2) + " " + label.substr(2) : label;
}

// 2022 年 1 月
std::string with_spaced_figures(std::string_view text) {
  std::string result;
  std::string before;
  for (const std::string& character : characters(text)) {
    const bool border =
        (is_han(before) && is_digit(character)) || (is_digit(before) && is_han(character));
    if (border) result += ' ';
    result += character;
    before = character;
  }
  return result;
}

class ShiftedTabText : public TextForm {
  void add_paragraph(const std::string& paragraph) override {
    add(with_spaced_figures(paragraph) + "\n\n");
  }

  // The total of all applicants stands beside 申请人情况, not below.
  ModelTable prepared(const ModelTable& table) override {
    ModelTable result = table;
    for (ModelColumn& column : result.blocks.front().columns) {
      if (column.labels == Strings{"申请人情况", "总计"}) column.labels = {"总计"};
    }
    return result;
  }

  void add_table(const Grid& grid) override {
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
      add(joined(shifted_row(grid, row), "\t") + "\n");
    }
    add("\n");
  }

  static Strings shifted_row(const Grid& grid, std::size_t row) {
    Strings cells;
    for (std::size_t column = 0; column < grid.width(row); ++column) {
      const GridCell* const cell = grid.at(row, column);
      // The last place of a label that spans several columns is the one that gets lost.
      const bool lost = cell != nullptr && is_wide_label(grid, *cell) &&
                        column + 1 == cell->column + cell->column_span;
      if (lost && !stands_right(grid, row)) continue;
      const bool begins = cell != nullptr && cell->row == row && cell->column == column;
      cells.push_back(begins ? shown(*cell) : std::string());
    }
    if (row + 1 == grid.rows.size() && stands_right(grid, row)) std::swap(cells[0], cells[1]);
    cells.resize(std::max(cells.size(), grid.width(row)));
    return cells;
  }

  static std::string shown(const GridCell& cell) {
    return cell.role == Role::Value ? cell.text : typed_otherwise(cell.text);
  }

  static bool is_wide_label(const Grid& grid, const GridCell& cell) {
    const bool label = cell.role == Role::Corner || cell.role == Role::RowLabel;
    return label && grid.label_columns > 1 && cell.column_span > 1;
  }

  // The last two rows of a table with groups of rows keep their columns.
  static bool stands_right(const Grid& grid, std::size_t row) {
    return grid.label_columns > 1 && row + 2 >= grid.rows.size();
  }
};

// `between` after each `size` characters.
std::string broken(std::string_view text, std::size_t size, std::string_view between) {
  const Strings pieces = characters(text);
  std::string result;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i > 0 && i % size == 0) result += between;
    result += pieces[i];
  }
  return result;
}

class CellLinesText : public TextForm {
  void add_paragraph(const std::string& paragraph) override { add(paragraph + "\n"); }

  void add_table(const Grid& grid) override {
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
      for (std::size_t column = 0; column < grid.width(row); ++column) {
        const GridCell* const cell = grid.at(row, column);
        if (cell == nullptr || cell->column != column) continue;
        add("\t");
        if (cell->row == row) add(shown(grid, *cell));
        add("\n");
      }
      add("\n");
    }
    add("\n\n");
  }

  // Tall cells have empty paragraphs above them, narrow columns break their labels.
  static std::string shown(const Grid& grid, const GridCell& cell) {
    const bool label = cell.role == Role::RowLabel || cell.role == Role::ColumnLabel;
    const bool tall = cell.row_span > 1 && grid.label_columns > 1;
    std::string result(tall ? cell.row_span / 2 : 0, '\n');
    if (cell.role == Role::ColumnLabel && grid.columns >= 10 && cell.column_span == 1) {
      result += broken(cell.text, 2, grid.label_columns > 0 ? "\n" : " ");
    } else if (label) {
      result += broken(cell.text, tall ? 4 : 16, " ");
    } else {
      result += cell.text;
    }
    return result;
  }
};

class MarkdownText : public TextForm {
  void add_title(const std::string& title) override { add("# " + title + "\n\n"); }

  void add_heading(const std::string& heading, std::size_t index) override {
    constexpr std::array<std::string_view, 4> kDepths = {"### ", "## ", "### ", "#### "};
    add(std::string(kDepths[index % kDepths.size()]) + heading + "\n\n");
  }

  void add_table(const Grid& grid) override {
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
      add("| " + joined(padded_row(grid, row), " | ") + " |\n");
      if (row > 0) continue;
      for (std::size_t column = 0; column < grid.columns; ++column) add("|---");
      add("|\n");
    }
    add("\n");
  }
};

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

  // A row whose label goes on behind the cut, in a line without values.
  void add_cut_row(const Grid& grid, std::size_t row) {
    Strings before = padded_row(grid, row);
    std::size_t label = grid.label_columns - 1;
    while (label > 0 && before[label].empty()) --label;
    Strings after(before.size());
    std::tie(before[label], after[label]) = cut(before[label]);
    add_line(before);
    add("\n");
    if (!after[label].empty()) add_line(without_lost(grid, after));
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

std::string tab_text(const ReportModel& report) {
  return TabText().write(report);
}

std::string shifted_tab_text(const ReportModel& report) {
  return ShiftedTabText().write(report);
}

std::string cell_lines_text(const ReportModel& report) {
  return CellLinesText().write(report);
}

std::string markdown_text(const ReportModel& report) {
  return MarkdownText().write(report);
}

std::string paged_text(const ReportModel& report, std::size_t lost_columns, std::size_t cut_row) {
  return PagedText(lost_columns, cut_row).write(report);
}

}  // namespace gwlint::test
