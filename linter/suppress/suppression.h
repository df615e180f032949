// Findings that somebody has accepted, and why.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "linter/finding.h"
#include "linter/text/span.h"

namespace gwlint {

struct FileResult;

// What silences a finding.
struct Suppression {
  // The gwlint.toml whose entry it is; null for a directive in the finding's own file.
  const FileResult* configuration = nullptr;
  std::size_t entry = 0;  // index among its [[suppress]]
  Span place;             // in the text of that file
  std::string reason;     // one line
};

struct SuppressedFinding {
  Finding finding;
  std::vector<Suppression> by;  // at least one
  bool known = false;           // to the baseline
};

}  // namespace gwlint
