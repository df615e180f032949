// The components of the tool (SARIF 3.19): the driver with the rules that come with the program,
// and an extension for each pack.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "linter/output/sarif/json.h"
#include "linter/rule.h"

namespace gwlint::sarif {

class Components {
 public:
  struct Extension {
    const Pack* pack;
    std::vector<const RuleInfo*> rules;
  };

  // `rules` are those that ran, in their order.
  explicit Components(std::span<const RuleInfo* const> rules);

  std::span<const RuleInfo* const> driver() const { return driver_; }
  // In the order of their first rules.
  const std::vector<Extension>& extensions() const { return extensions_; }

  // Makes `result` point to its rule: by `ruleId` and `ruleIndex` to one of the driver's, by `rule`
  // alone to one of an extension's (SARIF2004 wants no id besides). One that did not run has no
  // index.
  void refer(const RuleInfo& rule, Json& result) const;

 private:
  std::vector<const RuleInfo*> driver_;
  std::vector<Extension> extensions_;
};

}  // namespace gwlint::sarif
