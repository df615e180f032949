#include "linter/config/unused_entries.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

#include "linter/config/cfg_rules.h"
#include "linter/config/discovery.h"
#include "linter/files/paths.h"
#include "linter/filters/filters.h"
#include "linter/fingerprint.h"
#include "linter/suppress/looked_for.h"

namespace gwlint {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 200'000;  // looked at below one configuration

// True for a folder for which no configuration above it holds.
bool is_governed_from_within(const fs::path& folder) {
  std::error_code error;
  return fs::exists(folder / kConfigurationName, error) || fs::exists(folder / ".git", error);
}

// All files below the folder of `configuration` for which it holds, ignored and hidden ones too;
// none where that cannot be said.
std::optional<std::vector<std::string>> files_under(const ConfigurationFile& configuration) {
  const bool holds_everywhere = configuration.origin == Origin::Given;
  std::vector<std::string> files;
  std::vector<fs::path> folders = {configuration.folder};
  while (!folders.empty()) {
    const fs::path here = std::move(folders.back());
    folders.pop_back();
    std::error_code error;
    for (fs::directory_iterator entry(here, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
      std::error_code unknown;
      const bool is_link = entry->is_symlink(unknown);
      if (!entry->is_directory(unknown)) {
        files.push_back(entry->path().string());
      } else if (!is_link && entry->path().filename() != ".git" &&
                 (holds_everywhere || !is_governed_from_within(entry->path()))) {
        folders.push_back(entry->path());
      }
    }
    if (error || files.size() > kMostFiles) return std::nullopt;
  }
  return files;
}

// Whether `name`, a rule or family, was looked for in a file that was judged by `policy`.
bool was_looked_for(std::string_view name, const Policy& policy) {
  const CheckContext context{*policy.levels};
  return was_looked_for(name, policy.rules->rules(),
                        [&](const RuleInfo& rule) { return has_run(rule, context); });
}

}  // namespace

UnusedEntries::UnusedEntries(std::span<const std::string> paths, IsWanted wanted)
    : wanted_(wanted) {
  for (const std::string& path : paths) {
    std::error_code error;
    if (fs::is_directory(path, error)) folders_.push_back(absolute_path(path));
  }
}

void UnusedEntries::note(const FileResult& result, const Policy& policy) {
  if (result.error) return;
  if (result.is_passed_over) {
    passed_over_.insert(absolute_path(result.path));
    return;
  }
  checked_.emplace(absolute_path(result.path), &policy);
  for (const SuppressedFinding& suppressed : result.suppressed) {
    for (const Suppression& by : suppressed.by) {
      if (by.configuration != nullptr) used_.emplace(by.configuration, by.entry);
    }
  }
}

std::vector<UnusedEntries::Judged> UnusedEntries::judge(Policies& policies) const {
  std::vector<Judged> all;
  for (const ConfigurationFile* configuration : policies.configurations()) {
    if (configuration->origin == Origin::Own || configuration->says.suppressions.empty()) continue;
    const Policy policy = policies.policy_of(*configuration);
    FileResult result = judge(*configuration, policy);
    const bool silent = result.findings.empty() && result.known == 0;
    if (!silent) all.push_back({std::move(result), policy.fail_on});
  }
  std::ranges::sort(all, {}, [](const Judged& judged) { return judged.result.path; });
  return all;
}

FileResult UnusedEntries::judge(const ConfigurationFile& configuration,
                                const Policy& policy) const {
  FileResult result = configuration.file;
  const Level level = policy.levels->level_of(kUnusedSuppression);
  if (level == Level::Off) return result;
  Findings findings;
  findings.set_rule(kUnusedSuppression, level);
  std::optional<std::optional<Files>> files;  // looked for when first needed
  const auto& entries = configuration.says.suppressions;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (used_.contains({&configuration.file, i})) continue;
    if (!files) files = files_under(configuration);
    if (!*files || !is_certain(configuration, entries[i], **files)) continue;
    findings.add(entries[i].place, kSilencesNothing, {entries[i].rule});
  }
  result.findings = findings.take();
  set_fingerprints(result.document, result.findings);
  // Of an entry that is in use nothing was looked for that could be found no more.
  filter_known(result, policy, [](const RuleInfo&) { return false; });
  return result;
}

bool UnusedEntries::is_certain(const ConfigurationFile& configuration,
                               const SuppressionEntry& entry, const Files& files) const {
  const bool elsewhere_too =
      entry.paths.empty() || std::ranges::any_of(entry.paths, &Glob::at_any_depth);
  if (configuration.origin == Origin::Given && elsewhere_too) return false;
  bool any = false;
  for (const std::string& file : files) {
    if (!may_be_a_report(entry, file, configuration.folder)) continue;
    any = true;
    const auto checked = checked_.find(file);
    if (checked == checked_.end() || !was_looked_for(entry.rule, *checked->second)) return false;
  }
  return any || was_walked(configuration.folder);
}

// A file whose name no adapter knows, or that is no report, is only checked where it is named: such
// a file, then, has an entry that names it too.
bool UnusedEntries::may_be_a_report(const SuppressionEntry& entry, const std::string& path,
                                    const std::string& folder) const {
  if (!concerns(entry.paths, folder, path)) return false;
  if (wanted_(path) && !passed_over_.contains(path)) return !is_companion(file_name(path));
  return std::ranges::any_of(entry.paths, [&](const Glob& glob) {
    return glob.is_literal() && glob.matches(path_below(folder, path));
  });
}

bool UnusedEntries::was_walked(const std::string& folder) const {
  return std::ranges::any_of(folders_, [&](const std::string& walked) {
    return walked == folder || !path_below(walked, folder).empty();
  });
}

}  // namespace gwlint
