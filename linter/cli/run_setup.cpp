#include "linter/cli/run_setup.h"

#include <filesystem>
#include <string>
#include <system_error>

#include "linter/cli/terminal.h"
#include "linter/files/paths.h"

namespace gwlint {
namespace {

constexpr std::size_t kManyFiles = 50;  // from here on a run is worth a progress bar

std::string root_of(const std::vector<Input>& inputs) {
  std::vector<std::string> paths;
  paths.reserve(inputs.size());
  for (const Input& input : inputs) paths.push_back(input.path);
  return common_root(paths);
}

}  // namespace

void begin(Outputs& outputs, const CheckOptions& options, const std::vector<Input>& inputs,
           const Console& console, const Toolbox& toolbox) {
  const std::vector<const RuleInfo*> rules = options.selection.chosen(toolbox.rules->rules());
  RunInfo run;
  run.version = GWLINT_VERSION;
  run.language = console.language;
  run.rules = rules;
  run.root = root_of(inputs);
  std::error_code error;
  run.working_folder = std::filesystem::current_path(error).string();
  outputs.begin(run, wants_color(options.color, console.streams), options.color == When::Always);
}

bool shows_progress(const CheckOptions& options, std::size_t files, const Console& console) {
  return options.progress == When::Always ||
         (options.progress == When::Auto && console.streams.err_is_terminal && files >= kManyFiles);
}

}  // namespace gwlint
