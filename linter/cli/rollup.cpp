// gwlint rollup
#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "linter/cli/check_options.h"
#include "linter/cli/check_run.h"
#include "linter/cli/command.h"

namespace gwlint {
namespace {

class RollupCommand : public Command {
 public:
  void declare(CLI::App& app, Language language) override {
    const auto in = [language](const Bilingual& words) { return std::string(words.in(language)); };
    app.add_option("TOTAL", total_,
                   in({"汇总报告，或 -（标准输入）", "The summary report, or - (standard input)"}))
        ->option_text(" ");
    app.add_option("PART", parts_, in({"分报告或其文件夹", "The part reports, or folders of them"}))
        ->option_text("...");
    declare_checking(arguments_, app, language);
    declare_reporting(arguments_, app, language);
  }

  int run(const Console& console, const Toolbox& toolbox) override {
    if (total_.empty() || parts_.empty()) {
      throw BadCall({"请先给出汇总报告，再给出各分报告或其文件夹。",
                     "Name the summary report first, then its parts or their folder."});
    }
    if (std::ranges::find(parts_, "-") != parts_.end()) {
      throw BadCall(
          {"分报告不能从标准输入（-）读取。", "Parts are not read from standard input (-)."});
    }
    std::error_code error;
    if (std::filesystem::is_directory(total_, error)) {
      throw BadCall(
          {"汇总报告应是一个文件，{} 是文件夹。", "The summary report is a file; {} is a folder."},
          total_);
    }
    arguments_.paths = {total_};
    return run_check(understand(arguments_), parts_, console, toolbox).exit_code;
  }

 private:
  CheckArguments arguments_;
  std::string total_;
  std::vector<std::string> parts_;
};

}  // namespace

std::unique_ptr<Command> make_rollup_command() {
  return std::make_unique<RollupCommand>();
}

}  // namespace gwlint
