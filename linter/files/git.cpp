#include "linter/files/git.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace gwlint {
namespace {

bool points_elsewhere(std::string_view variable) {
  constexpr std::array<std::string_view, 8> kPointers = {
      "GIT_DIR=",        "GIT_WORK_TREE=", "GIT_INDEX_FILE=", "GIT_OBJECT_DIRECTORY=",
      "GIT_COMMON_DIR=", "GIT_NAMESPACE=", "GIT_PREFIX=",     "GIT_CONFIG_PARAMETERS=",
  };
  return std::ranges::any_of(
      kPointers, [&](std::string_view pointer) { return variable.starts_with(pointer); });
}

}  // namespace

GitCall git_call(GitVariables variables) {
  GitCall call;
  // A file system monitor is a program that the repository's own configuration names.
  call.program = {"git", "-c", "core.fsmonitor=false"};
  for (char** entry = environ; *entry != nullptr; ++entry) {
    if (variables == GitVariables::Dropped && points_elsewhere(*entry)) continue;
    call.environment.emplace_back(*entry);
  }
  call.environment.emplace_back("GIT_OPTIONAL_LOCKS=0");
  call.environment.emplace_back("GIT_TERMINAL_PROMPT=0");
  return call;
}

std::string without_line_end(std::string text) {
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

std::optional<ProcessResult> git(const std::string& folder,
                                 std::initializer_list<std::string> arguments) {
  GitCall call = git_call(GitVariables::Dropped);
  call.program.insert(call.program.end(), {"-C", folder});
  call.program.insert(call.program.end(), arguments);
  call.environment.emplace_back("GIT_NO_LAZY_FETCH=1");
  return run_process(call.program, call.environment);
}

}  // namespace gwlint
