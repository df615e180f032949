#include "linter/cli/check_options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <system_error>
#include <thread>

#include <CLI/CLI.hpp>

#include "linter/cli/rule_names.h"
#include "linter/config/policies.h"
#include "linter/text/escape.h"

namespace gwlint {
namespace {

constexpr unsigned kMostJobs = 256;

constexpr std::array<Choice<std::optional<Level>>, 4> kFailOn = {{
    {"error", Level::Error},
    {"warning", Level::Warning},
    {"note", Level::Note},
    {"never", std::nullopt},
}};

unsigned parse_jobs(const std::string& word) {
  if (word.empty()) return std::max(1u, std::thread::hardware_concurrency());
  unsigned jobs = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), jobs);
  if (error != std::errc() || end != word.data() + word.size() || jobs == 0 || jobs > kMostJobs) {
    throw BadCall({"-j 的值“{}”无效，应是 1 到 {} 的整数。",
                   "'{}' is no value of -j; it takes a whole number from 1 to {}."},
                  word, kMostJobs);
  }
  return jobs;
}

void understand_git(const CheckArguments& arguments, CheckOptions& options) {
  options.staged = arguments.staged;
  options.since = arguments.since;
  if (options.staged && options.since) {
    throw BadCall(
        {"--staged 与 --since 不能同时使用。", "--staged and --since exclude each other."});
  }
  if (options.standard_input && (options.staged || options.since)) {
    throw BadCall({"--staged 和 --since 检查 git 中的文件，不能同时检查标准输入（-）。",
                   "--staged and --since check files of git; standard input (-) is none."});
  }
}

void understand_paths(const CheckArguments& arguments, CheckOptions& options) {
  for (const std::string& path : arguments.paths) {
    if (path != "-") {
      options.paths.push_back(path);
    } else {
      options.standard_input =
          arguments.stdin_filename.empty() ? "<stdin>" : arguments.stdin_filename;
    }
  }
  understand_git(arguments, options);
  const bool of_git = options.staged || options.since;
  if (arguments.paths.empty() && !of_git) {
    throw BadCall({"请给出要检查的文件或文件夹；- 表示标准输入。",
                   "Name the files or folders to check; - stands for standard input."});
  }
  if (!arguments.stdin_filename.empty() && !options.standard_input) {
    throw BadCall({"--stdin-filename 只在检查标准输入（-）时有意义。",
                   "--stdin-filename makes sense only where standard input (-) is checked."});
  }
}

void understand_configuration(const CheckArguments& arguments, CheckOptions& options) {
  if (arguments.no_config && !arguments.config.empty()) {
    throw BadCall(
        {"--config 与 --no-config 不能同时使用。", "--config and --no-config exclude each other."});
  }
  options.config = arguments.config;
  options.use_configurations = !arguments.no_config;
  for (const std::string& path : arguments.packs) options.packs.push_back({path, false, {}});
  for (const std::string& path : arguments.native_packs) options.packs.push_back({path, true, {}});
}

void understand_judging(const CheckArguments& arguments, CheckOptions& options) {
  understand_configuration(arguments, options);
  options.select = arguments.select;
  options.ignore = arguments.ignore;
  options.selection = RuleSelection(arguments.select, arguments.ignore);
  options.previous = arguments.previous;
}

void understand_sarif(const CheckArguments& arguments, CheckOptions& options) {
  options.report = {arguments.sarif_embed, arguments.sarif_category};
  if (!arguments.sarif_embed && arguments.sarif_category.empty()) return;
  const bool is_written = std::ranges::any_of(
      options.outputs, [](const OutputRequest& output) { return output.format->name == "sarif"; });
  if (!is_written) {
    throw BadCall({"--sarif-embed 和 --sarif-category 只在输出 sarif 时有意义。",
                   "--sarif-embed and --sarif-category make sense only where sarif is written."});
  }
  // A part of an id whose parts are parted by slashes (SARIF 3.17.3).
  if (escape_flat(arguments.sarif_category) != arguments.sarif_category ||
      arguments.sarif_category.starts_with('/') || arguments.sarif_category.ends_with('/')) {
    throw BadCall({"--sarif-category 的值“{}”无效：首尾不能是 /，也不能有控制字符。",
                   "'{}' is no value of --sarif-category: it neither begins nor ends with / and "
                   "holds no control characters."},
                  escape_flat(arguments.sarif_category));
  }
}

