// The rule set for annual reports on government information disclosure.
#pragma once

#include <memory>

#include "linter/rule_set.h"

namespace gwlint::annual_report {

// All rules of the catalogue over the built-in templates.
std::unique_ptr<RuleSet> make_rule_set();

}  // namespace gwlint::annual_report
