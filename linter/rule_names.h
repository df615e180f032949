// Rules as people name them: by id (TAB006) or by family (TAB).
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "linter/rule.h"

namespace gwlint {

// How exactly a name means a rule.
enum class RuleMatch { None, Family, Rule };

RuleMatch match(std::string_view name, const RuleInfo& rule);

// Every id and every family of `rules`, each once.
std::vector<std::string_view> rule_names(std::span<const RuleInfo* const> rules);

}  // namespace gwlint
