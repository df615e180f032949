// The names in an OLE2 compound file (MS-CFB), as far as its kind is told by them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gwlint {

// `D0CF11E0A1B11AE1`, MS-CFB 2.2.
bool is_ole(std::string_view bytes);

// Names of the streams and storages in the directory, ASCII characters only (others become `?`), in
// the order in which they are stored. Reads a bounded number of sectors and follows no cycle; what
// is damaged ends the list early.
std::vector<std::string> ole_names(std::string_view bytes);

}  // namespace gwlint
