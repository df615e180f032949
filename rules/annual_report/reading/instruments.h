// Recognises the titles of the instruments that a report must or may cite, right or nearly right.
#pragma once

#include <string_view>

#include "rules/annual_report/citations.h"

namespace gwlint::annual_report {

// What the quoted title `folded` (without its outer marks) names. Marks, punctuation and what
// stands in brackets at the end (（修订）) do not count. A local text, a report's own title, or a
// commentary is no instrument.
TitleMatch match_title(std::string_view folded);

// The full title of an instrument, inner marks included; empty for None and OldNotice.
std::string_view correct_title(InstrumentKind kind);

// True when the text names a body or place of its own (县, 市, 局 …), as local texts do.
bool names_a_place(std::string_view folded);

}  // namespace gwlint::annual_report
