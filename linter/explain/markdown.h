// Markdown, as code hosts and SARIF viewers read it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "linter/explain/page.h"

namespace gwlint::markdown {

// Words that mean themselves: nothing in them is markup.
std::string escaped(std::string_view words);

// A heading and an empty line; `depth` 1 is the largest.
std::string heading(std::size_t depth, std::string_view words);

// What the rule finds and all parts under headings of `depth`. Wrong examples are drawn as the
// difference to the right text, wrong lines with -, right ones with +.
std::string page(const RulePage& page, Language language, std::size_t depth);

}  // namespace gwlint::markdown
