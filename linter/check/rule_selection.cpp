#include "linter/check/rule_selection.h"

#include <algorithm>
#include <iterator>

namespace gwlint {
namespace {

// How exactly a list names a rule.
enum class Match { None, Family, Rule };

Match match(const std::vector<std::string>& names, const RuleInfo& rule) {
  if (std::ranges::find(names, rule.id) != names.end()) return Match::Rule;
  if (std::ranges::find(names, family(rule)) != names.end()) return Match::Family;
  return Match::None;
}

}  // namespace

Level RuleSelection::level_of(const RuleInfo& rule) const {
  if (!takes(rule)) return Level::Off;
  if (rule.level == Level::Off && match(select_, rule) == Match::Rule) return Level::Note;
  return rule.level;
}

bool RuleSelection::takes(const RuleInfo& rule) const {
  const Match selected = select_.empty() ? Match::Family : match(select_, rule);
  const Match ignored = match(ignore_, rule);
  return selected != Match::None && (ignored == Match::None || ignored < selected);
}

std::vector<const RuleInfo*> RuleSelection::chosen(std::span<const RuleInfo* const> all) const {
  std::vector<const RuleInfo*> running;
  std::ranges::copy_if(all, std::back_inserter(running),
                       [this](const RuleInfo* rule) { return level_of(*rule) != Level::Off; });
  return running;
}

}  // namespace gwlint
