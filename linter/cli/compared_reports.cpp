#include "linter/cli/compared_reports.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "linter/cli/progress.h"
#include "linter/cli/run_setup.h"
#include "linter/files/paths.h"

namespace gwlint {
namespace {

bool are_one_file(const std::string& a, const std::string& b) {
  std::error_code error;
  return a == b || std::filesystem::equivalent(a, b, error);
}

bool holds(const std::vector<Input>& inputs, const std::string& path) {
  return std::ranges::find(inputs, path, &Input::path) != inputs.end();
}

}  // namespace

ComparedReports::ComparedReports(const CheckOptions& options, std::span<const std::string> parts,
                                 const std::vector<Input>& inputs, const Toolbox& toolbox)
    : options_(options), inputs_(inputs) {
  if (!options.previous.empty()) {
    previous_ = find_inputs(std::span(&options.previous, 1), toolbox.has_known_extension);
    const bool is_file = previous_.size() == 1 && holds(previous_, clean_path(options.previous));
    references_.previous_is_paired = is_file && inputs.size() == 1;
  }
  if (!parts.empty()) parts_ = find_inputs(parts, toolbox.has_known_extension);
  std::erase_if(parts_, [&](const Input& part) {
    return std::ranges::any_of(
        inputs, [&](const Input& input) { return are_one_file(input.path, part.path); });
  });
  if (!parts.empty() && parts_.empty()) {
    throw BadCall({"除汇总报告本身外，没有分报告。",
                   "There are no part reports beside the summary report itself."});
  }
}

std::vector<Input> ComparedReports::all_files() const {
  std::vector<Input> files;
  for (const std::vector<Input>* group : {&inputs_, &previous_, &parts_}) {
    for (const Input& input : *group) files.push_back({input.path, input.size, {}, {}});
  }
  return files;
}

void ComparedReports::read(const CheckSettings& settings, Outputs& outputs,
                           const Console& console) {
  references_.previous = read(previous_, settings, outputs, console);
  references_.parts = read(parts_, settings, outputs, console);
}

std::vector<Reference> ComparedReports::read(const std::vector<Input>& files,
                                             const CheckSettings& settings, Outputs& outputs,
                                             const Console& console) {
  Progress progress(console.streams.err, shows_progress(options_, files.size(), console),
                    files.size(), console.language);
  const auto deliver = [&](const FileResult& result) {
    progress.hide();
    const bool known =
        holds(inputs_, result.path) || std::ranges::find(refused_, result.path) != refused_.end();
    if (result.error && !known) {
      console.refuse(result.path, *result.error);
      outputs.file(result);
      refused_.push_back(result.path);
    }
    progress.advance();
  };
  std::vector<Reference> references = read_references(files, settings, options_.jobs, deliver);
  progress.hide();
  return references;
}

void ComparedReports::add_to(RunSummary& summary) const {
  summary.refused += refused_.size();
  if (!refused_.empty()) summary.exit_code = kTrouble;
}

}  // namespace gwlint
