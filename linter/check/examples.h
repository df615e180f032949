// Runs the examples of rules: what a rule says of itself, put to the proof.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/check/check_file.h"

namespace gwlint {

// What came of one example.
struct ExampleResult {
  enum class Outcome : std::uint8_t {
    AsTold,
    Silent,      // a wrong example in which the rule finds nothing
    Loud,        // a right example in which something is found
    NotApplied,  // what it replaces is not in the model exactly once
    Unreadable,  // the changed model is no document
  };
  const Example* example = nullptr;
  Outcome outcome = Outcome::AsTold;
  Document document;              // the model as changed
  std::vector<Finding> findings;  // of all rules
};

// `model` with the example's change made to it, the marks ⟦ and ⟧ left in it. None where what it
// replaces does not stand there exactly once.
std::optional<std::string> changed_model(const Example& example, std::string_view model);

// Runs all examples of `rule`, one of `rules`, by the levels that rules have by themselves; the
// rule itself runs even where it is off. `model` is UTF-8 text.
std::vector<ExampleResult> run_examples(const RuleSet& rules, const RuleInfo& rule,
                                        std::string_view model, ReadDocument read);

// What is found in the model as it is: nothing, in a sound pack. None where it is no document.
std::optional<FileResult> check_model(const RuleSet& rules, std::string_view model,
                                      ReadDocument read);

}  // namespace gwlint
