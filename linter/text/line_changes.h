// Which lines two texts do not have in common.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gwlint {

// Lines [old_begin, old_end) of the one text stand as [new_begin, new_end) in the other; from 0.
struct LineChange {
  std::uint32_t old_begin = 0;
  std::uint32_t old_end = 0;
  std::uint32_t new_begin = 0;
  std::uint32_t new_end = 0;

  friend bool operator==(const LineChange&, const LineChange&) = default;
};

// The lines of `text` with their line ends, which are LF. The last one may lack it.
std::vector<std::string_view> lines_with_ends(std::string_view text);

// All changes from `before` to `after`, by place, none touching another. Texts that differ in very
// many places have fewer and longer ones than there could be.
std::vector<LineChange> line_changes(const std::vector<std::string_view>& before,
                                     const std::vector<std::string_view>& after);

}  // namespace gwlint
