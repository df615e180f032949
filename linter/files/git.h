// Asks git about a repository.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>

#include "linter/files/process.h"

namespace gwlint {

// Runs git in `folder` with `arguments`, deaf to the variables that point to some other repository
// (set where gwlint runs from a hook), and kept from writing, fetching and asking anything. Nothing
// where git cannot be run.
std::optional<ProcessResult> git(const std::string& folder,
                                 std::initializer_list<std::string> arguments);

}  // namespace gwlint
