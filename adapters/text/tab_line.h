// One line with tabs, as a possible row or cell.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "adapters/text/budget.h"
#include "adapters/text/lines.h"

namespace gwlint::text_file {

// What the table readers ask of a line; gathered once, in one pass over it.
struct TabLine {
  std::uint32_t tabs = 0;
  std::uint32_t filled = 0;     // cells that are not blank
  bool has_value = false;       // a cell is a figure or stands for one
  bool has_sentence = false;    // a cell reads as prose
  bool bare_number = false;     // the first filled cell is only a list number
  bool heading_number = false;  // the first filled cell begins with 一、 or the like
  bool leading_tab = false;     // nothing but blanks stands before the first tab
  // The line has tabs and is no prose that merely uses them: an indented sentence, a list number
  // and its text, a line of a table of contents.
  bool row_candidate = false;

  // `\t值`: a cell on a line of its own.
  bool is_single_cell() const { return tabs == 1 && leading_tab; }
  std::uint32_t cells() const { return tabs + 1; }

  // One filled cell that is numbered 一、 and no room for values: a heading that merely touches a
  // table.
  bool is_heading_like() const { return filled == 1 && heading_number && cells() <= 2; }
};

// One for each of `lines`.
std::vector<TabLine> tab_lines(std::string_view text, std::span<const Line> lines, Budget& budget);

}  // namespace gwlint::text_file
