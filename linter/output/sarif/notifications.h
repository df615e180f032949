// Files that could not be read, and what is wrong with a run's set-up (SARIF 3.20.21, 3.58).
#pragma once

#include "linter/document/read_error.h"
#include "linter/output/reporter.h"
#include "linter/output/sarif/json.h"

namespace gwlint::sarif {

// `driver.notifications`: a descriptor for each reason, in the order of ReadErrorKind, then one for
// each kind of set-up notice.
Json notification_descriptors(Language language);

// That the file at `artifact_location` was refused.
Json notification_of(const ReadError& error, Json artifact_location, Language language);

// What is wrong with the set-up, in the configuration at `artifact_location`.
Json notification_of(const SetupNotice& notice, Json artifact_location, Language language);

}  // namespace gwlint::sarif
