// What the rules of data packs look for. `findings` knows the rule already.
#pragma once

#include "linter/finding.h"
#include "rules/annual_report/packs/pack_data.h"

namespace gwlint::annual_report {

// A finding at the report's opening where the instrument is cited nowhere outside tables; where its
// title is merely misquoted, a finding there (message 1).
void check_cite(const CiteSpec& spec, const Report& report, Findings& findings);

// A finding at the section's heading, or at the opening, where none of the words is there. Silent
// where the section is missing or empty: other rules say so.
void check_require(const RequireSpec& spec, const Report& report, Findings& findings);

// A finding for each topic that the section does not touch; silent as above.
void check_topics(const TopicsSpec& spec, const Report& report, Findings& findings);

// A finding for each place of a word. What stands within 《》 is somebody else's title and is left
// alone.
void check_forbid(const ForbidSpec& spec, const Report& report, Findings& findings);

// A finding for each relation of `rule_id` that does not hold.
void check_relation(const RelationSpec& spec, std::string_view rule_id, const Report& report,
                    Findings& findings);

}  // namespace gwlint::annual_report
