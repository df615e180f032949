#include "linter/suppress/looked_for.h"

#include <algorithm>

#include "linter/rule_names.h"

namespace gwlint {

bool was_looked_for(std::string_view name, std::span<const RuleInfo* const> rules,
                    const HasRun& has_run) {
  return std::ranges::all_of(rules, [&](const RuleInfo* rule) {
    switch (match(name, *rule)) {
      case RuleMatch::None:
        return true;
      case RuleMatch::Family:
        return rule->level == Level::Off || has_run(*rule);
      case RuleMatch::Rule:
        return has_run(*rule);
    }
    return false;
  });
}

}  // namespace gwlint
