// One file from its bytes to its bytes with what can be fixed fixed.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "linter/check/check_file.h"
#include "linter/fix/rewrite.h"
#include "linter/output/reporter.h"

namespace gwlint {

// Refers to what its maker keeps alive.
struct FixSettings {
  const CheckSettings* check = nullptr;
  Rewrite rewrite = nullptr;
  bool unsafe = false;  // apply fixes that may change meaning too
};

// A fix that was asked for and yet not made.
struct FixLeft {
  std::size_t finding = 0;  // index into the findings that are left
  Reason reason;
};

struct Fixed {
  FileResult before;
  FileResult after;
  std::string bytes;                   // of the file after; the same as before without `fixed`
  std::vector<const RuleInfo*> fixed;  // the rule of each fix made
  std::vector<FixLeft> left;
  std::vector<Reason> in_the_way;  // of any change to the file; at most one
};

// Applies the fixes of what is found in `input`, whose bytes are set, in rounds: those that do not
// overlap, then, in what comes of them, the next ones, until none is left or none can be made. Safe
// ones come first.
//
// A fix stays only where the file reads as intended afterwards and its finding is gone; a safe one
// only where no other finding has appeared. An unsafe one may bring others to light (an empty cell
// that is filled takes part in its sums), but never one whose fix undoes it, nor a text that was
// there before. Hence a second run changes nothing. Whatever goes wrong in reading becomes the
// results' `error`.
// What is suppressed or in the baseline is no finding, hence not fixed; nor is anything in a file
// that is passed over (see check_file).
Fixed fix_file(Input input, const Policy& policy, const FixSettings& settings);

}  // namespace gwlint
