// What several SEC rules ask of a section.
#pragma once

#include <string>
#include <string_view>

#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

// The text of a section outside its tables, folded, in one piece; passages parted by '\n'.
std::string text_of(const Report& report, const Section& section);

// The heading of a section as rules point to it.
Span heading_source(const Report& report, const Section& section);

// True when a section has neither text (punctuation apart) nor a table nor a picture.
bool is_bare(const Report& report, const Section& section);

}  // namespace gwlint::annual_report
