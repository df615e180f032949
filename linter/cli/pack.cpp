// gwlint pack test: runs the examples of packs, each beside the built-in rules alone.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "linter/check/examples.h"
#include "linter/cli/command.h"
#include "linter/text/escape.h"
#include "linter/text/lines.h"

namespace gwlint {
namespace {

constexpr int kFailed = 1;

// Tries one pack and prints what does not hold.
class PackTest {
 public:
  PackTest(const RuleSet& rules, const Console& console, const Toolbox& toolbox)
      : rules_(rules), console_(console), toolbox_(toolbox) {}

  // True when everything holds.
  bool run(std::string_view path) {
    for (const RuleInfo* rule : rules_.rules()) {
      if (rule->pack == nullptr) continue;
      if (count_of_rules_++ == 0) try_model(*rule->pack);
      try_rule(*rule);
    }
    const bool passed = failures_ == 0;
    print(passed ? Bilingual{"{}：{} 条规则的 {} 个示例全部相符。",
                             "{}: {} rules, {} examples, all as told."}
                 : Bilingual{"{}：{} 条规则，{} 个示例，{} 处不符。",
                             "{}: {} rules, {} examples, {} not as told."},
          escape(path), count_of_rules_, count_of_examples_, failures_);
    return passed;
  }

 private:
  template <typename... Arguments>
  void print(const Bilingual& words, const Arguments&... arguments) {
    console_.streams.out << say(console_.language, words, arguments...) << '\n';
  }

  std::string_view model_of(const Pack& pack) const {
    return pack.model.empty() ? toolbox_.rules->model() : pack.model;
  }

  void try_model(const Pack& pack) {
    const auto model = check_model(rules_, model_of(pack), toolbox_.read);
    if (!model) {
      ++failures_;
      print({"示范文本无法读取。", "The model text cannot be read."});
    } else if (!model->findings.empty()) {
      ++failures_;
      print({"示范文本本身就有问题：", "The model text itself has findings:"});
      print_findings(model->document, model->findings);
    }
  }

  void try_rule(const RuleInfo& rule) {
    expect_both(rule);
    std::size_t wrong = 0;
    std::size_t right = 0;
    for (const ExampleResult& result :
         run_examples(rules_, rule, model_of(*rule.pack), toolbox_.read)) {
      ++count_of_examples_;
      const bool is_wrong = result.example->verdict == Example::Verdict::Wrong;
      const std::size_t number = is_wrong ? ++wrong : ++right;
      if (result.outcome != ExampleResult::Outcome::AsTold) tell(rule, result, number);
    }
  }

  void expect_both(const RuleInfo& rule) {
    bool wrong = false;
    bool right = false;
    for (const Example& example : rule.examples) {
      (example.verdict == Example::Verdict::Wrong ? wrong : right) = true;
    }
    if (wrong && right) return;
    ++failures_;
    print(wrong ? Bilingual{"{}：缺少正确示例（[[rule.right]]）。",
                            "{}: a right example ([[rule.right]]) is missing."}
                : Bilingual{"{}：缺少错误示例（[[rule.wrong]]）。",
                            "{}: a wrong example ([[rule.wrong]]) is missing."},
          rule.id);
  }

  void tell(const RuleInfo& rule, const ExampleResult& result, std::size_t number) {
    ++failures_;
    const bool is_wrong = result.example->verdict == Example::Verdict::Wrong;
    const std::string_view which =
        (is_wrong ? Bilingual{"错误示例", "wrong example"} : Bilingual{"正确示例", "right example"})
            .in(console_.language);
    print({"{} {} {}：{}", "{}, {} {}: {}"}, rule.id, which, number, meaning(result.outcome));
    print_text({"原文", "Text"}, result.example->replace);
    print_text({"改为", "Changed to"}, result.example->with);
    print_findings(result.document, result.findings);
  }

  std::string_view meaning(ExampleResult::Outcome outcome) const {
    using Outcome = ExampleResult::Outcome;
    const auto in = [this](const Bilingual& words) { return words.in(console_.language); };
    switch (outcome) {
      case Outcome::AsTold:
        break;
      case Outcome::Silent:
        return in({"这条规则没有发现问题。", "the rule finds nothing."});
      case Outcome::Loud:
        return in({"不该有问题，却发现了问题。", "there should be no finding, but there is."});
      case Outcome::NotApplied:
        return in({"示范文本里没有、或者不止一处有要替换的文字。",
                   "the text to be replaced is not in the model exactly once."});
      case Outcome::Unreadable:
        return in({"替换后的文本无法读取。", "the changed text cannot be read."});
    }
    return {};
  }

  // The lines of `text`, indented.
  void print_text(const Bilingual& label, std::string_view text) {
    print({"  {}：", "  {}:"}, label.in(console_.language));
    while (!text.empty()) {
      const std::size_t size = std::min(text.find('\n'), text.size());
      console_.streams.out << "    | " << escape(text.substr(0, size)) << '\n';
      text.remove_prefix(std::min(size + 1, text.size()));
    }
  }

  void print_findings(const Document& document, const std::vector<Finding>& findings) {
    const Lines lines(document.text);
    for (const Finding& finding : findings) {
      const Position at = lines.in_code_points(finding.location.begin);
      print({"  发现：第 {} 行第 {} 列 {} {}", "  Found: line {}, column {}: {} {}"}, at.line,
            at.column, finding.rule->id, escape(message(finding, console_.language)));
    }
  }

  const RuleSet& rules_;
  const Console& console_;
  const Toolbox& toolbox_;
  std::size_t count_of_rules_ = 0;
  std::size_t count_of_examples_ = 0;
  std::size_t failures_ = 0;
};

class PackCommand : public Command {
 public:
  void declare(CLI::App& app, Language language) override {
    const auto in = [language](const Bilingual& words) { return std::string(words.in(language)); };
    app.add_option("ACTION", action_, in({"要做的事：test", "What to do: test"}))
        ->option_text("test");
    app.add_option("PATH", paths_,
                   in({"规则包：TOML 文件或文件夹", "Packs: TOML files or folders"}))
        ->option_text("...");
    app.add_flag("--native", native_,
                 in({"是原生规则包（共享库，会执行其中的代码）",
                     "They are native packs (shared libraries, whose code runs)"}));
  }

  int run(const Console& console, const Toolbox& toolbox) override {
    if (action_ != "test") {
      throw BadCall({"pack 后面写要做的事和规则包：gwlint pack test 文件…",
                     "Behind pack stand what to do and the packs: gwlint pack test FILE…"});
    }
    if (paths_.empty()) {
      throw BadCall({"请给出规则包：TOML 文件或文件夹。", "Name a pack: a TOML file or a folder."});
    }
    int code = kDone;
    for (const std::string& path : paths_) {
      const std::vector<PackSource> source = {{path, native_, {}}};
      const RuleSetResult rules = toolbox.load_rules(source);
      if (!rules) {
        for (const PackError& error : rules.error()) {
          console.complain_of(to_string(error, console.language));
        }
        code = kTrouble;
      } else if (!PackTest(**rules, console, toolbox).run(path) && code == kDone) {
        code = kFailed;
      }
    }
    return console.flush_output() ? code : kTrouble;
  }

 private:
  std::string action_;
  std::vector<std::string> paths_;
  bool native_ = false;
};

}  // namespace

std::unique_ptr<Command> make_pack_command() {
  return std::make_unique<PackCommand>();
}

}  // namespace gwlint
