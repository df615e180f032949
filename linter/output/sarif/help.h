// The help of a rule, from its metadata alone.
#pragma once

#include "linter/output/sarif/json.h"
#include "linter/rule.h"

namespace gwlint::sarif {

// `text` and `markdown`: what the rule finds, why, its clause, a wrong and a right example, the
// fix.
Json help_of(const RuleInfo& rule, Language language);

}  // namespace gwlint::sarif
