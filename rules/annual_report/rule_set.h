// The rule set for annual reports: those on government information disclosure, and the kinds that
// packs add.
#pragma once

#include <memory>
#include <vector>

#include "linter/rule_set.h"
#include "rules/annual_report/extension.h"

namespace gwlint::annual_report {

// All rules of the catalogue over the built-in templates, and those of the extensions.
std::unique_ptr<RuleSet> make_rule_set(std::vector<std::unique_ptr<Extension>> extensions = {});

}  // namespace gwlint::annual_report
