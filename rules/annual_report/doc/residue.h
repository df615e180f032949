// Residue of conversions and word-processor fields in running text.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "linter/text/span.h"

namespace gwlint::annual_report {

// The residues in `text`, which begins at `begin` of the folded text: bookmarks, field errors,
// field codes with their switches, conditional comments, named blanks. In order, not overlapping.
std::vector<Span> find_residue(std::string_view text, std::uint32_t begin);

}  // namespace gwlint::annual_report
