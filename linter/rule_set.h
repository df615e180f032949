// A rule set judges one kind of document. The engine knows rules only through this.
#pragma once

#include <span>
#include <vector>

#include "linter/document/document.h"
#include "linter/finding.h"
#include "linter/rule.h"

namespace gwlint {

// The level at which each rule runs, by id; what is not named keeps its default. `Off` rules do not
// run.
class RuleLevels {
 public:
  virtual ~RuleLevels() = default;
  virtual Level level_of(const RuleInfo& rule) const { return rule.level; }
};

class RuleSet {
 public:
  virtual ~RuleSet() = default;

  // All rules, by id. The infos live as long as the set.
  virtual std::span<const RuleInfo* const> rules() const = 0;

  // Checks one document. Safe to call from several threads at once.
  virtual std::vector<Finding> check(const Document& document, const RuleLevels& levels) const = 0;
};

}  // namespace gwlint
