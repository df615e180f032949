// Reads the statement of the statistical period.
#pragma once

#include <string_view>
#include <vector>

#include "linter/text/span.h"
#include "rules/annual_report/dates.h"

namespace gwlint::annual_report {

// The statements in the intro, where any range of days is one unless its sentence is about
// something else. `texts` are ranges of `folded`.
std::vector<PeriodStatement> period_in_intro(std::string_view folded,
                                             const std::vector<Span>& texts);

// The statements in section 一: sentences that speak of the statistics or of the report's data.
// Where they do not tell, a range over a whole year counts too. Only for a report whose intro has
// no statement.
std::vector<PeriodStatement> period_in_overview(std::string_view folded,
                                                const std::vector<Span>& texts);

}  // namespace gwlint::annual_report
