// gwlint hook
#include <memory>

#include <CLI/CLI.hpp>

#include "linter/cli/command.h"
#include "linter/cli/hook_install.h"

namespace gwlint {
namespace {

class HookCommand : public Command {
 public:
  void declare(CLI::App& app, Language language) override { install_.declare(app, language); }

  int run(const Console& console, const Toolbox&) override {
    if (const auto code = install_.run(console)) return *code;
    throw BadCall({"hook 后面写要做的事：install 或 uninstall。",
                   "Behind hook stands what to do: install or uninstall."});
  }

 private:
  HookInstallCommands install_;
};

}  // namespace

std::unique_ptr<Command> make_hook_command() {
  return std::make_unique<HookCommand>();
}

}  // namespace gwlint
