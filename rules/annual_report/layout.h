// A report as people see it who compare it with last year's.
#pragma once

#include "linter/layout.h"
#include "rules/annual_report/comparison/comparison.h"
#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

// The title, the headings of the first level, and in which value cells the report of the year
// before has what. `earlier` is that report, null where none is known.
Layout layout_of(const Report& report, const OtherReport* earlier);

}  // namespace gwlint::annual_report
