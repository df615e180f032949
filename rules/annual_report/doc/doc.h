// DOC: what should not be published.
#pragma once

#include "rules/annual_report/clauses.h"
#include "rules/annual_report/finding_at.h"
#include "rules/annual_report/rule.h"

namespace gwlint::annual_report {

extern const Rule kPendingRevisions;     // DOC001
extern const Rule kRemainingComments;    // DOC002
extern const Rule kHiddenText;           // DOC003
extern const Rule kExportResidue;        // DOC004
extern const Rule kPlaceholder;          // DOC005
extern const Rule kPersonalInformation;  // DOC006
extern const Rule kUnbalancedMarks;      // DOC007
extern const Rule kRepeatedWords;        // DOC008
extern const Rule kMixedPunctuation;     // DOC009

}  // namespace gwlint::annual_report
