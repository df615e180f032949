#include "linter/files/git.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace gwlint {
namespace {

std::vector<std::string> git_environment() {
  constexpr std::array<std::string_view, 8> kPointers = {
      "GIT_DIR=",        "GIT_WORK_TREE=", "GIT_INDEX_FILE=", "GIT_OBJECT_DIRECTORY=",
      "GIT_COMMON_DIR=", "GIT_NAMESPACE=", "GIT_PREFIX=",     "GIT_CONFIG_PARAMETERS=",
  };
  std::vector<std::string> environment;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view variable(*entry);
    const auto is_prefix = [&](std::string_view name) { return variable.starts_with(name); };
    if (std::ranges::none_of(kPointers, is_prefix)) environment.emplace_back(variable);
  }
  environment.emplace_back("GIT_OPTIONAL_LOCKS=0");
  environment.emplace_back("GIT_NO_LAZY_FETCH=1");
  environment.emplace_back("GIT_TERMINAL_PROMPT=0");
  return environment;
}

}  // namespace

std::optional<ProcessResult> git(const std::string& folder,
                                 std::initializer_list<std::string> arguments) {
  // A file system monitor is a program that the repository's own configuration names.
  std::vector<std::string> all = {"git", "-C", folder, "-c", "core.fsmonitor=false"};
  all.insert(all.end(), arguments);
  return run_process(all, git_environment());
}

}  // namespace gwlint
