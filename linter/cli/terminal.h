// What is known of the terminal that standard output may be.
#pragma once

#include <cstddef>
#include <optional>

#include "linter/cli/choice.h"
#include "linter/cli/cli.h"

namespace gwlint {

// True when standard output is to be coloured. `auto`: where it is a terminal that has colours, and
// NO_COLOR is not set.
bool wants_color(When when, const Streams& streams);

// The columns that text for people may take: those that COLUMNS says, else those of the terminal
// that standard output is, but never so few or so many that nobody could read it. None where
// nothing is known.
std::optional<std::size_t> text_columns(const Streams& streams);

}  // namespace gwlint
