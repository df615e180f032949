// Finds the years that a report names as its own: the year reported on, and the one planned for.
#pragma once

#include <vector>

#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

std::vector<NamedYear> find_named_years(const Report& report);

}  // namespace gwlint::annual_report
