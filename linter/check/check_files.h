// Many files: checked in parallel, reported in order, counted.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "linter/check/check_file.h"
#include "linter/check/ordered_work.h"
#include "linter/files/inputs.h"
#include "linter/output/reporter.h"

namespace gwlint {

// Checks `inputs`, each by the policy of the same index, on `threads` threads and hands each result
// to `deliver` on the calling thread, in the order of `inputs`, until it returns false. The exit
// code is 2 where a file was refused, else 1 where a finding reaches the level at which its policy
// fails, else 0.
RunSummary check_files(const std::vector<Input>& inputs, std::span<const Policy> policies,
                       const CheckSettings& settings, unsigned threads,
                       const std::function<bool(const FileResult&)>& deliver);

// The same where the result of input `index` comes from `work`, which is called on several threads.
RunSummary check_files(const std::vector<Input>& inputs, std::span<const Policy> policies,
                       const Work& work, unsigned threads,
                       const std::function<bool(const FileResult&)>& deliver);

// Counts a result, which fails the run from `fail_on` on, and raises the exit code as need be.
void count(const FileResult& result, Threshold fail_on, RunSummary& summary);

}  // namespace gwlint
