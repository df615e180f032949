#include "linter/check/check_files.h"

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace gwlint {
namespace {

bool reaches(const FileResult& result, Threshold fail_on) {
  return fail_on && std::ranges::any_of(result.findings, [&](const Finding& finding) {
           return finding.level >= *fail_on;
         });
}

std::vector<std::uint64_t> sizes_of(const std::vector<Input>& inputs) {
  std::vector<std::uint64_t> sizes;
  sizes.reserve(inputs.size());
  for (const Input& input : inputs) sizes.push_back(input.size);
  return sizes;
}

}  // namespace

void count(const FileResult& result, Threshold fail_on, RunSummary& summary) {
  if (result.error) {
    ++summary.refused;
  } else if (result.is_passed_over) {
    ++summary.passed_over;
  } else if (result.role == FileRole::Report) {
    ++summary.files;
  }
  summary.files_with_findings += result.findings.empty() ? 0 : 1;
  for (const Finding& finding : result.findings) {
    if (finding.fix) ++(finding.fix->safe ? summary.fixable : summary.fixable_unsafely);
    summary.errors += finding.level == Level::Error ? 1 : 0;
    summary.warnings += finding.level == Level::Warning ? 1 : 0;
    summary.notes += finding.level == Level::Note ? 1 : 0;
  }
  summary.suppressed += result.suppressed.size();
  summary.known += result.known;
  const int code = result.error ? 2 : reaches(result, fail_on) ? 1 : 0;
  summary.exit_code = std::max(summary.exit_code, code);
}

RunSummary check_files(const std::vector<Input>& inputs, std::span<const Policy> policies,
                       const CheckSettings& settings, unsigned threads,
                       const std::function<bool(const FileResult&)>& deliver) {
  const Work work = [&](std::size_t i) { return check_file(inputs[i], policies[i], settings); };
  return check_files(inputs, policies, work, threads, deliver);
}

RunSummary check_files(const std::vector<Input>& inputs, std::span<const Policy> policies,
                       const Work& work, unsigned threads,
                       const std::function<bool(const FileResult&)>& deliver) {
  const auto start = std::chrono::steady_clock::now();
  RunSummary summary;
  const std::vector<std::uint64_t> sizes = sizes_of(inputs);
  std::size_t next = 0;
  work_in_order(sizes, threads, work, [&](const FileResult& result) {
    count(result, policies[next++].fail_on, summary);
    return deliver(result);
  });
  summary.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return summary;
}

}  // namespace gwlint
