// gwlint explain
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "linter/cli/command.h"
#include "linter/cli/rule_format.h"
#include "linter/cli/rule_names.h"
#include "linter/cli/terminal.h"
#include "linter/config/cfg_rules.h"
#include "linter/explain/catalogue.h"
#include "linter/explain/markdown.h"
#include "linter/explain/text.h"
#include "linter/output/words.h"

namespace gwlint {
namespace {

using Rules = std::vector<const RuleInfo*>;

// Pages one below the other.
class Pages {
 public:
  Pages(const Console& console, const RuleSet& rules) : console_(console), rules_(rules) {}

  void as_text(const Rules& rules, const Style& style) const {
    constexpr std::size_t kColumns = 80;  // where nothing is known of the terminal
    const std::size_t columns = text_columns(console_.streams).value_or(kColumns);
    for (const RuleInfo* rule : rules) {
      const RulePage page = page_of(*rule, language(), PageExtent::Whole, rules_.model());
      if (rule != rules.front()) out() << std::string(columns, '-') << "\n\n";
      out() << style.bold(page.title) << "  "
            << style.level(rule->level, word(rule->level, language())) << '\n'
            << gwlint::as_text(page, language(), columns, style) << '\n';
      if (!page.web_page.empty()) out() << style.quiet(page.web_page) << "\n\n";
    }
  }

  void as_markdown(const Rules& rules) const {
    for (const RuleInfo* rule : rules) {
      const RulePage page = page_of(*rule, language(), PageExtent::Whole, rules_.model());
      if (rule != rules.front()) out() << '\n';
      out() << markdown::heading(1, page.title) << markdown::page(page, language(), 2);
      if (!page.web_page.empty()) out() << "\n<" << page.web_page << ">\n";
    }
  }

 private:
  std::ostream& out() const { return console_.streams.out; }
  Language language() const { return console_.language; }

  const Console& console_;
  const RuleSet& rules_;
};

class ExplainCommand : public Command {
 public:
  void declare(CLI::App& app, Language language) override {
    constexpr Bilingual kRules{"规则的编号或名称，或规则组：SUM002、OutcomeTotal、SUM",
                               "Rules by id or name, or families: SUM002, OutcomeTotal, SUM"};
    app.add_option("RULE", words_, std::string(kRules.in(language)))->option_text("...");
    gwlint::declare(look_, app, language);
  }

  int run(const Console& console, const Toolbox& toolbox) override {
    if (words_.empty()) {
      throw BadCall({"请给出规则的编号或名称；gwlint rules 列出所有规则。",
                     "Name a rule; gwlint rules lists them all."});
    }
    const RuleFormat format = format_of(look_);
    const Style style(color_of(look_, console.streams));
    const Rules rules = named_rules(words_, with_cfg_rules(*toolbox.rules));
    switch (format) {
      case RuleFormat::Text:
        Pages(console, *toolbox.rules).as_text(rules, style);
        break;
      case RuleFormat::Markdown:
        Pages(console, *toolbox.rules).as_markdown(rules);
        break;
      case RuleFormat::Json:
        console.streams.out << catalogue_as_json(grouped(rules, toolbox.rules->families()));
        break;
    }
    return console.flush_output() ? kDone : kTrouble;
  }

 private:
  RuleLook look_;
  std::vector<std::string> words_;
};

}  // namespace

std::unique_ptr<Command> make_explain_command() {
  return std::make_unique<ExplainCommand>();
}

}  // namespace gwlint
