// Work on many files at once, whose results come one by one and in order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

#include "linter/output/reporter.h"

namespace gwlint {

// The result of item `index`; called on several threads at once. Must not throw.
using Work = std::function<FileResult(std::size_t index)>;
// Takes the next result; false when no further ones are wanted.
using Deliver = std::function<bool(FileResult result)>;

// Calls `work` for each item of `sizes` on `threads` threads, and `deliver` with each result on the
// calling thread, by rising index. Only items within a window behind the last delivery are worked
// on, the largest first, and results that wait for their turn are bounded in number and in memory.
// Where one thread is enough, because no more is asked for or there is but one item, it is the
// calling one, which works on one item after the other.
void work_in_order(std::span<const std::uint64_t> sizes, unsigned threads, const Work& work,
                   const Deliver& deliver);

}  // namespace gwlint
