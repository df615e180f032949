// Which policy each file is judged by.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/baseline/baseline.h"
#include "linter/check/policy.h"
#include "linter/check/rule_selection.h"
#include "linter/config/configuration_file.h"
#include "linter/config/discovery.h"
#include "linter/files/file_tree.h"
#include "linter/pack.h"

namespace gwlint {

// What the command line says. Refers to what its maker keeps alive.
struct PolicySettings {
  const RuleSet* built_in = nullptr;
  LoadRuleSet load = nullptr;
  const RuleSelection* selection = nullptr;
  std::optional<Threshold> fail_on;    // wins over those of configurations
  const FileTree* tree = nullptr;      // where the files are; null, and outside of it: on the disk
  bool use_configurations = true;      // false: --no-config
  std::string given;                   // --config; empty: looked for
  std::string own;                     // the user's own configuration; empty: there is none
  std::vector<PackSource> packs;       // --pack, --native-pack
  const Baseline* baseline = nullptr;  // --baseline
};

// Makes policies. A configuration is read once and a list of packs loaded once, however many files
// they hold for. Everything that the policies refer to lives here: not to be moved.
//
// A configuration with an error holds for nothing: its files are refused, and all others are
// checked. Where the user's own one, or a pack of the command line, is in error, that is every
// file.
//
// A configuration that is looked for comes from where the file itself is, with its packs; one that
// is given and the user's own are always those on the disk.
class Policies {
 public:
  explicit Policies(PolicySettings settings);
  Policies(const Policies&) = delete;
  Policies& operator=(const Policies&) = delete;

  // The policy for the file `path`, as given on the command line.
  Policy policy_for(const std::string& path);
  // The configuration that holds for it, perhaps one in error; null where none does.
  const ConfigurationFile* configuration_for(const std::string& path);

  // What follows is said of the policies made so far.

  // All that is wrong, each once, by file and place.
  std::vector<PlacedError> errors() const;
  // Configurations that were left alone, as anybody may have put them there.
  std::vector<std::string> passed_over() const;
  // All rules that there are; those that are not off under every policy. By id.
  std::vector<const RuleInfo*> rules() const;
  std::vector<const RuleInfo*> running_rules() const;
  // All kinds of notices that rule sets give, each once.
  std::vector<const NoticeInfo*> notices() const;

  // The configurations that hold for files, but for those in error.
  std::vector<const ConfigurationFile*> configurations() const;
  // The policy by which a configuration itself is judged.
  Policy policy_of(const ConfigurationFile& configuration);

 private:
  // A configuration, or none, with the rules that are there under it.
  struct Regime {
    const ConfigurationFile* configuration = nullptr;
    const RuleSet* rules = nullptr;
    std::vector<PlacedError> errors;
    // By the overrides that hold.
    std::map<std::vector<const Override*>, std::shared_ptr<const RuleLevels>> levels;
  };
  struct LoadedRules {
    std::unique_ptr<RuleSet> rules;
    std::vector<PlacedError> errors;
  };

  const FileTree& tree_of(const std::string& path) const;
  Regime& regime_for(const std::string& path);
  Regime make_regime(const std::string& configuration_path);
  const ConfigurationFile* read(const std::string& path, Origin origin, const FileTree& tree);
  const ConfigurationFile* own();
  const RuleSet* load(const std::vector<PackSource>& packs, std::vector<PlacedError>& errors);
  Policy make(Regime& regime, std::vector<const Override*> overrides);

  const PolicySettings settings_;
  Discovery discovery_;          // on the disk
  Discovery discovery_in_tree_;  // in the tree of the settings
  // By tree and absolute path.
  std::map<std::pair<const FileTree*, std::string>, std::unique_ptr<const ConfigurationFile>>
      files_;
  std::map<std::vector<PackSource>, LoadedRules> rule_sets_;
  std::map<std::string, Regime> regimes_;  // by path of the configuration; empty: none
};

// How `path` is matched by the patterns of a configuration in `folder` (both absolute): relative to
// the folder; a file outside of it only by patterns that hold at any depth. No patterns match all.
bool concerns(const std::vector<Glob>& paths, const std::string& folder, const std::string& path);

}  // namespace gwlint
