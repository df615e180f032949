// gwlint hook pre-commit, gwlint hook pre-receive
#include <algorithm>
#include <array>
#include <memory>
#include <sstream>
#include <string>

#include <CLI/CLI.hpp>

#include "linter/cli/check_options.h"
#include "linter/cli/check_run.h"
#include "linter/cli/command.h"
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

// What `hook` can do. A further action is an entry here.
struct Action {
  std::string_view name;
  int (*run)(const CheckArguments& arguments, const Console& console, const Toolbox& toolbox);
};
constexpr std::array<Action, 2> kActions = {{
    {"pre-commit", pre_commit},
    {"pre-receive", pre_receive},
}};

class HookCommand : public Command {
 public:
  void declare(CLI::App& app, Language language) override {
    const auto in = [language](const Bilingual& words) { return std::string(words.in(language)); };
    app.add_option("ACTION", action_,
                   in({"pre-commit：检查已暂存的报告；pre-receive：检查推送上来的报告",
                       "pre-commit: check the staged reports; pre-receive: check those pushed"}))
        ->option_text("pre-commit|pre-receive");
    declare_rules(arguments_, app, language);
    declare_fail_on(arguments_, app, language);
    declare_baseline(arguments_, app, language);
  }

  int run(const Console& console, const Toolbox& toolbox) override {
    const auto action = std::ranges::find(kActions, action_, &Action::name);
    if (action == kActions.end()) {
      throw BadCall({"hook 后面写要做的事：pre-commit 或 pre-receive。",
                     "Behind hook stands what to do: pre-commit or pre-receive."});
    }
    return action->run(arguments_, console, toolbox);
  }

 private:
  std::string action_;
  CheckArguments arguments_;
};

}  // namespace

std::unique_ptr<Command> make_hook_command() {
  return std::make_unique<HookCommand>();
}

}  // namespace gwlint