// Adds options to one command.
class Declarer {
 public:
  Declarer(CLI::App& app, Language language) : app_(app), language_(language) {}

  std::string in(const Bilingual& words) const { return std::string(words.in(language_)); }

  // One value each time the option stands there: what follows is a path again.
  CLI::Option* repeatable(const char* name, std::vector<std::string>& values, const char* value,
                          const Bilingual& words) const {
    return app_.add_option(name, values, in(words))->allow_extra_args(false)->option_text(value);
  }
  void single(const char* name, std::string& text, const std::string& value,
              const Bilingual& words) const {
    app_.add_option(name, text, in(words))->option_text(value)->take_last();
  }
  void flag(const char* name, bool& value, const Bilingual& words) const {
    app_.add_flag(name, value, in(words));
  }

 private:
  CLI::App& app_;
  Language language_;
};

}  // namespace

void declare_paths(CheckArguments& arguments, CLI::App& app, Language language) {
  const Bilingual words{"文件、文件夹，或 -（标准输入）", "Files, folders, or - (standard input)"};
  app.add_option("PATH", arguments.paths, std::string(words.in(language)))->option_text("...");
}

void declare_checking(CheckArguments& arguments, CLI::App& app, Language language) {
  const Declarer add(app, language);
  add.single("--stdin-filename", arguments.stdin_filename, "NAME",
             {"标准输入在结果中的名称", "The name of standard input in the results"});
  declare_judging(arguments, app, language);
  add.single("-j,--jobs", arguments.jobs, "N",
             {"同时检查的文件数（默认为处理器核数）",
              "Files checked at once (default: as many as processors)"});
  add.single("--progress", arguments.progress, words_of(kWhen, "|"),
             {"是否显示进度（默认 auto）", "A progress bar on standard error (default auto)"});
}

void declare_rules(CheckArguments& arguments, CLI::App& app, Language language) {
  const Declarer add(app, language);
  add.repeatable("--select", arguments.select, "RULE",
                 {"只执行这些规则或规则组，可重复", "Run only these rules or families; repeatable"})
      ->delimiter(',');
  add.repeatable(
         "--ignore", arguments.ignore, "RULE",
         {"不执行这些规则或规则组，可重复", "Leave out these rules or families; repeatable"})
      ->delimiter(',');
  add.single("--config", arguments.config, "FILE",
             {"使用这个配置文件，而不查找 gwlint.toml",
              "Use this configuration instead of looking for gwlint.toml"});
  add.flag("--no-config", arguments.no_config,
           {"不使用任何配置文件", "Use no configuration at all"});
  add.repeatable(
      "--pack", arguments.packs, "FILE",
      {"加载规则包（文件或文件夹），可重复", "Load a rule pack (file or folder); repeatable"});
  add.repeatable("--native-pack", arguments.native_packs, "FILE",
                 {"加载原生规则包（共享库，会执行其中的代码），可重复",
                  "Load a native pack (a shared library, whose code runs); repeatable"});
}

void declare_judging(CheckArguments& arguments, CLI::App& app, Language language) {
  declare_rules(arguments, app, language);
  const Declarer add(app, language);
  add.single("--previous", arguments.previous, "FILE|DIR",
             {"上年报告，或存放上年报告的文件夹（按单位匹配），用于核对结转等数据",
              "Last year's report, or a folder of them (matched by body), to compare carried "
              "figures with"});
}

