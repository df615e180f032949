// Files that could not be read or are no reports, what is wrong with a run's set-up, and notices
// (SARIF 3.20.21, 3.58).
#pragma once

#include <span>

#include "linter/document/read_error.h"
#include "linter/output/reporter.h"
#include "linter/output/sarif/json.h"
#include "linter/rule_set.h"

namespace gwlint::sarif {

// `driver.notifications`: a descriptor for each reason, in the order of ReadErrorKind, then one for
// each kind of set-up notice, then that of what is passed over, then one for each kind of notice.
Json notification_descriptors(std::span<const NoticeInfo* const> notices, Language language);

// That the file at `artifact_location` was refused.
Json notification_of(const ReadError& error, Json artifact_location, Language language);

// That the file at `artifact_location` was met in a folder and is no report.
Json notification_of_passed_over(Json artifact_location, Language language);

// What there is to tell of the file at `artifact_location`. `notice` must be of one of the kinds
// `notices`.
Json notification_of(const Notice& notice, std::span<const NoticeInfo* const> notices,
                     Json artifact_location, Language language);

// What is wrong with the set-up, in the configuration at `artifact_location`.
Json notification_of(const SetupNotice& notice, Json artifact_location, Language language);

}  // namespace gwlint::sarif
