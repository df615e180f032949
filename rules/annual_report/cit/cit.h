// CIT: the citations that a report must carry, and their wording.
#pragma once

#include "rules/annual_report/clauses.h"
#include "rules/annual_report/finding_at.h"
#include "rules/annual_report/rule.h"

namespace gwlint::annual_report {

extern const Rule kMissingRegulation;    // CIT001
extern const Rule kMissingFormatNotice;  // CIT002
extern const Rule kMissingNoticeNumber;  // CIT003
extern const Rule kWrongNoticeNumber;    // CIT004
extern const Rule kSupersededNotice;     // CIT005
extern const Rule kNumberBrackets;       // CIT006
extern const Rule kInnerTitleMarks;      // CIT007
extern const Rule kMisquotedTitle;       // CIT008

// True when the report must follow the notice of 2021: reports for 2019 and 2020 need not.
bool is_under_notice(const Report& report);

// True when number 30 is given anywhere, rightly or nearly so.
bool gives_notice_number(const Report& report);

}  // namespace gwlint::annual_report
