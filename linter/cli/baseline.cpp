// gwlint baseline
#include "linter/baseline/baseline.h"

#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "linter/check/check_file.h"
#include "linter/cli/check_options.h"
#include "linter/cli/command.h"
#include "linter/cli/compared_reports.h"
#include "linter/cli/outputs.h"
#include "linter/cli/run_setup.h"
#include "linter/files/atomic_file.h"
#include "linter/files/inputs.h"

namespace gwlint {
namespace {

class BaselineCommand : public Command {
 public:
  void declare(CLI::App& app, Language language) override {
    app.add_option("FILE", file_,
                   std::string(Bilingual{"要写的基线文件", "The baseline to write"}.in(language)))
        ->option_text(" ");
    declare_paths(arguments_, app, language);
    declare_checking(arguments_, app, language);
  }

  int run(const Console& console, const Toolbox& toolbox) override {
    if (file_.empty()) {
      throw BadCall({"请给出要写的基线文件，再给出要检查的文件或文件夹。",
                     "Name the baseline to write, then the files or folders to check."});
    }
    const CheckOptions options = understand(arguments_);
    if (options.standard_input) {
      throw BadCall({"baseline 记录文件中的问题，不能用于标准输入（-）。",
                     "baseline records what is in files; it does not take standard input (-)."});
    }
    expect_no_other_file();
    const std::vector<Input> inputs = find_inputs(options.paths, toolbox.has_known_extension);
    ComparedReports others(options, {}, inputs, toolbox);
    RunSetup setup(options, inputs, others.files(), toolbox);
    if (!setup.tell_errors(console)) return kTrouble;
    return record(inputs, others, setup, toolbox, console);
  }

 private:
  // Only what was a baseline before is replaced by one.
  void expect_no_other_file() const {
    std::error_code error;
    const bool is_something =
        std::filesystem::is_regular_file(file_, error) && !std::filesystem::is_empty(file_, error);
    if (!is_something) return;
    const auto before = Baseline::read(file_);
    if (!before) {
      throw BadCall({"{} 已存在，但不是可用的基线，因此未改动；要在此处写基线，请先删去它。",
                     "{} exists and is no baseline that can be read, hence it was left alone; "
                     "delete it first where the baseline is to stand there."},
                    file_);
    }
  }

  int record(const std::vector<Input>& inputs, ComparedReports& others, RunSetup& setup,
             const Toolbox& toolbox, const Console& console) const {
    constexpr Bilingual kCannotWrite = {"无法写入 {}：{}。", "Cannot write {}: {}."};
    Outputs outputs({}, {}, true, console);  // nothing is reported
    auto file = AtomicFile::create(file_, outputs.interruption());
    if (!file) throw BadCall(kCannotWrite, file_, file.error().message());

    Baseline baseline(file_);
    CheckSettings settings{toolbox.read, Limits(), {}};
    others.read(settings, setup, outputs, console);
    settings.references = &others.references();
    const Work work = [&](std::size_t i) {
      return check_file(inputs[i], setup.policies()[i], settings);
    };
    const auto add = [&](const FileResult& result) {
      baseline.add(result);
      return true;
    };
    RunSummary summary = setup.check_all(work, add, console);
    for (const auto& [result, fail_on] : setup.judge_configurations()) baseline.add(result);
    others.add_to(summary);
    (*file)->stream() << baseline.json();
    if (const std::error_code error = (*file)->commit()) {
      console.complain(kCannotWrite, file_, error.message());
      return kTrouble;
    }
    console.complain({"已在 {} 中记录 {} 处问题（检查了 {} 个文件）。",
                      "Recorded in {}: findings {}, files checked {}."},
                     file_, baseline.size(), summary.files);
    return summary.refused > 0 ? kTrouble : kDone;
  }

  std::string file_;
  CheckArguments arguments_;
};

}  // namespace

std::unique_ptr<Command> make_baseline_command() {
  return std::make_unique<BaselineCommand>();
}

}  // namespace gwlint
