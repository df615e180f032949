#include "tests/cli/run_gwlint.h"

#include <algorithm>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

std::vector<char*> c_strings(std::vector<std::string>& strings) {
  std::vector<char*> pointers;
  for (std::string& string : strings) pointers.push_back(string.data());
  pointers.push_back(nullptr);
  return pointers;
}

// Each variable once: of two, some programs take the first and some the last.
std::vector<std::string> environment(const std::vector<std::string>& variables) {
  std::vector<std::string> all;
  const auto add = [&](std::string_view variable) {
    const std::string_view name = variable.substr(0, variable.find('=') + 1);
    const auto is_same = [&](std::string_view other) { return other.starts_with(name); };
    if (std::ranges::none_of(all, is_same)) all.emplace_back(variable);
  };
  for (const std::string& variable : variables) add(variable);
  for (char** entry = environ; *entry != nullptr; ++entry) add(*entry);
  return all;
}

int wait_for(pid_t child) {
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

Outcome run_program(const std::vector<std::string>& command, const Surroundings& surroundings) {
  // Its streams are files: nothing can block, however much it writes.
  const TemporaryFolder streams;
  const std::string in = streams.write("in", surroundings.input);
  const std::string out = streams / "out";
  const std::string err = streams / "err";
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, in.c_str(), O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT, 0600);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT, 0600);
  posix_spawn_file_actions_addchdir_np(&actions, surroundings.folder.c_str());

  std::vector<std::string> words = command;
  std::vector<std::string> variables = environment(surroundings.variables);
  pid_t child = 0;
  const int failure = posix_spawnp(&child, words[0].c_str(), &actions, nullptr,
                                   c_strings(words).data(), c_strings(variables).data());
  posix_spawn_file_actions_destroy(&actions);
  if (failure != 0) {
    ADD_FAILURE() << "cannot start " << command[0];
    return {};
  }
  const int exit_code = wait_for(child);
  return {exit_code, streams.read("out"), streams.read("err")};
}

Outcome gwlint(const std::vector<std::string>& arguments, const Surroundings& surroundings) {
  std::vector<std::string> command = arguments;
  command.insert(command.begin(), GWLINT_BINARY);
  return run_program(command, surroundings);
}

std::string fixture(std::string_view name) {
  return std::string(GWLINT_SOURCE_DIR) + "/fixtures/" + std::string(name);
}

}  // namespace gwlint
