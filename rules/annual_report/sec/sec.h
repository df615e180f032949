// SEC: the mandated sections and what they must say.
#pragma once

#include "rules/annual_report/clauses.h"
#include "rules/annual_report/rule.h"

namespace gwlint::annual_report {

extern const Rule kMissingSection;           // SEC001
extern const Rule kSectionOrder;             // SEC002
extern const Rule kHeadingWording;           // SEC003
extern const Rule kHeadingNumber;            // SEC004
extern const Rule kDuplicateSection;         // SEC005
extern const Rule kEmptySection;             // SEC006
extern const Rule kExtraSection;             // SEC007
extern const Rule kMissingTopic;             // SEC008
extern const Rule kMissingFeeStatement;      // SEC009
extern const Rule kProblemsWithoutPlan;      // SEC010
extern const Rule kMissingGovernmentDuties;  // SEC011

}  // namespace gwlint::annual_report
