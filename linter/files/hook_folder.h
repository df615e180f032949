// Where git looks for the hooks of a repository.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "linter/files/git_hook.h"
#include "linter/result.h"

namespace gwlint {

struct HookFolder {
  // Whom a hook in it concerns.
  enum class Reach : std::uint8_t {
    Repository,  // this repository with all its work trees
    WorkTree,    // whoever gets this folder by a commit: it is part of the work tree
    Others,      // it lies outside: other repositories may use it, too
  };

  GitHook hook;      // the one asked for, or the one that such a repository needs
  std::string path;  // absolute, links resolved; may not be there yet
  Reach reach = Reach::Repository;
  bool of_husky = false;  // written anew by husky whenever packages are installed
};

struct HookFolderError {
  enum class Kind : std::uint8_t {
    NoGit,         // it cannot be run
    NoRepository,  // or git refuses it
    NoWorkTree,    // within .git
    NotAFolder,    // core.hooksPath names something else (/dev/null turns hooks off), or nothing
  };
  Kind kind;
  std::string path = {};       // as configured
  std::string git_words = {};  // why git refuses
};

// Where git looks for `hook` of the repository that the working folder lies in, or GIT_DIR names:
// core.hooksPath, or hooks/ in the folder that all work trees share. Without `hook`: pre-receive in
// a bare repository, pre-commit in others.
Result<HookFolder, HookFolderError> find_hook_folder(std::optional<GitHook> hook);

}  // namespace gwlint
