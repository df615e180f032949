// Tables of text files with the merged cells that their export has lost.
#pragma once

#include <functional>
#include <string_view>

#include "linter/document/document.h"

namespace gwlint::html {

// `table`, of a text file, for the eye alone: a blank cell becomes part of the label beside it or,
// in rows without figures, above it. Those that `keeps` says yes to stay as they are, blank or not:
// they hold something that is shown, or a figure belongs there.
Table with_joined_cells(const Table& table, std::string_view text,
                        const std::function<bool(const Cell&)>& keeps);

}  // namespace gwlint::html
