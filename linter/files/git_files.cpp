#include "linter/files/git_files.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

#include <unistd.h>

#include "linter/files/paths.h"
#include "linter/files/process.h"

namespace gwlint {
namespace {

// Our environment without the variables that point git to some other repository (set where gwlint
// runs from a hook), and with what keeps git from writing or fetching anything.
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

std::optional<ProcessResult> git(const std::string& folder,
                                 std::initializer_list<std::string> arguments) {
  // A file system monitor is a program that the repository's own configuration names.
  std::vector<std::string> all = {"git", "-C", folder, "-c", "core.fsmonitor=false"};
  all.insert(all.end(), arguments);
  return run_process(all, git_environment());
}

std::vector<std::string> split_at_nul(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\0'), text.size());
    parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

}  // namespace

std::optional<std::vector<std::string>> git_files(const std::string& folder) {
  if (git_work_tree(folder).empty()) return std::nullopt;
  const auto ignored = git(folder, {"check-ignore", "--quiet", "."});
  if (!ignored || ignored->exit_code == 0) return std::nullopt;
  const auto listed = git(folder, {"ls-files", "--cached", "--others", "--exclude-standard", "-z"});
  if (!listed || listed->exit_code != 0) return std::nullopt;
  return split_at_nul(listed->output);
}

}  // namespace gwlint
