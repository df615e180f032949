// Which rules run, as asked for on the command line.
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "linter/rule_set.h"

namespace gwlint {

// Rule ids (TAB006) and families (TAB) to run and to leave out. Nothing to select means all. What
// names a rule outweighs what names its family; where both lists are equally exact, leaving out
// wins. A rule that is off by default runs, as a note, only where it is selected by its own id.
class RuleSelection : public RuleLevels {
 public:
  RuleSelection() = default;
  RuleSelection(std::vector<std::string> select, std::vector<std::string> ignore)
      : select_(std::move(select)), ignore_(std::move(ignore)) {}

  Level level_of(const RuleInfo& rule) const override;

  // True where the lists do not leave the rule out, be it off by default or not.
  bool takes(const RuleInfo& rule) const;

  // The rules of `all` that run.
  std::vector<const RuleInfo*> chosen(std::span<const RuleInfo* const> all) const;

 private:
  std::vector<std::string> select_;
  std::vector<std::string> ignore_;
};

}  // namespace gwlint
