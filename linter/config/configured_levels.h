// The levels that a configuration and the command line give to rules.
#pragma once

#include <vector>

#include "linter/check/rule_selection.h"
#include "linter/config/configuration.h"
#include "linter/rule_set.h"

namespace gwlint {

// Default level, then [rules], then each override in turn, then the command line. Within one table
// a rule's id outweighs its family. A family gives no level to rules that are off by default: these
// are turned on by their id.
class ConfiguredLevels : public RuleLevels {
 public:
  // `configuration` may be null. `overrides` are those that hold. All must outlive this object.
  ConfiguredLevels(const Configuration* configuration, std::vector<const Override*> overrides,
                   const RuleSelection& selection)
      : configuration_(configuration), overrides_(std::move(overrides)), selection_(selection) {}

  Level level_of(const RuleInfo& rule) const override;

 private:
  const Configuration* configuration_;
  std::vector<const Override*> overrides_;
  const RuleSelection& selection_;
};

}  // namespace gwlint
