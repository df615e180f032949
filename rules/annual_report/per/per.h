// PER: dates, the statistical period and the years that a report names.
#pragma once

#include "rules/annual_report/clauses.h"
#include "rules/annual_report/finding_at.h"
#include "rules/annual_report/rule.h"

namespace gwlint::annual_report {

extern const Rule kMissingPeriod;       // PER001
extern const Rule kPeriodNotFullYear;   // PER002
extern const Rule kPeriodYearMismatch;  // PER003
extern const Rule kInvalidDate;         // PER004
extern const Rule kStaleYear;           // PER005
extern const Rule kStalePlanYear;       // PER006
extern const Rule kMissingReportYear;   // PER007

}  // namespace gwlint::annual_report
