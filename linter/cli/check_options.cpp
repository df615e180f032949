#include "linter/cli/check_options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <system_error>
#include <thread>

#include <CLI/CLI.hpp>

#include "linter/cli/rule_names.h"
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
                  escape(word), kMostJobs);
  }
  return jobs;
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
  if (arguments.paths.empty()) {
    throw BadCall({"请给出要检查的文件或文件夹；- 表示标准输入。",
                   "Name the files or folders to check; - stands for standard input."});
  }
  if (!arguments.stdin_filename.empty() && !options.standard_input) {
    throw BadCall({"--stdin-filename 只在检查标准输入（-）时有意义。",
                   "--stdin-filename makes sense only where standard input (-) is checked."});
  }
}

}  // namespace

void declare(CheckArguments& arguments, CLI::App& app, Language language) {
  const auto in = [language](const Bilingual& words) { return std::string(words.in(language)); };
  // One value each time the option stands there: what follows is a path again.
  const auto repeatable = [&](const char* name, std::vector<std::string>& values, const char* value,
                              const Bilingual& words) {
    return app.add_option(name, values, in(words))->allow_extra_args(false)->option_text(value);
  };
  const auto single = [&](const char* name, std::string& text, const std::string& value,
                          const Bilingual& words) {
    app.add_option(name, text, in(words))->option_text(value)->take_last();
  };

  app.add_option("PATH", arguments.paths,
                 in({"文件、文件夹，或 -（标准输入）", "Files, folders, or - (standard input)"}))
      ->option_text("...");
  single("--stdin-filename", arguments.stdin_filename, "NAME",
         {"标准输入在结果中的名称", "The name of standard input in the results"});
  repeatable("--format", arguments.formats, "F[=FILE]",
             {"输出格式（默认 text），可写入文件，可重复",
              "Output format (default text), perhaps into a file; repeatable"});
  single("--fail-on", arguments.fail_on, words_of(kFailOn, "|"),
         {"从哪一级起退出码为 1（默认 warning）",
          "The level from which the exit code is 1 (default warning)"});
  repeatable("--select", arguments.select, "RULE",
             {"只执行这些规则或规则组，可重复", "Run only these rules or families; repeatable"})
      ->delimiter(',');
  repeatable("--ignore", arguments.ignore, "RULE",
             {"不执行这些规则或规则组，可重复", "Leave out these rules or families; repeatable"})
      ->delimiter(',');
  single("-j,--jobs", arguments.jobs, "N",
         {"同时检查的文件数（默认为处理器核数）",
          "Files checked at once (default: as many as processors)"});
  app.add_flag("-q,--quiet", arguments.quiet,
               in({"标准输出上什么也不写，只看退出码",
                   "Write nothing on standard output; the exit code tells"}));
  single(
      "--color", arguments.color, words_of(kWhen, "|"),
      {"是否着色（默认 auto，遵从 NO_COLOR）", "Colours (default auto, which honours NO_COLOR)"});
  single("--progress", arguments.progress, words_of(kWhen, "|"),
         {"是否显示进度（默认 auto）", "A progress bar on standard error (default auto)"});
}

CheckOptions understand(const CheckArguments& arguments, std::span<const RuleInfo* const> rules) {
  CheckOptions options;
  understand_paths(arguments, options);
  expect_rules("--select", arguments.select, rules);
  expect_rules("--ignore", arguments.ignore, rules);
  options.selection = RuleSelection(arguments.select, arguments.ignore);
  options.outputs = parse_formats(arguments.formats);
  options.fail_on = choose("--fail-on", arguments.fail_on, kFailOn);
  options.jobs = parse_jobs(arguments.jobs);
  options.color = choose("--color", arguments.color, kWhen);
  options.progress = choose("--progress", arguments.progress, kWhen);
  options.quiet = arguments.quiet;
  return options;
}

}  // namespace gwlint
