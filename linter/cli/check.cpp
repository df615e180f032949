// gwlint check, and what it has in common with rollup
#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "linter/check/check_file.h"
#include "linter/cli/check_options.h"
#include "linter/cli/check_run.h"
#include "linter/cli/command.h"
#include "linter/cli/compared_reports.h"
#include "linter/cli/git_selection.h"
#include "linter/cli/outputs.h"
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
    declare_git(arguments_, app, language);
  }

  int run(const Console& console, const Toolbox& toolbox) override {
    return run_check(understand(arguments_), {}, console, toolbox).exit_code;
  }

 private:
  CheckArguments arguments_;
};

}  // namespace

RunSummary run_check(const CheckOptions& options, std::span<const std::string> parts,
                     const Console& console, const Toolbox& toolbox) {
  const Limits limits;
  std::optional<GitSelection> git;
  if (options.staged || options.since) git.emplace(options);
  const std::vector<Input> inputs = git ? git->inputs(toolbox.has_known_extension)
                                        : find_all_inputs(options, console, toolbox, limits);
  ComparedReports others(options, parts, inputs, toolbox);
  RunSetup setup(options, inputs, others.files(), toolbox, git ? &*git : nullptr);
  // Before any thread: it may set this thread's signal mask.
  Outputs outputs(options.outputs, options.report, options.quiet, console);

  CheckSettings settings{toolbox.read, limits, outputs.needs()};
  setup.tell_errors(console);
  setup.begin(outputs, console);
  others.read(settings, setup, outputs, console);
  settings.references = &others.references();
  const Work work = [&](std::size_t i) {
    return check_file(inputs[i], setup.policies()[i], settings);
  };
  const auto report = [&](const FileResult& result) {
    outputs.file(result);
    return outputs.alive();
  };
  RunSummary summary = setup.check_all(work, report, console);
  others.add_to(summary);
  setup.end(outputs, summary, outputs.alive(), console);
  if (!outputs.close()) summary.exit_code = kTrouble;
  return summary;
}

std::unique_ptr<Command> make_check_command() {
  return std::make_unique<CheckCommand>();
}

}  // namespace gwlint
