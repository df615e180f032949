// What a native pack says of itself, checked and copied.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "include/gwlint/pack.h"
#include "linter/result.h"
#include "linter/rule.h"
#include "rules/annual_report/native/mistake.h"

namespace gwlint::annual_report::native {

struct NativeRule {
  RuleInfo info;
  std::vector<MessageTemplate> messages;
  std::vector<std::size_t> argument_counts;  // one for each message
  std::vector<Example> examples;
  const gwlint_rule* source = nullptr;  // the pack's own, handed back to `check`
  gwlint_check check = nullptr;
};

// A pack's contents. Nothing but `source` and `check` points into the library. Stays where it was
// made: its parts point to each other.
struct PackContents {
  Pack pack;
  std::vector<NativeRule> rules;  // by id

  std::deque<Clause> clauses;
  std::deque<Instrument> instruments;  // those that gwlint does not know
  std::deque<std::string> words;       // all text
};

// Checks everything that `given` leads to and copies it. All mistakes are told, not the first
// alone; of a pack of another ABI, only that it is one.
Result<std::unique_ptr<const PackContents>, Mistakes> read_descriptor(const gwlint_pack* given);

}  // namespace gwlint::annual_report::native
