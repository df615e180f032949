// Files that could not be read (SARIF 3.20.21, 3.58).
#pragma once

#include "linter/document/read_error.h"
#include "linter/output/sarif/json.h"

namespace gwlint::sarif {

// `driver.notifications`: a descriptor for each reason, in the order of ReadErrorKind.
Json notification_descriptors(Language language);

// That the file at `artifact_location` was refused.
Json notification_of(const ReadError& error, Json artifact_location, Language language);

}  // namespace gwlint::sarif
