// gwlint(1), the manual page.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "linter/cli/shell/call_shape.h"
#include "linter/language.h"

namespace gwlint {

// The page in the macros of man(7), as UTF-8; the texts of `call` are in `language`.
std::string man_page(const CallShape& call, std::span<const std::string> formats,
                     std::string_view version, Language language);

}  // namespace gwlint
