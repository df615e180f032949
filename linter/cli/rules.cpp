// gwlint rules
#include <algorithm>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "linter/check/rule_selection.h"
#include "linter/cli/command.h"
#include "linter/cli/rule_format.h"
#include "linter/cli/rule_names.h"
#include "linter/cli/terminal.h"
#include "linter/config/cfg_rules.h"
#include "linter/explain/catalogue.h"
#include "linter/project.h"
#include "linter/text/wrap.h"

namespace gwlint {
namespace {

class RulesCommand : public Command {
 public:
  void declare(CLI::App& app, Language language) override {
    gwlint::declare(look_, app, language);
    const auto repeatable = [&](const char* name, std::vector<std::string>& values,
                                const Bilingual& words) {
      app.add_option(name, values, std::string(words.in(language)))
          ->allow_extra_args(false)
          ->option_text("RULE")
          ->delimiter(',');
    };
    repeatable("--select", select_,
               {"只列出这些规则或规则组，可重复", "List only these rules or families; repeatable"});
    repeatable("--ignore", ignore_,
               {"不列出这些规则或规则组，可重复", "Leave out these rules or families; repeatable"});
  }

  int run(const Console& console, const Toolbox& toolbox) override {
    const RuleFormat format = format_of(look_);
    const bool color = color_of(look_, console.streams);
    const std::vector<RuleGroup> groups =
        grouped(chosen(with_cfg_rules(*toolbox.rules)), toolbox.rules->families());
    // What is piped into another program has a line a rule.
    const std::size_t columns = text_columns(console.streams).value_or(kEndless);
    std::ostream& out = console.streams.out;
    switch (format) {
      case RuleFormat::Text:
        out << catalogue_as_text(groups, console.language, columns, Style(color));
        break;
      case RuleFormat::Markdown:
        out << catalogue_as_markdown(groups, console.language, 2, web_page);
        break;
      case RuleFormat::Json:
        out << catalogue_as_json(groups);
        break;
    }
    return console.flush_output() ? kDone : kTrouble;
  }

 private:
  static std::string web_page(const RuleInfo& rule) {
    return rule.pack == nullptr ? rule_page(rule.id) : std::string();
  }

  // Those that are off by default among them: they have to be found here to be turned on.
  std::vector<const RuleInfo*> chosen(std::span<const RuleInfo* const> all) const {
    expect_rules("--select", select_, all);
    expect_rules("--ignore", ignore_, all);
    const RuleSelection selection(select_, ignore_);
    std::vector<const RuleInfo*> rules;
    std::ranges::copy_if(all, std::back_inserter(rules),
                         [&](const RuleInfo* rule) { return selection.takes(*rule); });
    return rules;
  }

  RuleLook look_;
  std::vector<std::string> select_;
  std::vector<std::string> ignore_;
};

}  // namespace

std::unique_ptr<Command> make_rules_command() {
  return std::make_unique<RulesCommand>();
}

}  // namespace gwlint
