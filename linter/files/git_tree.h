// The files of git's index, or of a commit.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/files/file_tree.h"
#include "linter/files/git_repository.h"

namespace gwlint {

// What stands at a path.
struct GitEntry {
  std::uint32_t mode = 0;
  std::string id;  // of the object; empty for a folder of the index, which is no object

  bool is_file() const { return (mode & 0170000u) == 0100000u; }
  bool is_folder() const { return (mode & 0170000u) == 0040000u; }
  bool is_link() const { return (mode & 0170000u) == 0120000u; }
  bool is_submodule() const { return (mode & 0170000u) == 0160000u; }

  friend bool operator==(const GitEntry&, const GitEntry&) = default;
};
using GitEntries = std::map<std::string, GitEntry, std::less<>>;  // by name

// It fills the root of its repository, and nothing leads out of it: a path outside holds nothing,
// links are never followed and submodules never entered. Folders are read when they are first asked
// for. Safe to use on several threads at once.
class GitTree final : public FileTree {
 public:
  using Found = Result<std::optional<GitEntry>, ReadError>;

  // The tree with these `files`, by path from the root. `repository` must outlive it.
  GitTree(const GitRepository& repository, const std::map<std::string, GitEntry>& files);
  // That of `tree`, the id of a commit or of a tree.
  GitTree(const GitRepository& repository, std::string_view tree);

  // What stands at `path`, which starts from the root of the repository and is parted by single
  // slashes; nothing where nothing does. An error where that cannot be said, or a link or a
  // submodule lies on the way.
  Found find(std::string_view path) const;
  // The same for a path as those of FileTree.
  Found find_at(const std::string& path) const;

  // The size of a file, in bytes; 0 where git does not say: who reads it then is told why.
  std::uint64_t size_of(const GitEntry& file) const;

  const std::string& root() const override { return repository_.root(); }
  bool exists(const std::string& path) const override;
  bool is_folder(const std::string& path) const override;
  bool is_repository_root(const std::string& folder) const override { return folder == root(); }
  bool is_open_to_everybody(const std::string&) const override { return false; }
  std::vector<std::string> names_in(const std::string& folder) const override;
  Result<std::string, ReadError> resolve(const std::string& path) const override;
  BytesResult read(const std::string& path, std::uint64_t limit) const override;

 private:
  using EntriesResult = Result<const GitEntries*, ReadError>;

  Found find_locked(std::string_view path) const;
  // What stands in the folder at `path`, an entry of which is `folder`.
  EntriesResult entries(std::string_view path, const GitEntry& folder) const;

  const GitRepository& repository_;
  mutable std::mutex lock_;
  mutable std::map<std::string, GitEntries, std::less<>> folders_;  // by path; known so far
  std::string top_;  // the object that the root is; empty for an index
};

// False for a name that would stand for some other place once it is a part of a path.
bool is_sound_name(std::string_view name);

// What a tree object holds; an error where it is none that git would check out.
Result<GitEntries, ReadError> parse_tree(std::string_view bytes, std::size_t id_bytes);

}  // namespace gwlint
