#include "linter/config/configured_levels.h"

#include "linter/rule_names.h"

namespace gwlint {
namespace {

// `level`, or what `levels` set in its place.
Level changed(Level level, const std::vector<NamedLevel>& levels, const RuleInfo& rule) {
  RuleMatch best = RuleMatch::None;
  for (const NamedLevel& named : levels) {
    const RuleMatch exactness = match(named.name, rule);
    if (exactness <= best) continue;
    if (exactness == RuleMatch::Family && rule.level == Level::Off) continue;
    best = exactness;
    level = named.level;
  }
  return level;
}

}  // namespace

Level ConfiguredLevels::level_of(const RuleInfo& rule) const {
  Level level = rule.level;
  if (configuration_ != nullptr) level = changed(level, configuration_->rules, rule);
  for (const Override* change : overrides_) level = changed(level, change->rules, rule);
  return selection_.level_over(rule, level);
}

}  // namespace gwlint
