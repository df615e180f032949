// Candidates for headings of the first level: everything in a document that could be one, with the
// evidence. sections.h chooses among them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/text/span.h"
#include "rules/annual_report/reading/enumerator.h"
#include "rules/annual_report/reading/heading_words.h"
#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

struct HeadingCandidate {
  std::uint32_t passage = 0;
  Enumerator enumerator;
  Span number;  // of Report::text, as in Heading
  Span text;    // the words
  std::uint8_t outline_level = 0;
  bool glued = false;        // stands within a passage, after a full stop or colon
  bool after_colon = false;  // the latter
  bool alone = false;        // nothing but punctuation follows on its line
  bool table_label = false;  // a label of a statutory table that stands there as text
  bool in_series = false;    // (二) after (一), which is no section's heading
  bool joined_list = false;  // a comma, semicolon or the like follows: one of several in a sentence
  Likeness likeness = Likeness::Foreign;
  std::optional<SectionIndex> section;  // that the words mean; none for Likeness::Foreign

  std::uint32_t begin() const { return number.empty() ? text.begin : number.begin; }
  bool has_number_of(SectionIndex index) const { return enumerator.value == index + 1u; }
};

// All candidates by place. Words that are neither a mandated heading's nor numbered on the first
// level are none; items numbered on that level are among them, with Likeness::Foreign, and so are
// the labels of tables that were not read as such.
std::vector<HeadingCandidate> find_heading_candidates(const Report& report);

}  // namespace gwlint::annual_report
