// Words that stand twice in a row by a slip.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "linter/text/span.h"

namespace gwlint::annual_report {

struct Repetition {
  Span first;
  Span repeated;  // the second copy, and any further ones
};

// The repetitions of two or more Chinese characters in `text`, which begins at `begin` of the
// folded text. Numerals, reduplicated verbs and words that meet by composition (人民政府 政府信息)
// are none.
std::vector<Repetition> find_repetitions(std::string_view text, std::uint32_t begin);

}  // namespace gwlint::annual_report
