// What became of a document's findings when it was changed.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "linter/finding.h"

namespace gwlint {

struct Comparison {
  std::vector<bool> gone;      // of the findings before
  std::vector<bool> appeared;  // of the findings after
};

// Pairs findings of one rule: those at the place to which the edits have moved them, then those
// that overlap it, then, but for those that are `fixed`, those that say the same elsewhere.
// `fixed` holds indices of `before`.
Comparison compare(std::span<const Finding> before, std::span<const std::size_t> fixed,
                   std::span<const Edit> edits, std::span<const Finding> after);

}  // namespace gwlint
