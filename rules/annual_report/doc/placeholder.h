// Slots of a template that nobody filled in.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "linter/text/span.h"

namespace gwlint::annual_report {

// The placeholders in `text`, which begins at `begin` of the folded text: in order, not
// overlapping. Those that a word or two part (20××年×月) are one.
std::vector<Span> find_placeholders(std::string_view text, std::uint32_t begin);

}  // namespace gwlint::annual_report
