// Finds the years that a report names as its own: the year reported on, and the one planned for.
#pragma once

#include <optional>
#include <vector>

#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

std::vector<NamedYear> find_named_years(const Report& report);

// The report year where neither title nor period tells it: the one of the report that intro or
// section 一 announce (现公布云岭县财政局2023年政府信息公开工作年度报告), else the one that section
// 一 opens with. Relies on report.dates.
std::optional<int> announced_year(const Report& report);

}  // namespace gwlint::annual_report
