// The unified format of GNU diff and POSIX `diff -u`.
#pragma once

#include <string>
#include <string_view>

namespace gwlint {

// What leads from `before` to `after`, under the names `a/path` and `b/path`, in which controls are
// escaped; empty when they are the same. `patch -p1` takes it where the texts are a file's bytes.
std::string unified_diff(std::string_view path, std::string_view before, std::string_view after);

}  // namespace gwlint
