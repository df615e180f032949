#include "linter/cli/compared_reports.h"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <system_error>
#include <utility>

#include "linter/cli/progress.h"
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
    files_ = find_inputs(std::span(&options.previous, 1), toolbox.has_known_extension);
    const bool is_file = files_.size() == 1 && holds(files_, clean_path(options.previous));
    references_.previous_is_paired = is_file && inputs.size() == 1;
  }
  parts_begin_ = files_.size();
  if (parts.empty()) return;
  for (Input& part : find_inputs(parts, toolbox.has_known_extension)) {
    const bool is_input = std::ranges::any_of(
        inputs, [&](const Input& input) { return are_one_file(input.path, part.path); });
    if (!is_input) files_.push_back(std::move(part));
  }
  if (files_.size() == parts_begin_) {
    throw BadCall({"除汇总报告本身外，没有分报告。",
                   "There are no part reports beside the summary report itself."});
  }
}

void ComparedReports::read(const CheckSettings& settings, const RunSetup& setup, Outputs& outputs,
                           const Console& console) {
  Progress progress(console.streams.err, shows_progress(options_, files_.size(), console),
                    files_.size(), console.language);
  std::vector<bool> is_passed_over;  // of each of the files
  const auto refuse = [&](const FileResult& result) {
    const bool is_known =
        holds(inputs_, result.path) || std::ranges::find(refused_, result.path) != refused_.end();
    if (is_known) return;
    console.refuse(result.path, *result.error);
    outputs.file(result);
    refused_.push_back(result.path);
  };
  const auto deliver = [&](const FileResult& result) {
    progress.hide();
    is_passed_over.push_back(result.is_passed_over);
    if (result.error) refuse(result);
    progress.advance();
  };
  std::vector<Reference> all =
      read_references(files_, setup.rules_of_compared(), settings, options_.jobs, deliver);
  progress.hide();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (is_passed_over[i]) continue;
    (i < parts_begin_ ? references_.previous : references_.parts).push_back(std::move(all[i]));
  }
  if (parts_begin_ > 0 && references_.previous.empty()) {
    FileResult folder;
    folder.path = clean_path(options_.previous);
    folder.error =
        ReadError{ReadErrorKind::NotFound, "该文件夹内没有报告", "the folder holds no report"};
    folder.is_reference = true;
    refuse(folder);
  }
  lacks_parts_ = parts_begin_ < files_.size() && references_.parts.empty();
  if (lacks_parts_) {
    console.complain({"除汇总报告本身外，没有分报告。",
                      "There are no part reports beside the summary report itself."});
  }
}

void ComparedReports::add_to(RunSummary& summary) const {
  summary.refused += refused_.size();
  if (!refused_.empty() || lacks_parts_) summary.exit_code = kTrouble;
}

}  // namespace gwlint
