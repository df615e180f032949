// Tells files that no adapter reads, by their content.
#pragma once

#include <optional>
#include <string_view>

#include "linter/document/read_error.h"

namespace gwlint {

// The kind of a file that is known and not read, as the error that says so; nothing for what an
// adapter should look at (ZIP archives, text). Looks at the head of the file and at the directory
// of an OLE2 container, in bounded time whatever the bytes are.
std::optional<ReadError> foreign_kind(std::string_view bytes);

}  // namespace gwlint