void declare_reporting(CheckArguments& arguments, CLI::App& app, Language language) {
  const Declarer add(app, language);
  add.repeatable("--format", arguments.formats, "F[=FILE]",
                 {"输出格式（默认 text），可写入文件，可重复",
                  "Output format (default text), perhaps into a file; repeatable"});
  declare_fail_on(arguments, app, language);
  declare_baseline(arguments, app, language);
  add.flag("--show-suppressed", arguments.show_suppressed,
           {"也显示被抑制的问题及原因", "Show suppressed findings too, and why they are"});
  add.flag("--sarif-embed", arguments.sarif_embed,
           {"在 sarif 中附上被检查的文件本身（可能含个人信息）",
            "Put the files themselves into sarif (they may hold personal data)"});
  add.single("--sarif-category", arguments.sarif_category, "NAME",
             {"同一仓库有多份 sarif 时用以区分的名称",
              "Parts this sarif log from others of the same repository"});
  add.flag("-q,--quiet", arguments.quiet,
           {"标准输出上什么也不写，只看退出码",
            "Write nothing on standard output; the exit code tells"});
  add.single(
      "--color", arguments.color, words_of(kWhen, "|"),
      {"是否着色（默认 auto，遵从 NO_COLOR）", "Colours (default auto, which honours NO_COLOR)"});
}

void declare_fail_on(CheckArguments& arguments, CLI::App& app, Language language) {
  const Declarer add(app, language);
  add.single("--fail-on", arguments.fail_on, words_of(kFailOn, "|"),
             {"从哪一级起退出码为 1（默认按配置，否则 warning）",
              "The level from which the exit code is 1 (default: as configured, else warning)"});
}

void declare_baseline(CheckArguments& arguments, CLI::App& app, Language language) {
  const Declarer add(app, language);
  add.single("--baseline", arguments.baseline, "FILE",
             {"只报告基线文件中没有的问题", "Report only what is not in this baseline"});
}

void declare_git(CheckArguments& arguments, CLI::App& app, Language language) {
  const Declarer add(app, language);
  add.flag("--staged", arguments.staged,
           {"只检查 git 中已暂存（将提交）的文件，而不是工作区中的；PATH 可限定范围",
            "Check the files staged in git, as staged; PATH says which"});
  app.add_option("--since", arguments.since,
                 add.in({"只检查 HEAD 中自某提交以来变动的文件；PATH 可限定范围",
                         "Check the files of HEAD that have changed since a commit; PATH says "
                         "which"}))
      ->option_text("REV")
      ->take_last();
}

void declare(CheckArguments& arguments, CLI::App& app, Language language) {
  declare_paths(arguments, app, language);
  declare_checking(arguments, app, language);
  declare_reporting(arguments, app, language);
}

CheckOptions understand_judging(const CheckArguments& arguments) {
  CheckOptions options;
  understand_judging(arguments, options);
  return options;
}

CheckOptions understand_checking(const CheckArguments& arguments) {
  CheckOptions options = understand_judging(arguments);
  if (!arguments.fail_on.empty()) {
    options.fail_on = choose("--fail-on", arguments.fail_on, kFailOn);
  }
  options.baseline = arguments.baseline;
  options.jobs = parse_jobs(arguments.jobs);
  return options;
}

CheckOptions understand(const CheckArguments& arguments) {
  CheckOptions options = understand_checking(arguments);
  understand_paths(arguments, options);
  options.outputs = parse_formats(arguments.formats);
  understand_sarif(arguments, options);
  options.show_suppressed = arguments.show_suppressed;
  options.color = choose("--color", arguments.color, kWhen);
  options.progress = choose("--progress", arguments.progress, kWhen);
  options.quiet = arguments.quiet;
  return options;
}

void expect_rules(const CheckOptions& options, const Policies& policies) {
  if (options.select.empty() && options.ignore.empty()) return;
  const std::vector<const RuleInfo*> rules = policies.rules();
  expect_rules("--select", options.select, rules);
  expect_rules("--ignore", options.ignore, rules);
}

}  // namespace gwlint
