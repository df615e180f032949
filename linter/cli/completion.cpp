// gwlint completion: what a shell needs to complete the command line.
#include "linter/cli/shell/completion.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "linter/cli/choice.h"
#include "linter/cli/command.h"
#include "linter/config/cfg_rules.h"
#include "linter/output/reporter.h"
#include "linter/rule_names.h"

namespace gwlint {
namespace {

using Script = std::string (*)(const CallShape& call, const Offers& offers);

constexpr std::array<Choice<Script>, 3> kShells = {{
    {"bash", bash_completion},
    {"zsh", zsh_completion},
    {"fish", fish_completion},
}};

// What a rule or family is, in a few words.
std::string meaning(std::string_view name, const RuleSet& rule_set,
                    const std::vector<const RuleInfo*>& rules, Language language) {
  for (const RuleInfo* rule : rules) {
    if (rule->id == name) return std::string(rule->summary.in(language));
  }
  for (const RuleFamily& family : rule_set.families()) {
    if (family.id == name) return std::string(family.name.in(language));
  }
  return {};
}

Offers offers_of(const RuleSet& rule_set, Language language) {
  Offers offers;
  offers.language = language;
  const std::vector<const RuleInfo*> rules = with_cfg_rules(rule_set);
  for (const std::string_view name : rule_names(rules)) {
    offers.rules.push_back({std::string(name), meaning(name, rule_set, rules, language)});
  }
  for (const ReporterFormat& format : reporter_formats()) offers.formats.emplace_back(format.name);
  return offers;
}

class CompletionCommand : public Command {
 public:
  void declare(CLI::App& app, Language language) override {
    app_ = &app;
    app.add_option("SHELL", shell_, std::string(kShell.in(language)))
        ->option_text(words_of(kShells, "|"));
  }

  int run(const Console& console, const Toolbox& toolbox) override {
    if (shell_.empty()) {
      throw BadCall({"请写明是哪一种 shell：{}。", "Name a shell: {}."}, words_of(kShells, ", "));
    }
    const Script script = choose("SHELL", shell_, kShells);
    console.streams.out << script(shape_of(*app_->get_parent()),
                                  offers_of(*toolbox.rules, console.language));
    return console.flush_output() ? kDone : kTrouble;
  }

 private:
  static constexpr Bilingual kShell{"哪一种 shell", "The shell"};

  const CLI::App* app_ = nullptr;
  std::string shell_;
};

}  // namespace

std::unique_ptr<Command> make_completion_command() {
  return std::make_unique<CompletionCommand>();
}

}  // namespace gwlint
