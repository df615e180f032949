// Paths of files as results name them.
#pragma once

#include <string>
#include <string_view>

#include "linter/output/reporter.h"

namespace gwlint {

// `path` relative to `run.root`, parted by `/`, without `.` and needless `..`: the same wherever
// the tree lies, so that two machines write the same bytes. A path that no root is known for stays
// as given, but for a leading `/`. The bytes of names are kept, whatever their encoding.
std::string relative_path(std::string_view path, const RunInfo& run);

// `path` as a relative URI reference (RFC 3986): all bytes but letters, digits and `-._~/` are
// percent-encoded, which takes names in any encoding.
std::string uri(std::string_view path);

}  // namespace gwlint
