// Files as they are at one point: on the disk, in git's index, in a commit.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "linter/files/read_file.h"
#include "linter/result.h"

namespace gwlint {

// All paths are absolute or start from the working folder. Safe to use on several threads at once.
class FileTree {
 public:
  virtual ~FileTree() = default;

  // The folder that the tree is and never leads out of, absolute; that of the disk is `/`.
  virtual const std::string& root() const = 0;

  // True where something stands at `path`, be it a link to nothing, and where that cannot be said:
  // who reads it then is told why.
  virtual bool exists(const std::string& path) const = 0;
  // True where a folder stands there, links followed as far as the tree follows any.
  virtual bool is_folder(const std::string& path) const = 0;
  // True for the root of a repository; what is above it has no say in what is within.
  virtual bool is_repository_root(const std::string& folder) const = 0;
  // True for a folder such as /tmp: all may make files in it, and none may remove another's.
  virtual bool is_open_to_everybody(const std::string& folder) const = 0;

  // What stands in `folder`, names alone and in order; nothing where that is no folder.
  virtual std::vector<std::string> names_in(const std::string& folder) const = 0;
  // `path`, absolute and without links, or why it leads nowhere. One outside of root() may be taken
  // as it is: nothing is known of it.
  virtual Result<std::string, ReadError> resolve(const std::string& path) const = 0;
  // The bytes of the file `path`. One above `limit` bytes is refused unread.
  virtual BytesResult read(const std::string& path, std::uint64_t limit) const = 0;
};

// The disk. Links are followed.
const FileTree& disk();

// The nearest repository root at or above `folder`, which is absolute and in `tree`; empty where
// there is none.
std::string repository_of(const FileTree& tree, const std::string& folder);

}  // namespace gwlint
