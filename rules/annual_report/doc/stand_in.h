// Crosses and letters X that stand where a template wants words or figures: ××局, 20XX年, X月X日.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace gwlint::annual_report {

// A range of bytes of the passage.
struct StandIn {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Bytes of the run of crosses (×, X, x and their like) that `text` begins with.
std::size_t crosses_size(std::string_view text);

// The stand-in whose crosses stand at [begin, end) of `passage`; it may begin before them (20XX).
// None where they are no stand-in, or nobody can be sure: signs of multiplication, Latin words,
// addresses of the web, model numbers, and what is masked for the sake of privacy (张××,
// 138××××1234, ××公司, case numbers).
std::optional<StandIn> stand_in(std::string_view passage, std::size_t begin, std::size_t end);

}  // namespace gwlint::annual_report
