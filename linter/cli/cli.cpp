#include "linter/cli/cli.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "linter/cli/choice.h"
#include "linter/cli/command.h"
#include "linter/cli/console.h"
#include "linter/document/limit.h"
#include "linter/text/nearest.h"

namespace gwlint {
namespace {

using Arguments = std::span<const char* const>;

// The language is needed to word the options, hence before they are parsed. The last --lang counts;
// a value that does not exist is complained of in Chinese, by the parsing proper.
Language requested_language(Arguments arguments) {
  constexpr std::string_view kOption = "--lang";
  Language language = Language::Chinese;
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    std::string_view word = arguments[i];
    if (word == "--") break;
    if (!word.starts_with(kOption)) continue;
    word.remove_prefix(kOption.size());
    if (word.empty() && i + 1 < arguments.size()) {
      word = arguments[i + 1];
    } else if (word.starts_with('=')) {
      word.remove_prefix(1);
    }
    language = word == "en" ? Language::English : Language::Chinese;
  }
  return language;
}

// What of the commands can matter to a call: to declare them all with their options takes as long
// as to check a short report.
class CommandsAtIssue {
 public:
  explicit CommandsAtIssue(Arguments arguments) : arguments_(arguments) {
    for (const CommandEntry& entry : commands()) {
      if (!is_named(entry)) continue;
      any_named_ = true;
      all_options_ = all_options_ || entry.describes_all;
    }
    all_ = all_options_ || !any_named_ || std::ranges::any_of(arguments, may_ask_for_help);
  }

  // Where none is named, or help is asked for, all of them are listed.
  bool has(const CommandEntry& entry) const { return all_ || is_named(entry); }
  // Some commands describe the options of all.
  bool has_options_of(const CommandEntry& entry) const { return all_options_ || is_named(entry); }

 private:
  // A file or a value may be called so too.
  bool is_named(const CommandEntry& entry) const {
    return std::ranges::any_of(arguments_,
                               [&](std::string_view word) { return word == entry.name; });
  }

  // -h may stand among other letters.
  static bool may_ask_for_help(std::string_view word) {
    return word.starts_with("--help") || (word.starts_with('-') && !word.starts_with("--") &&
                                          word.find('h') != std::string_view::npos);
  }

  Arguments arguments_;
  bool any_named_ = false;
  bool all_options_ = false;
  bool all_ = false;
};

// gwlint with the subcommands that matter, ready to parse `arguments`.
class CommandLine {
 public:
  CommandLine(Language language, Arguments arguments) : language_(language), arguments_(arguments) {
    app_.description(in({"政府信息公开工作年度报告合规检查",
                         "Compliance linter for the annual reports on government information "
                         "disclosure"}));
    app_.require_subcommand(0, 1);
    prepare(app_);
    app_.add_option("--lang", language_word_,
                    in({"输出语言（默认 zh）", "Output language (default zh)"}))
        ->option_text(words_of(kLanguages, "|"))
        ->take_last();
    app_.set_version_flag("--version", std::string("gwlint ") + GWLINT_VERSION,
                          in({"显示版本", "Show the version"}));
    const CommandsAtIssue at_issue(arguments);
    for (const CommandEntry& entry : commands()) {
      if (at_issue.has(entry)) add(entry, at_issue.has_options_of(entry));
    }
  }

  // Parses and does what is asked for.
  int run(const Console& console, const Toolbox& toolbox) {
    try {
      app_.parse(static_cast<int>(arguments_.size()), arguments_.data());
    } catch (const CLI::ParseError& error) {
      return answer(error, console);
    }
    expect_no_rest();
    choose("--lang", language_word_, kLanguages);
    for (auto& [app, command] : commands_) {
      if (app->parsed()) return command->run(console, toolbox);
    }
    console.streams.err << app_.help();
    return kTrouble;
  }

 private:
  std::string in(const Bilingual& words) const { return std::string(words.in(language_)); }

