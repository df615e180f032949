#include "linter/config/policies.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>
#include <tuple>

#include "linter/config/cfg_rules.h"
#include "linter/config/configured_levels.h"
#include "linter/files/paths.h"
#include "linter/text/escape.h"

namespace gwlint {
namespace {

std::string folder_of(const std::string& absolute) {
  return std::filesystem::path(absolute).parent_path().string();
}

void append(std::vector<PackSource>& packs, std::span<const PackSource> others) {
  for (const PackSource& other : others) {
    if (std::ranges::find(packs, other) == packs.end()) packs.push_back(other);
  }
}

auto place_of(const PlacedError& error) {
  return std::tie(error.file, error.line, error.column, error.en);
}

// By id, each id once.
std::vector<const RuleInfo*> in_order(std::vector<const RuleInfo*> rules) {
  std::ranges::stable_sort(rules, {}, &RuleInfo::id);
  const auto same = [](const RuleInfo* a, const RuleInfo* b) { return a->id == b->id; };
  rules.erase(std::unique(rules.begin(), rules.end(), same), rules.end());
  return rules;
}

}  // namespace

bool concerns(const std::vector<Glob>& paths, const std::string& folder, const std::string& path) {
  const std::string below = path_below(folder, path);
  if (!below.empty() || paths.empty()) return matches_any(paths, below);
  return std::ranges::any_of(
      paths, [&](const Glob& glob) { return glob.at_any_depth() && glob.matches(path); });
}

Policies::Policies(PolicySettings settings)
    : settings_(std::move(settings)),
      discovery_in_tree_(settings_.tree != nullptr ? *settings_.tree : disk()) {}

Policy Policies::policy_for(const std::string& path) {
  const std::string absolute = absolute_path(path);
  Regime& regime = regime_for(absolute);
  if (!regime.errors.empty()) {
    // Results hold no absolute paths.
    const std::string& file = regime.errors.front().file;
    const std::string where = escape(file.starts_with('/') ? file_name(file) : file);
    Policy refused;
    refused.refusal = ReadError{ReadErrorKind::BadConfiguration, where, where};
    return refused;
  }
  std::vector<const Override*> overrides;
  std::vector<ActiveSuppression> suppressions;
  if (const ConfigurationFile* configuration = regime.configuration) {
    const std::string& folder = configuration->folder;
    for (const Override& change : configuration->says.overrides) {
      if (concerns(change.paths, folder, absolute)) overrides.push_back(&change);
    }
    const auto& entries = configuration->says.suppressions;
    for (std::size_t i = 0; i < entries.size(); ++i) {
      if (concerns(entries[i].paths, folder, absolute)) {
        suppressions.push_back({&configuration->file, i, &entries[i]});
      }
    }
  }
  Policy policy = make(regime, std::move(overrides));
  policy.suppressions = std::move(suppressions);
  if (settings_.baseline != nullptr) policy.known = settings_.baseline->entries_of(path);
  return policy;
}

const ConfigurationFile* Policies::configuration_for(const std::string& path) {
  return regime_for(absolute_path(path)).configuration;
}

Policy Policies::policy_of(const ConfigurationFile& configuration) {
  for (auto& [name, regime] : regimes_) {
    if (regime.configuration != &configuration) continue;
    Policy policy = make(regime, {});
    if (settings_.baseline != nullptr) {
      policy.known = settings_.baseline->entries_of(configuration.file.path);
    }
    return policy;
  }
  return {};
}

Policy Policies::make(Regime& regime, std::vector<const Override*> overrides) {
  std::shared_ptr<const RuleLevels>& levels = regime.levels[overrides];
  const Configuration* says =
      regime.configuration != nullptr ? &regime.configuration->says : nullptr;
  if (!levels) {
    levels = std::make_shared<ConfiguredLevels>(says, std::move(overrides), *settings_.selection);
  }
  Policy policy;
  policy.rules = regime.rules;
  policy.levels = levels;
  if (settings_.fail_on) {
    policy.fail_on = *settings_.fail_on;
  } else if (says != nullptr && says->fail_on) {
    policy.fail_on = *says->fail_on;
  }
  return policy;
}

const FileTree& Policies::tree_of(const std::string& absolute) const {
  const FileTree* tree = settings_.tree;
  return tree != nullptr && !path_below(tree->root(), absolute).empty() ? *tree : disk();
}

Policies::Regime& Policies::regime_for(const std::string& absolute) {
  std::string configuration;
  if (settings_.use_configurations && !settings_.given.empty()) {
    configuration = absolute_path(settings_.given);
  } else if (settings_.use_configurations) {
    const bool is_on_disk = &tree_of(absolute) == &disk();
    Discovery& discovery = is_on_disk ? discovery_ : discovery_in_tree_;
    configuration = discovery.configuration_for(folder_of(absolute));
  }
  const auto known = regimes_.find(configuration);
  if (known != regimes_.end()) return known->second;
  return regimes_.emplace(configuration, make_regime(configuration)).first->second;
}

Policies::Regime Policies::make_regime(const std::string& path) {
  Regime regime;
  const ConfigurationFile* own_one = own();
  regime.configuration = own_one;
  if (!path.empty()) {
    const bool is_found = settings_.given.empty();
    regime.configuration =
        is_found ? read(path, Origin::Found, tree_of(path)) : read(path, Origin::Given, disk());
  }
  std::vector<const ConfigurationFile*> files;
  if (own_one != nullptr) files.push_back(own_one);
  const bool another = regime.configuration != nullptr && regime.configuration != own_one;
  if (another) files.push_back(regime.configuration);

  std::vector<PackSource> packs;
  for (const ConfigurationFile* file : files) {
    append(packs, file->packs);
    std::ranges::copy(file->errors, std::back_inserter(regime.errors));
  }
  append(packs, settings_.packs);
  regime.rules = load(packs, regime.errors);
  if (regime.rules != nullptr && regime.configuration != nullptr) {
    const std::vector<const RuleInfo*> rules = with_cfg_rules(*regime.rules);
    std::ranges::move(
        unknown_rules(regime.configuration->says, regime.configuration->file.path, rules),
        std::back_inserter(regime.errors));
  }
  return regime;
}

const ConfigurationFile* Policies::own() {
  if (!settings_.use_configurations || settings_.own.empty() || !disk().exists(settings_.own)) {
    return nullptr;
  }
  return read(settings_.own, Origin::Own, disk());
}

const ConfigurationFile* Policies::read(const std::string& path, Origin origin,
                                        const FileTree& tree) {
  std::unique_ptr<const ConfigurationFile>& file = files_[{&tree, path}];
  if (!file) file = std::make_unique<ConfigurationFile>(read_configuration(path, origin, tree));
  return file.get();
}

const RuleSet* Policies::load(const std::vector<PackSource>& packs,
                              std::vector<PlacedError>& errors) {
  if (packs.empty()) return settings_.built_in;
  auto known = rule_sets_.find(packs);
  if (known == rule_sets_.end()) {
    RuleSetResult result = settings_.load(packs);
    LoadedRules loaded;
    if (result) {
      loaded.rules = std::move(*result);
    } else {
      loaded.errors = result.error();
    }
    known = rule_sets_.emplace(packs, std::move(loaded)).first;
  }
  std::ranges::copy(known->second.errors, std::back_inserter(errors));
  return known->second.rules.get();
}

std::vector<PlacedError> Policies::errors() const {
  std::vector<PlacedError> all;
  for (const auto& [path, regime] : regimes_) {
    std::ranges::copy(regime.errors, std::back_inserter(all));
  }
  std::ranges::sort(all, {}, place_of);
  const auto same = [](const PlacedError& a, const PlacedError& b) {
    return place_of(a) == place_of(b);
  };
  all.erase(std::unique(all.begin(), all.end(), same), all.end());
  return all;
}

std::vector<std::string> Policies::passed_over() const {
  std::vector<std::string> paths;
  for (const std::string& path : discovery_.passed_over()) paths.push_back(shown_path(path));
  return paths;
}

std::vector<const RuleInfo*> Policies::rules() const {
  std::vector<const RuleInfo*> all = with_cfg_rules(*settings_.built_in);
  for (const auto& [path, regime] : regimes_) {
    if (regime.rules == nullptr) continue;
    std::ranges::copy(regime.rules->rules(), std::back_inserter(all));
  }
  return in_order(std::move(all));
}

std::vector<const RuleInfo*> Policies::running_rules() const {
  std::vector<const RuleInfo*> running;
  for (const auto& [path, regime] : regimes_) {
    if (regime.rules == nullptr) continue;
    const std::vector<const RuleInfo*> rules = with_cfg_rules(*regime.rules);
    for (const auto& entry : regime.levels) {
      const RuleLevels& levels = *entry.second;
      std::ranges::copy_if(rules, std::back_inserter(running), [&](const RuleInfo* rule) {
        return levels.level_of(*rule) != Level::Off;
      });
    }
  }
  return in_order(std::move(running));
}

std::vector<const NoticeInfo*> Policies::notices() const {
  std::vector<const NoticeInfo*> all;
  for (const auto& [path, regime] : regimes_) {
    if (regime.rules == nullptr) continue;
    for (const NoticeInfo* notice : regime.rules->notices()) {
      const bool known = std::ranges::find(all, notice->id, &NoticeInfo::id) != all.end();
      if (!known) all.push_back(notice);
    }
  }
  return all;
}

std::vector<const ConfigurationFile*> Policies::configurations() const {
  std::vector<const ConfigurationFile*> files;
  for (const auto& [path, regime] : regimes_) {
    const bool holds = regime.configuration != nullptr && regime.errors.empty();
    if (holds) files.push_back(regime.configuration);
  }
  return files;
}

}  // namespace gwlint
