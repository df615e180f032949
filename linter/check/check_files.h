// Many files: checked in parallel, reported in order, counted.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "linter/check/check_file.h"
#include "linter/check/ordered_work.h"
#include "linter/files/inputs.h"
#include "linter/output/reporter.h"
#include "linter/rule.h"

namespace gwlint {

// Checks `inputs` on `threads` threads and hands each result to `deliver` on the calling thread, in
// the order of `inputs`, until it returns false. The exit code is 2 where a file was refused, else
// 1 where a finding reaches `fail_on` (none: never), else 0.
RunSummary check_files(const std::vector<Input>& inputs, const CheckSettings& settings,
                       unsigned threads, std::optional<Level> fail_on,
                       const std::function<bool(const FileResult&)>& deliver);

// The same where the result of input `index` comes from `work`, which is called on several threads.
RunSummary check_files(const std::vector<Input>& inputs, const Work& work, unsigned threads,
                       std::optional<Level> fail_on,
                       const std::function<bool(const FileResult&)>& deliver);

}  // namespace gwlint
