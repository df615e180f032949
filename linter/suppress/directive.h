// Directives: what a text file itself tells gwlint.
//
//   <!-- gwlint-disable-next-line TAB006, SUM: reason -->
//   <!-- gwlint-disable-file CIT006: reason -->
//
// The same without `<!--` and `-->` on a line of its own. `，`, `、` and blanks part the rules too,
// and `：` may stand for the colon.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/text/span.h"

namespace gwlint {

struct Directive {
  enum class Kind {
    NextLine,
    File,
    Unknown,  // begins as one, and is none that there is
  };
  Kind kind = Kind::Unknown;
  Span place;               // all of it, `<!--` included
  Span word;                // gwlint-disable-file
  std::vector<Span> rules;  // ids or families, as written
  std::string reason;       // one line; empty where none is given that says anything
};

// True for a line, without white space at its ends, that is a directive without `<!--`.
bool is_bare_directive(std::string_view line);

// The directive that `comment`, a span of `text`, is: one of Document::comments. None when it is a
// comment for people.
std::optional<Directive> read_directive(std::string_view text, Span comment);

// True when `reason` holds a letter or digit: `—` is no reason.
bool says_something(std::string_view reason);

}  // namespace gwlint
