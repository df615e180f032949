// What a word processor noted beside the text, gathered into one finding.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "linter/document/document.h"
#include "linter/finding.h"
#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

using Marks = std::vector<const Mark*>;

// The marks for which `matters(const Mark&)` holds, by place.
template <typename Test>
Marks marks_that(const Report& report, Test matters) {
  Marks marks;
  for (const Mark& mark : report.document->marks) {
    if (matters(mark)) marks.push_back(&mark);
  }
  return marks;
}

// Who made them: the first one named, and how many different names there are.
struct Authors {
  std::string first;
  std::size_t count = 0;
};
Authors authors_of(const Marks& marks);

// The block that a place of the document's text stands in; null outside of any.
const Block* block_at(const Document& document, std::uint32_t place);

// The section around the mark; nothing for headers, footers and notes, which belong to none.
LogicalPath path_of(const Report& report, const Mark& mark);

// What a related place says of its mark: sentences with their full stop.
struct MarkWords {
  std::string zh;
  std::string en;
};

// Adds a finding at the first of `marks`, of which there must be one. A few of the others are its
// related places, each with what `describe` says of it.
Finding& add_at_first(Findings& findings, const Report& report, const Marks& marks,
                      std::uint16_t message, std::vector<std::string> arguments,
                      MarkWords (*describe)(const Report& report, const Mark& mark));

}  // namespace gwlint::annual_report
