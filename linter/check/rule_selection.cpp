#include "linter/check/rule_selection.h"

#include <algorithm>

#include "linter/rule_names.h"

namespace gwlint {
namespace {

// How exactly a list names a rule.
RuleMatch match(const std::vector<std::string>& names, const RuleInfo& rule) {
  RuleMatch best = RuleMatch::None;
  for (const std::string& name : names) best = std::max(best, gwlint::match(name, rule));
  return best;
}

}  // namespace

Level RuleSelection::level_over(const RuleInfo& rule, Level configured) const {
  if (!takes(rule)) return Level::Off;
  if (configured != Level::Off || match(select_, rule) != RuleMatch::Rule) return configured;
  return rule.level == Level::Off ? Level::Note : rule.level;
}

bool RuleSelection::takes(const RuleInfo& rule) const {
  const RuleMatch selected = select_.empty() ? RuleMatch::Family : match(select_, rule);
  const RuleMatch ignored = match(ignore_, rule);
  return selected != RuleMatch::None && (ignored == RuleMatch::None || ignored < selected);
}

}  // namespace gwlint
