// Templates of messages: text with places for arguments.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace gwlint {

// `pattern` with `{0}`, `{1}` … replaced by the arguments, and `{{`, `}}` by single braces, as
// SARIF has it (3.11.5). Arguments are text of documents: what they hold is never expanded. A place
// without an argument stays as it is written.
std::string expand(std::string_view pattern, std::span<const std::string> arguments);

// `text` where it has at most `most` characters; else with … in place of its middle.
std::string shortened(std::string text, std::size_t most);

// An argument as messages show it: on one line and not too long, with … in place of its middle.
std::string shown_argument(std::string_view argument);

}  // namespace gwlint
