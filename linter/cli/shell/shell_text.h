// Pieces that the scripts of all shells are put together from.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/cli/shell/call_shape.h"
#include "linter/cli/shell/completion.h"

namespace gwlint {

// `text` with `replacement` for each `what`.
std::string replaced(std::string text, std::string_view what, std::string_view replacement);

std::string joined(std::span<const std::string> words, std::string_view separator);

// The words of the rules, parted by blanks.
std::string rule_words(const Offers& offers);

// The names of all options in `options`.
std::vector<std::string> names_of(std::span<const OptionShape> options);

// The keys of all commands that are parts of another.
std::vector<std::string> part_keys(const CallShape& call);

// Every option of every command that takes a value, as `key:--option`, by what that is. Those
// of gwlint itself stand there as `*:--option`.
struct PlacedValue {
  std::string places;  // parted by `|`
  ValueShape value;
  bool takes_list;
};
std::vector<PlacedValue> placed_values(const CallShape& call);

}  // namespace gwlint
