// The tool that made the log (SARIF 3.18): its rules and notifications.
#pragma once

#include "linter/output/reporter.h"
#include "linter/output/sarif/json.h"
#include "linter/output/sarif/taxonomies.h"

namespace gwlint::sarif {

// zh-CN, en-US.
std::string_view language_tag(Language language);

// `run.tool`.
Json tool_of(const RunInfo& run, const Taxonomies& taxonomies);

}  // namespace gwlint::sarif
