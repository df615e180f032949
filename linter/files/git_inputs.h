// From the paths that git tells of to the files that are to be checked.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/files/git_tree.h"
#include "linter/files/inputs.h"

namespace gwlint {

// True for the path, from the root of the repository, of a file that a walk over the repository
// would check: wanted, no companion of another, in no hidden folder.
bool is_report_path(std::string_view path, IsWanted wanted);

// Those of `files`, paths from the root of the repository, that are files in `tree` and to be
// checked. They are named from the working folder, and come by the bytes of their paths. `tree`
// and the repository that it is of must outlive them.
std::vector<Input> git_inputs(const GitTree& tree, std::span<const std::string> files,
                              IsWanted wanted);

}  // namespace gwlint
