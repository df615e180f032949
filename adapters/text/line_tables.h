// Finds the tables in a run of lines, by layout alone.
//
// Knows nothing of where lines come from: a text file's lines and the paragraphs of a DOCX (each a
// line) are read alike.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "adapters/text/budget.h"
#include "adapters/text/lines.h"
#include "linter/document/document.h"

namespace gwlint::text_file {

// Which layouts are looked for.
//
//   tabs        a row a line, cells parted by tabs, merged cells left empty
//   cell_lines  a cell a line behind one tab, a blank line between rows; a cell may go on in lines
//               without a tab
//   pipes       `| a | b |` with or without the outer pipes and the delimiter row
//   aligned     columns parted by two blanks or more; all but the labels are figures
struct Layouts {
  bool tabs = true;
  bool cell_lines = true;
  bool pipes = true;
  bool aligned = true;
};

// Lines [first, end) are a table.
struct FoundTable {
  std::size_t first = 0;
  std::size_t end = 0;
  Table table;
};

// The tables of `lines` (spans of `text`), in order, without overlap. All other lines are prose. A
// table that a page has cut is found as two, with nothing but blank lines between them.
//
// Counts cells against `budget`; when that is exceeded, the answer is not complete. Takes time
// linear in the size of the text.
std::vector<FoundTable> find_tables(std::string_view text, std::span<const Line> lines,
                                    const Layouts& layouts, Budget& budget);

}  // namespace gwlint::text_file
