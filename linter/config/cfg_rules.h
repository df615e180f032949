// The rules on the linter's own set-up. They judge suppressions, whatever a document is.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "linter/rule.h"
#include "linter/rule_set.h"

namespace gwlint {

extern const RuleInfo kUnusedSuppression;         // CFG001
extern const RuleInfo kSuppressionWithoutReason;  // CFG002

// Both, by id.
std::span<const RuleInfo* const> cfg_rules();
// All rules that can run with `rule_set`, these among them; by id.
std::vector<const RuleInfo*> with_cfg_rules(const RuleSet& rule_set);

// The messages of CFG001.
enum UnusedSuppressionMessage : std::uint16_t {
  kSilencesNothing,         // {0}: the rule
  kUnknownRule,             // {0}: what is written; {1}: the nearest rule
  kUnknownDirective,        // {0}: what is written
  kNamesNoRule,             // {0}: the directive
  kSilencesNoSuppressions,  // {0}: CFG001
};

}  // namespace gwlint
