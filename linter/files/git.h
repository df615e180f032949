// Asks git about a repository.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "linter/files/process.h"

namespace gwlint {

// How git is called: the program with the options that all its commands take, and its environment.
struct GitCall {
  std::vector<std::string> program;
  std::vector<std::string> environment;
};

// What becomes of the variables by which git tells its hooks where things are: GIT_DIR,
// GIT_INDEX_FILE, GIT_OBJECT_DIRECTORY …
enum class GitVariables : std::uint8_t { Heeded, Dropped };

// Kept from writing and asking anything, and from running what a repository configures.
GitCall git_call(GitVariables variables);

// What git prints as one line. A path may hold line ends itself.
std::string without_line_end(std::string text);

// Runs git in `folder` with `arguments`, deaf to the variables that point to some other repository
// (set where gwlint runs from a hook), and kept from writing, fetching and asking anything. Nothing
// where git cannot be run.
std::optional<ProcessResult> git(const std::string& folder,
                                 std::initializer_list<std::string> arguments);

}  // namespace gwlint