  // What gwlint and its commands have in common.
  void prepare(CLI::App& app) {
    app.allow_extras();  // complained of by expect_no_rest(), in the user's language
    app.option_defaults()->group(in({"选项", "Options"}));
    app.set_help_flag("-h,--help", in({"显示帮助", "Show this help"}));
    const auto formatter = app.get_formatter();
    formatter->label("Usage", in({"用法", "Usage"}));
    formatter->label("OPTIONS", in({"选项", "OPTIONS"}));
    formatter->label("SUBCOMMAND", in({"命令", "COMMAND"}));
    formatter->label("Positionals", in({"参数", "Arguments"}));
    formatter->column_width(40);
  }

  void add(const CommandEntry& entry, bool with_options) {
    CLI::App* app = app_.add_subcommand(std::string(entry.name), in(entry.summary));
    app->group(in({"命令", "Commands"}));
    app->fallthrough();  // --lang may stand behind the command
    prepare(*app);
    commands_.emplace_back(app, entry.make());
    if (!with_options) return;
    commands_.back().second->declare(*app, language_);
    for (CLI::App* part : app->get_subcommands({})) prepare(*part);
  }

  // Help and version go to standard output; all else is a bad call.
  int answer(const CLI::ParseError& error, const Console& console) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
      app_.exit(error, console.streams.out, console.streams.err);
      return console.flush_output() ? kDone : kTrouble;
    }
    if (error.get_name() == "ArgumentMismatch") {
      const std::string_view words = error.what();
      throw BadCall({"{} 后面缺少值。", "A value is missing after {}."},
                    words.substr(0, words.find(':')));
    }
    throw BadCall({"命令行有误：{}。", "Bad command line: {}."}, error.what());
  }

  // Throws BadCall on the first argument that nothing took.
  void expect_no_rest() const {
    std::vector<std::string> rest = app_.remaining(true);
    std::erase(rest, "--");  // CLI11 keeps the mark behind which all are paths
    if (rest.empty()) return;
    const std::string& first = rest.front();
    if (!first.starts_with('-')) {
      throw BadCall({"不认识的命令或多余的参数“{}”，可用的命令：{}。",
                     "'{}' is no command, or one argument too many; the commands are: {}."},
                    first, names_of_commands());
    }
    if (!first.starts_with("--")) {
      throw BadCall({"不认识的选项“{}”；--help 列出所有选项。",
                     "There is no option '{}'; --help lists them all."},
                    first);
    }
    const std::vector<std::string> options = option_names();
    const std::vector<std::string_view> names(options.begin(), options.end());
    throw BadCall({"不认识的选项“{}”，是否想写 {}？", "There is no option '{}'; did you mean {}?"},
                  first, nearest(first, names));
  }

  static std::string names_of_commands() {
    std::string names;
    for (const CommandEntry& entry : commands()) {
      if (!names.empty()) names += ", ";
      names += entry.name;
    }
    return names;
  }

  // The command of `app` that was given; null where there is none.
  static const CLI::App* given_part(const CLI::App& app) {
    const std::vector<CLI::App*> given = app.get_subcommands();
    return given.empty() ? nullptr : given.front();
  }

  // The long options of gwlint and of the command that was given.
  std::vector<std::string> option_names() const {
    std::vector<std::string> names;
    for (const CLI::App* app = &app_; app != nullptr; app = given_part(*app)) {
      for (const CLI::Option* option : app->get_options()) {
        for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
      }
    }
    return names;
  }

  Language language_;
  Arguments arguments_;
  std::string language_word_ = "zh";
  CLI::App app_{std::string(), "gwlint"};
  std::vector<std::pair<CLI::App*, std::unique_ptr<Command>>> commands_;
};

}  // namespace

int run(int argc, const char* const* argv, const Streams& streams, const Toolbox& toolbox) {
  const Arguments arguments(argv, static_cast<std::size_t>(argc));
  const Console console{streams, requested_language(arguments)};
  try {
    return CommandLine(console.language, arguments).run(console, toolbox);
  } catch (const BadCall& bad_call) {
    console.complain_of(bad_call.in(console.language));
    return kTrouble;
  } catch (const std::bad_alloc&) {
    console.complain({"内存不足。{}。", "Out of memory. {}."},
                     advice(Limit::Memory).in(console.language));
    return kTrouble;
  } catch (const std::exception& failure) {
    console.complain({"内部错误：{}。", "Internal error: {}."}, failure.what());
    return kTrouble;
  }
}

}  // namespace gwlint
