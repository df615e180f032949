// The lines of a text, as tables and paragraphs are read from them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "adapters/text/budget.h"
#include "linter/text/span.h"

namespace gwlint::text_file {

// A line that holds more than blanks; a line of nothing but tabs counts as one (it may be empty
// cells), a blank line does not.
struct Line {
  Span text;                        // without its line end
  std::uint32_t blanks_before = 0;  // blank lines between the line before it and this one
  bool contents_entry = false;      // of a table of contents: neither row nor heading
};

struct SplitText {
  std::vector<Line> lines;
  std::vector<Span> comments;  // what was left out
};

// The lines of `text`, which end in LF, CRLF or CR (U+2028 ends none). HTML comments that begin a
// line, and directives to gwlint on a line of their own, are left out and part nothing: a
// suppression may stand between two rows of a table. A comment that is not closed, or holds the
// opening of another one, is text.
//
// Stops early when `budget` is exceeded.
SplitText split_lines(std::string_view text, Budget& budget);

// Flags the lines of a table of contents: those that end in dots and a page number, and those that
// end in a tab or blanks and a page number under a line 目录.
void flag_contents(std::string_view text, std::vector<Line>& lines);

// `span` without the white space at its ends: blanks of every width, tabs, form feeds, zero-width
// characters. What holds nothing else becomes the empty span at its begin.
Span trim(std::string_view text, Span span);

}  // namespace gwlint::text_file
