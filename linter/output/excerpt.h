// A piece of a document with a spot marked in it, as a terminal shows it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "linter/document/document.h"
#include "linter/text/lines.h"

namespace gwlint {

// One line, free of controls, and the display columns of it that are marked.
struct Excerpt {
  std::string text;
  std::size_t mark_begin = 0;
  std::size_t mark_width = 1;  // at least 1: an empty spot is marked too

  // Blanks and `^~~~` to be written below `text`.
  std::string underline() const;
};

// `mark` (of `line`) with what stands around it on the line, in at most `columns` columns; … stands
// where text was cut.
Excerpt excerpt_of_line(std::string_view line, Span mark, std::size_t columns);

// The row drawn as `│ 自然人 │ 3 │`, with `mark` (of document.text, within the row) marked. Long
// cells are cut, and cells far from the mark are left out.
Excerpt excerpt_of_row(const Document& document, const Row& row, Span mark, std::size_t columns);

// The source line in which `mark` (of document.text) begins.
Excerpt excerpt_of_source(const Document& document, const Lines& lines, Span mark,
                          std::size_t columns);

}  // namespace gwlint
