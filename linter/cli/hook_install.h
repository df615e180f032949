// gwlint hook install, gwlint hook uninstall: what `gwlint hook` does to a repository's own hooks.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "linter/cli/console.h"
#include "linter/files/git_hook.h"
#include "linter/files/hook_folder.h"
#include "linter/language.h"

namespace CLI {
class App;
}

namespace gwlint {

class HookInstallCommands {
 public:
  // Throws BadCall where the hook would not understand the options.
  using ExpectOptions = void (*)(std::vector<std::string> options);
  explicit HookInstallCommands(ExpectOptions expect) : expect_options_(expect) {}

  // Adds both to `hook`, described in `language`. Called once, before run().
  void declare(CLI::App& hook, Language language);

  // Does what was asked for and returns the exit code; nothing where it was something else. May
  // throw BadCall.
  std::optional<int> run(const Console& console) const;

 private:
  int install(const Console& console) const;
  int uninstall(const Console& console) const;

  // The folder of the hook that is meant. Throws BadCall where it is not to be changed.
  HookFolder folder_of(std::optional<GitHook> hook) const;

  ExpectOptions expect_options_;
  CLI::App* install_ = nullptr;
  CLI::App* uninstall_ = nullptr;
  std::string hook_;                    // empty: as the repository needs
  std::vector<std::string> arguments_;  // what stands behind `--`
  bool shared_ = false;
};

}  // namespace gwlint
