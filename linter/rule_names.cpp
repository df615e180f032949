#include "linter/rule_names.h"

#include <set>

namespace gwlint {

RuleMatch match(std::string_view name, const RuleInfo& rule) {
  if (name == rule.id) return RuleMatch::Rule;
  return name == family(rule) ? RuleMatch::Family : RuleMatch::None;
}

std::vector<std::string_view> rule_names(std::span<const RuleInfo* const> rules) {
  std::vector<std::string_view> names;
  std::set<std::string_view> seen;
  for (const RuleInfo* rule : rules) {
    for (const std::string_view name : {rule->id, family(*rule)}) {
      if (seen.insert(name).second) names.push_back(name);
    }
  }
  return names;
}

}  // namespace gwlint
