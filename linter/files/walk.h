// Finds the files below a folder.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "linter/document/read_error.h"

namespace gwlint {

struct Walk {
  std::vector<std::string> files;  // everything but folders, as paths that begin with the folder
  std::vector<std::pair<std::string, ReadError>> unreadable;  // folders
};

// All files in and below `folder`, in no particular order. Hidden folders below it are skipped.
// Links to files are listed, links to folders are not followed, so that no loop can arise. In a git
// work tree that git can read, the files that it ignores are left out, unless `folder` itself is
// ignored: whoever names such a folder means it.
Walk walk_folder(const std::string& folder);

}  // namespace gwlint
