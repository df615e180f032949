#include "linter/check/check_files.h"

#include <chrono>
#include <cstdint>
#include <iterator>

namespace gwlint {
namespace {

void count(const FileResult& result, RunSummary& summary) {
  ++(result.error ? summary.refused : summary.files);
  for (const Finding& finding : result.findings) {
    switch (finding.level) {
      case Level::Error:
        ++summary.errors;
        break;
      case Level::Warning:
        ++summary.warnings;
        break;
      case Level::Note:
        ++summary.notes;
        break;
      case Level::Off:
        break;
    }
  }
}

std::size_t findings_at_or_above(Level level, const RunSummary& summary) {
  std::size_t findings = summary.errors;
  if (level <= Level::Warning) findings += summary.warnings;
  if (level <= Level::Note) findings += summary.notes;
  return findings;
}

int exit_code(const RunSummary& summary, std::optional<Level> fail_on) {
  if (summary.refused > 0) return 2;
  return fail_on && findings_at_or_above(*fail_on, summary) > 0 ? 1 : 0;
}

std::vector<std::uint64_t> sizes_of(const std::vector<Input>& inputs) {
  std::vector<std::uint64_t> sizes;
  sizes.reserve(inputs.size());
  for (const Input& input : inputs) sizes.push_back(input.size);
  return sizes;
}

}  // namespace

RunSummary check_files(const std::vector<Input>& inputs, const CheckSettings& settings,
                       unsigned threads, std::optional<Level> fail_on,
                       const std::function<bool(const FileResult&)>& deliver) {
  const Work work = [&](std::size_t i) { return check_file(inputs[i], settings); };
  return check_files(inputs, work, threads, fail_on, deliver);
}

RunSummary check_files(const std::vector<Input>& inputs, const Work& work, unsigned threads,
                       std::optional<Level> fail_on,
                       const std::function<bool(const FileResult&)>& deliver) {
  const auto start = std::chrono::steady_clock::now();
  RunSummary summary;
  const std::vector<std::uint64_t> sizes = sizes_of(inputs);
  work_in_order(sizes, threads, work, [&](const FileResult& result) {
    count(result, summary);
    return deliver(result);
  });
  summary.exit_code = exit_code(summary, fail_on);
  summary.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return summary;
}

}  // namespace gwlint
