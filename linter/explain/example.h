// An example of a rule as a reader understands it: what is wrong beside what is right, line by
// line, table rows as rows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "linter/rule.h"

namespace gwlint {

struct ExampleLine {
  enum class Kind : std::uint8_t {
    Wrong,   // stands in the wrong report
    Right,   // stands in a report that has no finding
    Remark,  // words about the lines below or above
  };
  Kind kind;
  std::vector<std::string> cells;  // of a table row; one: a line that is none
};

// A wrong example shows the lines in which it differs from the model report, wrong ones first, then
// the model's; a right one shows what it writes. Lines that both have in common are left out but
// for the nearest, and so are empty ones where they make no difference. An example that changes the
// report compared with shows that too. Words of the `model` report, where it is known, are shown
// with the rest of their clause, cells with the rest of their row.
std::vector<ExampleLine> lines_of(const Example& example, Companion companion, Language language,
                                  std::string_view model = {});

// A line as it is shown.
struct DrawnLine {
  ExampleLine::Kind kind;
  std::string text;
  bool continues = false;  // the line before it, which was too long
};

// The lines in at most `columns` columns, where that can be. Rows are drawn `│ 规章 │ 0 │`, their
// cells below each other unless they are too wide for that.
std::vector<DrawnLine> drawn(const std::vector<ExampleLine>& lines, std::size_t columns);

}  // namespace gwlint
