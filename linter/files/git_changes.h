// Which files differ between two states of a git repository.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "linter/files/git_repository.h"
#include "linter/files/git_tree.h"

namespace gwlint {

// A path that differs, and what stands there afterwards; mode 0 where nothing does.
struct GitChange {
  std::string path;  // from the root of the repository; bytes
  GitEntry after;
  char status = 0;  // git's letter: A, D, M, T, U (not merged)
};

// What git tells of one commit, or of the only two states that it was asked about.
struct GitDifference {
  std::string commit;  // empty in the second case
  std::vector<GitChange> changes;
};

// The output of `git diff-… --raw -z --no-abbrev --no-renames`, of merges with `-c` too; a failure
// where it is none.
Result<std::vector<GitDifference>, GitFailure> parse_raw_differences(std::string_view output);

// A state of the files of a repository, and which of them are new or other than before.
struct GitState {
  std::unique_ptr<GitTree> tree;
  std::vector<std::string> changed;  // paths of regular files from the root, in order
};

// The index, which is what `git commit` would make: what in it differs from HEAD, and in a merge
// from each of the commits merged. A file that was renamed or copied is new under its name. A
// failure where something is not merged yet.
Result<GitState, GitFailure> staged_state(const GitRepository& repository);

// HEAD: what in it differs from its merge base with `revision`.
Result<GitState, GitFailure> state_since(const GitRepository& repository,
                                         const std::string& revision);

}  // namespace gwlint
