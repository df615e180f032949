// Which rules run, as asked for on the command line.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "linter/rule_set.h"

namespace gwlint {

// Rule ids (TAB006) and families (TAB) to run and to leave out. Nothing to select means all. What
// names a rule outweighs what names its family; where both lists are equally exact, leaving out
// wins. A rule that is off runs only where it is selected by its own id: at its default level, or
// as a note where it is off by default.
class RuleSelection : public RuleLevels {
 public:
  RuleSelection() = default;
  RuleSelection(std::vector<std::string> select, std::vector<std::string> ignore)
      : select_(std::move(select)), ignore_(std::move(ignore)) {}

  // The level of `rule` where the configuration has it at `configured`.
  Level level_over(const RuleInfo& rule, Level configured) const;
  Level level_of(const RuleInfo& rule) const override { return level_over(rule, rule.level); }

  // True where the lists do not leave the rule out, be it off by default or not.
  bool takes(const RuleInfo& rule) const;

 private:
  std::vector<std::string> select_;
  std::vector<std::string> ignore_;
};

}  // namespace gwlint
