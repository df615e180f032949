// Finds titles in 《》, with the titles inside them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "rules/annual_report/citations.h"

namespace gwlint::annual_report {

// Appends the titles of one passage, which begins at `begin` of the folded text, in their order.
// A title that is not closed within its sentence, or before another one that 和 or 、 joins to it,
// is given up to there. TitleMatch is left to the caller.
void scan_titles(std::string_view passage, std::uint32_t begin, std::vector<QuotedTitle>& titles);

}  // namespace gwlint::annual_report
