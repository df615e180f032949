// What somebody probably meant to type.
#pragma once

#include <span>
#include <string_view>

namespace gwlint {

// The first of `words` with the fewest single-byte changes to `word`; empty without words.
std::string_view nearest(std::string_view word, std::span<const std::string_view> words);

}  // namespace gwlint
