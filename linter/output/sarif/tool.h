// The tool that made the log (SARIF 3.18): its rules and notifications, and the packs beside it.
#pragma once

#include "linter/output/reporter.h"
#include "linter/output/sarif/components.h"
#include "linter/output/sarif/json.h"
#include "linter/output/sarif/taxonomies.h"

namespace gwlint::sarif {

// zh-CN, en-US.
std::string_view language_tag(Language language);

// `run.tool`.
Json tool_of(const RunInfo& run, const Components& components, const Taxonomies& taxonomies);

}  // namespace gwlint::sarif
