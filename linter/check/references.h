// The reports that files are compared with, read before the first file is checked.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "linter/check/check_file.h"
#include "linter/files/inputs.h"
#include "linter/rule_set.h"

namespace gwlint {

struct References {
  std::vector<Reference> previous;
  bool previous_is_paired = false;  // see CheckContext
  std::vector<Reference> parts;
};

// Reads `inputs` on `threads` threads and keeps of each the digest alone that `rules`, one for each
// input, makes of it, in their order; one that is refused or passed over (see check_file) has none.
// `deliver` is called for each, whatever comes of it, on the calling thread and in order; the
// result holds no document.
std::vector<Reference> read_references(const std::vector<Input>& inputs,
                                       std::span<const RuleSet* const> rules,
                                       const CheckSettings& settings, unsigned threads,
                                       const std::function<void(const FileResult&)>& deliver);

}  // namespace gwlint
