// gwlint hook pre-commit, gwlint hook pre-receive; install and uninstall
#include <algorithm>
#include <array>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "linter/cli/check_options.h"
#include "linter/cli/check_run.h"
#include "linter/cli/command.h"
#include "linter/cli/hook_install.h"
#include "linter/cli/pre_receive.h"

namespace gwlint {
namespace {

// Checks what is staged. Says nothing where nothing is found: a commit is no occasion for talk.
int pre_commit(const CheckArguments& typed, const Console& console, const Toolbox& toolbox) {
  CheckArguments arguments = typed;
  arguments.staged = true;
  const CheckOptions options = understand(arguments);
  std::ostringstream results;
  const Streams streams{console.streams.in, results, console.streams.err,
                        console.streams.out_is_terminal, console.streams.err_is_terminal};
  const RunSummary summary = run_check(options, {}, Console{streams, console.language}, toolbox);
  const bool silent = summary.exit_code == kDone && summary.files_with_findings == 0;
  if (!silent) console.streams.out << results.str();
  const bool written = console.flush_output();
  if (summary.exit_code != kDone) {
    console.complain(
        {"提交已停止。请改正后用 git add 重新暂存，再提交；确需跳过检查时用 git commit "
         "--no-verify。",
         "The commit was stopped. Mend the files, git add them and commit again; in an emergency "
         "git commit --no-verify skips the check."});
  }
  return written ? summary.exit_code : kTrouble;
}

// What git can ask for. A further hook is an entry here.
struct Action {
  GitHook hook;
  Bilingual summary;
  int (*run)(const CheckArguments& arguments, const Console& console, const Toolbox& toolbox);
};
constexpr std::array<Action, 2> kActions = {{
    {GitHook::PreCommit, {"检查已暂存的报告", "Check the staged reports"}, pre_commit},
    {GitHook::PreReceive,
     {"检查推送上来的报告，在服务器上", "Check the reports that are pushed, on a server"},
     pre_receive},
}};

void declare_options(CheckArguments& arguments, CLI::App& app, Language language) {
  declare_rules(arguments, app, language);
  declare_fail_on(arguments, app, language);
  declare_baseline(arguments, app, language);
}

// Throws BadCall where a hook would not understand `words`: better now than at every commit.
void expect_options(std::vector<std::string> words) {
  CheckArguments arguments;
  CLI::App app;
  app.allow_extras();
  app.set_help_flag();
  std::string language;
  app.add_option("--lang", language);
  declare_options(arguments, app, Language::English);
  std::ranges::reverse(words);  // as CLI11 has it
  try {
    app.parse(words);
  } catch (const CLI::ParseError& error) {
    throw BadCall({"交给钩子的选项有误：{}。", "Bad options for the hook: {}."}, error.what());
  }
  const std::vector<std::string> rest = app.remaining();
  if (!rest.empty()) {
    throw BadCall({"钩子没有选项“{}”；gwlint hook pre-commit --help 列出所有选项。",
                   "The hook has no option '{}'; gwlint hook pre-commit --help lists them all."},
                  rest.front());
  }
  understand_checking(arguments);
}

class HookCommand : public Command {
 public:
  void declare(CLI::App& app, Language language) override {
    for (const Action& action : kActions) {
      CLI::App* part = app.add_subcommand(std::string(name_of(action.hook)),
                                          std::string(action.summary.in(language)));
      declare_options(arguments_, *part, language);
      parts_.push_back(part);
    }
    install_.declare(app, language);
  }

  int run(const Console& console, const Toolbox& toolbox) override {
    for (std::size_t i = 0; i < kActions.size(); ++i) {
      if (parts_[i]->parsed()) return kActions[i].run(arguments_, console, toolbox);
    }
    if (const auto code = install_.run(console)) return *code;
    throw BadCall({"hook 后面写要做的事：pre-commit、pre-receive、install 或 uninstall。",
                   "Behind hook stands what to do: pre-commit, pre-receive, install or "
                   "uninstall."});
  }

 private:
  std::vector<CLI::App*> parts_;  // of kActions
  CheckArguments arguments_;
  HookInstallCommands install_{expect_options};
};

}  // namespace

std::unique_ptr<Command> make_hook_command() {
  return std::make_unique<HookCommand>();
}

}  // namespace gwlint
