// How much gwlint reads before it refuses. Real files stay far below every value here.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace gwlint {

// A file beyond a limit is refused whole, with the limit named (limit.h has the words): never is a
// part of it dropped silently. The reasons and the sizes of real files stand in docs/security.md.
struct Limits {
  std::uint64_t file_bytes = 256u << 20;
  std::uint32_t entries = 10'000;             // in the ZIP directory
  std::uint64_t part_bytes = 128u << 20;      // inflated, a part
  std::uint64_t inflated_bytes = 256u << 20;  // inflated, all parts read
  std::uint32_t depth = 256;                  // of elements; libxml2 takes no more
  std::uint32_t nested_tables = 64;
  std::uint32_t tag_bytes = 1u << 20;  // one start tag
  std::uint32_t tag_attributes = 512;  // '=' outside of values in a start tag
  std::uint32_t paragraphs = 2'000'000;
  std::uint32_t cells = 1'000'000;
  std::uint32_t column_span = 1'024;           // clamped, not refused
  std::uint32_t paragraph_bytes = 30'000'000;  // 10 M code units of Chinese
  std::uint64_t projection_bytes = 64u << 20;  // with what reading and rules keep, below 1 GiB
  std::chrono::milliseconds time{5'000};       // wall clock, to read a file and to judge it
  // To find out which fixes of a file can be made, each trial being a reading within `time`.
  std::chrono::milliseconds fixing_time{30'000};
};

// What is said of one file. The rest is left out, and the last finding of a rule says that there is
// more of it.
inline constexpr std::size_t kMostFindings = 10'000;
inline constexpr std::size_t kLongestMessage = 500;  // characters; the middle gives way

// The other files that gwlint reads, in bytes unless said otherwise. What the language server takes
// from a client is in linter/lsp/limits.h.
struct OwnFileLimits {
  static constexpr std::uint64_t kConfiguration = 1u << 20;  // a gwlint.toml
  static constexpr std::uint64_t kPackFile = 1u << 20;
  static constexpr std::uint64_t kPackModel = 4u << 20;  // the report that its examples change
  static constexpr std::size_t kPackFiles = 64;          // files of one pack
  static constexpr std::uint64_t kBaseline = 64u << 20;
  static constexpr std::size_t kBaselineValues = 2'000'000;  // of its JSON: 400 000 findings
  static constexpr std::size_t kBaselineNesting = 16;        // sound ones have 4
  static constexpr std::uint64_t kHookScript = 1u << 20;     // a hook that is there already
  static constexpr std::uint64_t kMergeHeads = 1u << 20;     // git's MERGE_HEAD
  static constexpr std::uint64_t kGitTree = 64u << 20;       // a folder of a million files
  static constexpr std::uint64_t kPushedRefs = 16u << 20;    // a hundred thousand
};

}  // namespace gwlint
