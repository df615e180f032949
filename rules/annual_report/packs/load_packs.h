// From the packs that somebody names to a rule set.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "linter/pack.h"
#include "linter/rule_set.h"
#include "rules/annual_report/packs/data_pack.h"

namespace gwlint::annual_report {

// The built-in rules and those of `packs`; or every mistake in them, rule ids that come twice
// included.
RuleSetResult load_rule_set(std::span<const PackSource> packs);

// One data pack; null with its mistakes noted.
std::unique_ptr<DataPack> load_data_pack(const PackSource& source, Problems& problems);

}  // namespace gwlint::annual_report
