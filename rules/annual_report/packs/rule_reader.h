// Reads one `[[rule]]` of a pack.
#pragma once

#include "rules/annual_report/packs/check_reader.h"

namespace gwlint::annual_report {

RuleData read_rule(TableReader& source, const RuleSurroundings& surroundings);

}  // namespace gwlint::annual_report
