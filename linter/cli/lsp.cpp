// gwlint lsp
#include <memory>
#include <optional>
#include <string>

#include <CLI/CLI.hpp>
#include <unistd.h>

#include "linter/cli/check_options.h"
#include "linter/cli/command.h"
#include "linter/cli/policy_settings.h"
#include "linter/config/policies.h"
#include "linter/lsp/serve.h"

namespace gwlint {
namespace {

class LspCommand : public Command {
 public:
  void declare(CLI::App& app, Language language) override {
    app_ = &app;
    declare_judging(arguments_, app, language);
    const auto in = [language](const Bilingual& words) { return std::string(words.in(language)); };
    app.add_flag("--stdio", stdio_,
                 in({"经标准输入和标准输出通信（总是如此，供编辑器指明）",
                     "Talk on standard input and output (always so; for editors that say it)"}));
  }

  int run(const Console& console, const Toolbox& toolbox) override {
    const CheckOptions options = understand_judging(arguments_);
    lsp::ServerSettings settings;
    settings.read = toolbox.read;
    settings.rewrite = toolbox.rewrite;
    settings.has_known_extension = toolbox.has_known_extension;
    settings.policies = policy_settings(options, toolbox);
    settings.previous = options.previous;
    if (is_language_given()) settings.language = console.language;
    settings.version = GWLINT_VERSION;
    expect_known_rules(options, settings.policies);
    return lsp::serve(settings, STDIN_FILENO, STDOUT_FILENO,
                      [&console](const Bilingual& sentence) { console.complain(sentence); });
  }

 private:
  // A configuration of the workspace may bring further rules; where editors start the server, that
  // is the working folder's.
  static void expect_known_rules(const CheckOptions& options, const PolicySettings& settings) {
    if (options.select.empty() && options.ignore.empty()) return;
    Policies policies(settings);
    policies.policy_for("./report");
    if (policies.errors().empty()) expect_rules(options, policies);
  }

  // --lang stands among the options of gwlint itself.
  bool is_language_given() const { return app_->get_parent()->count("--lang") > 0; }

  CLI::App* app_ = nullptr;
  CheckArguments arguments_;
  bool stdio_ = false;  // changes nothing
};

}  // namespace

std::unique_ptr<Command> make_lsp_command() {
  return std::make_unique<LspCommand>();
}

}  // namespace gwlint
