// The places for arguments in a message's pattern.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace gwlint::annual_report::native {

// How many arguments `pattern` takes: the highest of its places {0} … {9}, and one. None where a
// brace is neither doubled nor part of a place.
std::optional<std::size_t> count_arguments(std::string_view pattern);

}  // namespace gwlint::annual_report::native
