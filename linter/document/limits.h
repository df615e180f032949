// How much gwlint reads before it refuses. Real files stay far below every value here.
#pragma once

#include <chrono>
#include <cstdint>

namespace gwlint {

// A file beyond a limit is refused whole, with the limit named: never is a part of it dropped
// silently. The reasons and the sizes of real files stand in docs/security.md.
struct Limits {
  std::uint64_t file_bytes = 256u << 20;
  std::uint32_t entries = 10'000;             // in the ZIP directory
  std::uint64_t part_bytes = 128u << 20;      // inflated, a part
  std::uint64_t inflated_bytes = 256u << 20;  // inflated, all parts read
  std::uint32_t nested_tables = 64;
  std::uint32_t tag_bytes = 1u << 20;  // one start tag
  std::uint32_t tag_attributes = 512;  // '=' outside of values in a start tag
  std::uint32_t paragraphs = 2'000'000;
  std::uint32_t cells = 1'000'000;
  std::uint32_t column_span = 1'024;           // clamped, not refused
  std::uint32_t paragraph_bytes = 30'000'000;  // 10 M code units of Chinese
  std::uint64_t projection_bytes = 256u << 20;
  std::chrono::milliseconds time{5'000};  // wall clock, a file
};

}  // namespace gwlint
