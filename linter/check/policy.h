// By what one file is judged.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "linter/baseline/baseline.h"
#include "linter/config/configuration.h"
#include "linter/document/read_error.h"
#include "linter/rule_set.h"
#include "linter/suppress/suppression.h"

namespace gwlint {

struct FileResult;

// A [[suppress]] that concerns the file.
struct ActiveSuppression {
  const FileResult* configuration = nullptr;
  std::size_t index = 0;
  const SuppressionEntry* entry = nullptr;
};

// Refers to what its maker keeps alive.
struct Policy {
  std::optional<ReadError> refusal;  // set: the file is not to be checked, and nothing else is set
  const RuleSet* rules = nullptr;
  std::shared_ptr<const RuleLevels> levels;
  Threshold fail_on = Level::Warning;
  std::vector<ActiveSuppression> suppressions;
  std::span<const BaselineEntry> known;  // what the baseline holds of the file
};

}  // namespace gwlint
