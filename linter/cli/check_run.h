// What `check` and `rollup` have in common.
#pragma once

#include <span>
#include <string>

#include "linter/cli/check_options.h"
#include "linter/cli/console.h"
#include "linter/output/reporter.h"

namespace gwlint {

// Checks the files of `options` and reports what is found. Files and folders of `parts` are the
// reports that each of them sums up; they are not checked themselves. Returns what came of it, the
// exit code included.
RunSummary run_check(const CheckOptions& options, std::span<const std::string> parts,
                     const Console& console, const Toolbox& toolbox);

}  // namespace gwlint
