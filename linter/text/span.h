// A half-open range of bytes.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace gwlint {

// Bytes [begin, end) of some UTF-8 text; which text is said where a Span is stored.
// 32 bits suffice: no input above 256 MiB is read (see Limits).
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(std::uint32_t offset) const { return begin <= offset && offset < end; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }

  // The bytes of `text` that this range covers; it must lie within `text`.
  constexpr std::string_view of(std::string_view text) const { return text.substr(begin, size()); }

  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

}  // namespace gwlint
