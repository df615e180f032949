// The rules on the linter's own set-up. They judge suppressions, whatever a document is.
#pragma once

#include <cstdint>
#include <span>

#include "linter/rule.h"

namespace gwlint {

extern const RuleInfo kUnusedSuppression;         // CFG001
extern const RuleInfo kSuppressionWithoutReason;  // CFG002

// Both, by id.
std::span<const RuleInfo* const> cfg_rules();

// The messages of CFG001.
enum UnusedSuppressionMessage : std::uint16_t {
  kSilencesNothing,         // {0}: the rule
  kUnknownRule,             // {0}: what is written; {1}: the nearest rule
  kUnknownDirective,        // {0}: what is written
  kNamesNoRule,             // {0}: the directive
  kSilencesNoSuppressions,  // {0}: CFG001
};

}  // namespace gwlint
