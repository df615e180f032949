// A text file's blocks in a few characters, for assertions that can be read.
#pragma once

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "adapters/text/text_file.h"

namespace gwlint::text_file {

// A line a block: `P text`, `H2 text` for a heading, `C text` for a line of contents; a table is
// `Table` (`Table=` with exact columns) and a line of [cells] a row. An error is its id.
std::string shape(std::string_view bytes, const Limits& limits = {});

}  // namespace gwlint::text_file
