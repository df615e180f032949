// gwlint check
#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "linter/check/check_files.h"
#include "linter/cli/check_options.h"
#include "linter/cli/command.h"
#include "linter/cli/outputs.h"
#include "linter/cli/packs.h"
#include "linter/cli/progress.h"
#include "linter/cli/run_setup.h"
#include "linter/files/inputs.h"
#include "linter/files/read_file.h"

namespace gwlint {
namespace {

Input read_standard_input(const Console& console, std::string name, const Limits& limits) {
  Input input{std::move(name), 0, {}, {}};
  BytesResult bytes = read_stream(console.streams.in, limits.file_bytes);
  if (!bytes) {
    input.error = bytes.error();
    return input;
  }
  input.size = bytes->size();
  input.bytes = std::move(*bytes);
  return input;
}

std::vector<Input> find_all_inputs(const CheckOptions& options, const Console& console,
                                   const Toolbox& toolbox, const Limits& limits) {
  std::vector<Input> inputs = find_inputs(options.paths, toolbox.has_known_extension);
  if (options.standard_input) {
    Input input = read_standard_input(console, *options.standard_input, limits);
    const auto place = std::ranges::upper_bound(inputs, input.path, {}, &Input::path);
    inputs.insert(place, std::move(input));
  }
  return inputs;
}

class CheckCommand : public Command {
 public:
  void declare(CLI::App& app, Language language) override {
    gwlint::declare(arguments_, app, language);
  }

  int run(const Console& console, const Toolbox& toolbox) override {
    if (!arguments_.packs.empty()) return run_with_packs(console, toolbox);
    const CheckOptions options = understand(arguments_, toolbox.rules->rules());
    // Before any thread: it may set this thread's signal mask.
    Outputs outputs(options.outputs, options.quiet, console);

    CheckSettings settings{toolbox.read, toolbox.rules, &options.selection, Limits(),
                           outputs.needs_sha256()};
    const std::vector<Input> inputs = find_all_inputs(options, console, toolbox, settings.limits);
    begin(outputs, options, inputs, console, toolbox);
    const RunSummary summary = check_all(inputs, settings, options, outputs, console);
    outputs.end(summary);
    return outputs.close() ? summary.exit_code : kTrouble;
  }

 private:
  static RunSummary check_all(const std::vector<Input>& inputs, const CheckSettings& settings,
                              const CheckOptions& options, Outputs& outputs,
                              const Console& console) {
    const bool show_progress = shows_progress(options, inputs.size(), console);
    Progress progress(console.streams.err, show_progress, inputs.size(), console.language);
    const auto deliver = [&](const FileResult& result) {
      progress.hide();
      if (result.error) console.refuse(result.path, *result.error);
      outputs.file(result);
      // What stands on the terminal so far must be out before the bar comes back.
      if (show_progress) console.streams.out.flush();
      progress.advance();
      return outputs.alive();
    };
    const RunSummary summary =
        check_files(inputs, settings, options.jobs, options.fail_on, deliver);
    progress.hide();
    return summary;
  }

  int run_with_packs(const Console& console, const Toolbox& toolbox) {
    const std::unique_ptr<RuleSet> rules = load_packs(arguments_.packs, console, toolbox);
    if (rules == nullptr) return kTrouble;
    arguments_.packs.clear();
    Toolbox with_packs = toolbox;
    with_packs.rules = rules.get();
    return run(console, with_packs);
  }

  CheckArguments arguments_;
};

}  // namespace

std::unique_ptr<Command> make_check_command() {
  return std::make_unique<CheckCommand>();
}

}  // namespace gwlint
