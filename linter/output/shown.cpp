#include "linter/output/shown.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "linter/say.h"

namespace gwlint {

std::vector<Shown> shown_findings(const FileResult& file, const RunInfo& run) {
  std::vector<Shown> shown;
  for (const Finding& finding : file.findings) shown.push_back({&finding, nullptr});
  if (!run.show_suppressed) return shown;
  for (const SuppressedFinding& suppressed : file.suppressed) {
    shown.push_back({&suppressed.finding, &suppressed});
  }
  std::ranges::stable_sort(shown, {}, [](const Shown& one) {
    return std::pair(one.finding->location, one.finding->rule->id);
  });
  return shown;
}

std::string description(const Suppression& suppression, const FileResult& file, const Lines& lines,
                        Language language, const NameOfFile& name) {
  const FileResult* configuration = suppression.configuration;
  const std::string& path = configuration != nullptr ? configuration->path : file.path;
  const Position at =
      configuration != nullptr
          ? Lines(configuration->document.text).in_code_points(suppression.place.begin)
          : lines.in_code_points(suppression.place.begin);
  return say(language, {"{}（{}:{}:{}）", "{} ({}:{}:{})"}, suppression.reason, name(path), at.line,
             at.column);
}

}  // namespace gwlint
