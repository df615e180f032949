// Puts new bytes in the place of a file's old ones.
#pragma once

#include <string>
#include <string_view>
#include <system_error>

#include "linter/files/interruption.h"

namespace gwlint {

// Replaces the regular file `path` (links are followed) by `bytes`, whole or not at all, provided
// that it still holds `expected`: errc::resource_unavailable_try_again where something else has
// written to it. A file that nobody may write to is left alone, though its folder would let it be
// replaced: errc::permission_denied.
std::error_code replace_file(const std::string& path, std::string_view expected,
                             std::string_view bytes, Interruption& interruption);

}  // namespace gwlint
