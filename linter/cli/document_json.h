// The document model as JSON, for people who debug an adapter and programs that want the tables.
#pragma once

#include <string>

#include "linter/document/document.h"

namespace gwlint {

// `{"format", "text", "blocks", "marks", …}`, indented, ended by a line end. A place is `[begin,
// end]` in bytes of `text`. Members that hold nothing of interest (an outline level 0, a column
// span 1) are left out.
std::string to_json(const Document& document);

}  // namespace gwlint
