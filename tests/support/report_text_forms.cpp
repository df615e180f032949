#include "tests/support/report_text_forms.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "tests/support/characters.h"
#include "tests/support/text_form.h"

namespace gwlint::test {
namespace {

using Role = GridCell::Role;

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

class TabText : public TextForm {
 public:
  static std::string table(const Grid& grid) {
    std::string result;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
      result += joined(padded_row(grid, row), "\t") + "\n";
    }
    return result + "\n";
  }

 private:
  void add_table(const Grid& grid) override { add(table(grid)); }
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
 public:
  static std::string table(const Grid& grid) {
    std::string result;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
      for (std::size_t column = 0; column < grid.width(row); ++column) {
        const GridCell* const cell = grid.at(row, column);
        if (cell == nullptr || cell->column != column) continue;
        result += '\t';
        if (cell->row == row) result += shown(grid, *cell);
        result += '\n';
      }
      result += '\n';
    }
    return result + "\n\n";
  }

 private:
  void add_paragraph(const std::string& paragraph) override { add(paragraph + "\n"); }
  void add_table(const Grid& grid) override { add(table(grid)); }

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
 public:
  static std::string table(const Grid& grid) {
    std::string result;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
      result += "| " + joined(padded_row(grid, row), " | ") + " |\n";
      if (row > 0) continue;
      for (std::size_t column = 0; column < grid.columns; ++column) result += "|---";
      result += "|\n";
    }
    return result + "\n";
  }

 private:
  void add_title(const std::string& title) override { add("# " + title + "\n\n"); }

  void add_heading(const std::string& heading, std::size_t index) override {
    constexpr std::array<std::string_view, 4> kDepths = {"### ", "## ", "### ", "#### "};
    add(std::string(kDepths[index % kDepths.size()]) + heading + "\n\n");
  }

  void add_table(const Grid& grid) override { add(table(grid)); }
};

class MixedText : public TextForm {
  void add_table(const Grid& grid) override {
    add(grid.label_columns == 0   ? TabText::table(grid)
        : grid.label_columns == 1 ? MarkdownText::table(grid)
                                  : CellLinesText::table(grid));
  }
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

std::string mixed_text(const ReportModel& report) {
  return MixedText().write(report);
}

}  // namespace gwlint::test
