// The sums that a finding speaks of, written out from its related cells.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/finding.h"

namespace gwlint {

// The whole number that a figure of an equation says; nothing for other text and for numbers of
// more than 15 digits, so that a thousand of them can be added.
std::optional<std::int64_t> whole_number(std::string_view figure);

bool is_zero(const Related& cell);

// The cells of one side: the summands, or the total's side where `reported`.
std::vector<const Related*> cells_of(const std::vector<Related>& related, bool reported);

// `3 + 1 − 2`: the figures of one side without those that are 0; `0` when nothing is left. Empty
// when the side has no cells. Rules use it as an argument of their messages; the reporters that
// link figures to their cells know it again.
std::string sum_in_words(const std::vector<Related>& related, bool reported);

// The whole equation: `4 + 2 + 0 = 6 ≠ 7（表中“总计”）`. The right side is that of the reported
// cells or, where there are none, `located`: the text at the finding's place. A relation with cells
// on one side only is shown as their sum: `1 − 3 = −2`. Nothing for a finding that is not about a
// sum.
std::optional<std::string> equation(const Finding& finding, std::string_view located,
                                    Language language);

}  // namespace gwlint
