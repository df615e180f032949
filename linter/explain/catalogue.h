// The list of rules, grouped by family.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/output/style.h"
#include "linter/rule.h"

namespace gwlint {

// The family of the rules on gwlint's own set-up, which no rule set brings.
inline constexpr RuleFamily kOwnFamily{"CFG", {"gwlint 自身的设置", "The set-up of gwlint itself"}};

struct RuleGroup {
  RuleFamily family;  // its name is empty where nobody gave one
  std::vector<const RuleInfo*> rules;
};

// `rules`, which stand by id, in the order of `families`; then families that are not named there,
// which go by the name of the pack that they come from.
std::vector<RuleGroup> grouped(std::span<const RuleInfo* const> rules,
                               std::span<const RuleFamily> families);

// `CIT  编制依据`.
std::string title_of(const RuleFamily& family, Language language);

// For people: a line a rule, in columns, and a legend. What a rule finds is wrapped to `columns`.
std::string catalogue_as_text(std::span<const RuleGroup> groups, Language language,
                              std::size_t columns, const Style& style);

// A Markdown table a family under a heading of `depth`. `link` gives the target for a rule; an
// empty one makes no link.
std::string catalogue_as_markdown(std::span<const RuleGroup> groups, Language language,
                                  std::size_t depth,
                                  const std::function<std::string(const RuleInfo&)>& link);

// Everything that the rules say of themselves, in both languages, for scripts.
std::string catalogue_as_json(std::span<const RuleGroup> groups);

}  // namespace gwlint
