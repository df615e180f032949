// Words in two languages, as the sources write them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gwlint::test {

// A pair of string literals in braces, `{"甲", "a"}`, adjacent literals joined.
struct LiteralPair {
  std::string first;
  std::string second;
};

// All of them in a C++ source. Escapes stay as they are written; comments and raw strings are
// skipped.
std::vector<LiteralPair> literal_pairs(std::string_view source);

}  // namespace gwlint::test
