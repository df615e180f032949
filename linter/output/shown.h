// The findings of a file as reporters show them.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "linter/language.h"
#include "linter/output/reporter.h"
#include "linter/text/lines.h"

namespace gwlint {

// A finding that counts, or one that is suppressed.
struct Shown {
  const Finding* finding = nullptr;
  const SuppressedFinding* suppressed = nullptr;  // null: it counts
};

// Those that count and, where the run shows them, the suppressed ones among them; by place, then
// rule.
std::vector<Shown> shown_findings(const FileResult& file, const RunInfo& run);

// How a file is named: its path as given, or made relative.
using NameOfFile = std::function<std::string(const std::string& path)>;

// Why and where a finding of `file`, whose lines are `lines`, was suppressed:
// `原因（gwlint.toml:12:8）`.
std::string description(const Suppression& suppression, const FileResult& file, const Lines& lines,
                        Language language, const NameOfFile& name);

}  // namespace gwlint
