// What git knows of a folder.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace gwlint {

// The files in and below `folder` that git tracks or would track, as paths relative to it. Files of
// the index may be gone from the disk; work trees within this one are listed as folders, with a
// slash or without. None when `folder` is not in a git work tree, when git ignores the folder
// itself, or when git is missing or refuses.
//
// Nothing that the repository configures is executed.
std::optional<std::vector<std::string>> git_files(const std::string& folder);

}  // namespace gwlint
