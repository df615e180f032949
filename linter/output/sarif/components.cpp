#include "linter/output/sarif/components.h"

#include <algorithm>
#include <utility>

namespace gwlint::sarif {

Components::Components(std::span<const RuleInfo* const> rules) {
  for (const RuleInfo* rule : rules) {
    if (rule->pack == nullptr) {
      driver_.push_back(rule);
      continue;
    }
    auto extension = std::ranges::find(extensions_, rule->pack, &Extension::pack);
    if (extension == extensions_.end()) extension = extensions_.insert(extension, {rule->pack, {}});
    extension->rules.push_back(rule);
  }
}

void Components::refer(const RuleInfo& rule, Json& result) const {
  const auto extension = std::ranges::find(extensions_, rule.pack, &Extension::pack);
  if (extension == extensions_.end()) {
    result["ruleId"] = rule.id;
    const auto found = std::ranges::find(driver_, &rule);
    if (found != driver_.end()) result["ruleIndex"] = found - driver_.begin();
    return;
  }
  Json reference = {{"id", rule.id}};
  const auto found = std::ranges::find(extension->rules, &rule);
  if (found != extension->rules.end()) reference["index"] = found - extension->rules.begin();
  reference["toolComponent"] = {{"name", rule.pack->id},
                                {"index", extension - extensions_.begin()}};
  result["rule"] = std::move(reference);
}

}  // namespace gwlint::sarif
