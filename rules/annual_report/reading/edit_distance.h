// How many slips of the pen part two texts.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gwlint::annual_report {

// Letters (Chinese characters, digits, Latin letters) of folded text, one code point each.
std::u32string letter_points(std::string_view folded);

// The least number of letters to drop, add, exchange or swap with their neighbour that turns `a`
// into `b`; `limit` + 1 where it is more than `limit`. Cost: the product of the lengths.
std::size_t edit_distance(std::u32string_view a, std::u32string_view b, std::size_t limit);

// True when `a` is `b` with letters left out.
bool is_subsequence(std::u32string_view a, std::u32string_view b);

// True when both have the same letters in whatever order.
bool is_rearranged(std::u32string_view a, std::u32string_view b);

}  // namespace gwlint::annual_report
