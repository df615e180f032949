// Rules as users name them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/rule.h"

namespace gwlint {

// Throws BadCall where `option` names something that is no rule (TAB006) and no family (TAB) of
// `rules`.
void expect_rules(std::string_view option, const std::vector<std::string>& asked,
                  std::span<const RuleInfo* const> rules);

// The rules that `words` name, each once and in their order in `rules`: by id, by name
// (UnfilledCell) or all of a family, in small or capital letters. Throws BadCall on a word that
// names none.
std::vector<const RuleInfo*> named_rules(const std::vector<std::string>& words,
                                         std::span<const RuleInfo* const> rules);

}  // namespace gwlint
