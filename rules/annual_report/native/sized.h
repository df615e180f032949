// Structures of the ABI that may grow.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>

namespace gwlint::annual_report::native {

// Beyond this a `size` is no size.
inline constexpr std::uint32_t kMostSize = 4096;

// The structure `given`, whose first version had `first_size` bytes, as this gwlint knows it:
// members that its maker did not know are zero, those that only its maker knew are left out. None
// where its `size` cannot be true.
template <typename T>
std::optional<T> sized(const T& given, std::size_t first_size) {
  const std::uint32_t size = given.size;
  if (size < first_size || size > kMostSize) return std::nullopt;
  T known{};
  std::memcpy(&known, &given, std::min<std::size_t>(size, sizeof(T)));
  return known;
}

}  // namespace gwlint::annual_report::native
