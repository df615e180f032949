// Whether bytes from outside are text.
#pragma once

#include <cstddef>
#include <string_view>

namespace gwlint::annual_report::native {

bool is_utf8(std::string_view text);

// True when `text`, UTF-8, holds a C0 or C1 control character or DEL that `allowed` does not hold.
bool has_controls(std::string_view text, std::string_view allowed = "");

// True when a character of `text`, or its end, begins at `at`.
bool is_boundary(std::string_view text, std::size_t at);

}  // namespace gwlint::annual_report::native
