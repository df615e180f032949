// When the silence of a rule means something.
#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "linter/rule.h"

namespace gwlint {

// Whether a rule has looked at the whole of a document.
using HasRun = std::function<bool(const RuleInfo& rule)>;

// Whether what `name` stands for was looked for: the rule has run; of a family, all rules that are
// on by default have. `rules` are all that there are.
bool was_looked_for(std::string_view name, std::span<const RuleInfo* const> rules,
                    const HasRun& has_run);

}  // namespace gwlint
