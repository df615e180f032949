// DOC: what should not be published.
#pragma once

#include "rules/annual_report/clauses.h"
#include "rules/annual_report/finding_at.h"
#include "rules/annual_report/rule.h"

namespace gwlint::annual_report {

extern const Rule kExportResidue;    // DOC004
extern const Rule kUnbalancedMarks;  // DOC007
extern const Rule kRepeatedWords;    // DOC008

}  // namespace gwlint::annual_report
