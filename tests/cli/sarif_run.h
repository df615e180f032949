// Runs gwlint for a SARIF log, which is held against everything that must hold for one.
#pragma once

#include <string>
#include <vector>

#include "tests/cli/run_gwlint.h"

namespace gwlint {

// The log of `arguments` (a command and what it takes, but no --format), run in `folder`, the root
// that its URIs start from. Each violation of its invariants fails the test.
std::string sarif_log(std::vector<std::string> arguments, const std::filesystem::path& folder);

// The same for a log that was written otherwise, by a run in `folder` for `root`.
void expect_sound(const std::string& log, const std::filesystem::path& root,
                  const std::filesystem::path& folder);

}  // namespace gwlint
