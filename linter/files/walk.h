// Finds the files below a folder.
#pragma once

#include <string>
#include <string_view>
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

// True where a folder on the way to the file `relative` is hidden.
bool is_below_hidden_folder(std::string_view relative);

// The same in steps, each of which takes little time however much there is: for who has other
// things to do meanwhile.
class FolderWalk {
 public:
  explicit FolderWalk(std::string folder) : root_(std::move(folder)) {}

  // Lists one more folder, or all that git lists. False where nothing is left to list.
  bool step();
  // What was found, once nothing is left.
  Walk take() { return std::move(walk_); }

 private:
  void list(const std::string& folder);

  std::string root_;
  bool has_begun_ = false;
  std::vector<std::string> folders_;  // still to be listed: depth first
  Walk walk_;
};

}  // namespace gwlint
