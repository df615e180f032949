// A rule's page for a terminal.
#pragma once

#include <cstddef>
#include <string>

#include "linter/explain/page.h"
#include "linter/output/style.h"

namespace gwlint {

// What the rule finds and all parts, in lines of at most `columns` columns where that can be; only
// code is never broken.
std::string as_text(const RulePage& page, Language language, std::size_t columns,
                    const Style& style);

}  // namespace gwlint
