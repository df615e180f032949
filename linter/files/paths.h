// Paths as bytes: no decoding, no look at the disk except where said.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace gwlint {

// `path` without `.` parts and doubled slashes; `.` stays where nothing else does, and an
// empty path stays empty. `..` is kept: behind a link it is not the folder before it.
std::string clean_path(std::string_view path);

// `name` within `folder`; a folder `.` adds nothing.
std::string join_path(std::string_view folder, std::string_view name);

// The part behind the last slash.
std::string_view file_name(std::string_view path);

// Absolute, without `.` and `..`; links stay. Looks up the working folder.
std::string absolute_path(std::string_view path);

// `path` below `folder`, parted by `/`; empty where it is not below it. Both are absolute.
std::string path_below(std::string_view folder, std::string_view path);

// `path`, absolute, as a user is shown it: relative where it lies below the working folder.
std::string shown_path(const std::string& path);

// `path`, absolute, as seen from the working folder, with `..` where it does not lie below it.
std::string path_from_here(const std::string& path);

// The nearest folder at or above `folder` that holds `.git`, absolute; empty where there is none.
std::string git_work_tree(const std::string& folder);

// The folder that logs name files relative to: the root of the git work tree that holds all
// `paths`, else the nearest folder common to all. Absolute; empty without paths.
std::string common_root(std::span<const std::string> paths);

}  // namespace gwlint
