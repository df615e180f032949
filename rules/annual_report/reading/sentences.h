// Sentences of a passage.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "linter/text/span.h"

namespace gwlint::annual_report {

// The sentences of `text`, which begins at `begin` of the folded text, with their closing marks
// (。 ; ! ?). Empty ones are left out.
std::vector<Span> sentences_of(std::string_view text, std::uint32_t begin);

}  // namespace gwlint::annual_report
