#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gwlint::test {

// `piece` so many times.
inline std::string times(std::string_view piece, std::size_t count) {
  std::string result;
  result.reserve(piece.size() * count);
  for (std::size_t i = 0; i < count; ++i) result += piece;
  return result;
}

}  // namespace gwlint::test
