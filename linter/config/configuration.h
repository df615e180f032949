// What a gwlint.toml says.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/placed_error.h"
#include "linter/rule.h"
#include "linter/text/glob.h"
#include "linter/text/lines.h"
#include "linter/text/span.h"

namespace gwlint {

// The level from which on findings fail a run; none: never.
using Threshold = std::optional<Level>;

// A rule or family and the level that it is given.
struct NamedLevel {
  std::string name;
  Level level = Level::Off;
  Position at;
};

// [[override]]: other levels for some paths.
struct Override {
  std::vector<Glob> paths;
  std::vector<NamedLevel> rules;
};

// [[suppress]]: findings that are accepted, and why.
struct SuppressionEntry {
  std::string rule;         // or a family
  std::vector<Glob> paths;  // none: all files
  std::string contains;     // folded; empty: all findings
  std::string reason;
  Span place;  // of the rule's name, in the text of the configuration
  Position at;
};

// A pack as the configuration names it.
struct PackReference {
  std::string path;
  Position at;
};

struct Configuration {
  std::optional<Threshold> fail_on;
  std::vector<NamedLevel> rules;
  std::vector<Override> overrides;  // later ones win
  std::vector<SuppressionEntry> suppressions;
  std::vector<PackReference> packs;
  std::vector<PackReference> native_packs;
};

struct ParsedConfiguration {
  Configuration configuration;      // what could be understood
  std::vector<PlacedError> errors;  // by place; none: all could
};

// Reads the text of a configuration. `file` is its path as it is shown. Only the user's `own`
// configuration may name native packs. Whether the rules exist is not asked here: packs, which the
// configuration itself may name, add rules.
ParsedConfiguration parse_configuration(std::string_view text, const std::string& file, bool own);

// The names in `configuration` that no rule and no family of `rules` has, by place.
std::vector<PlacedError> unknown_rules(const Configuration& configuration, const std::string& file,
                                       std::span<const RuleInfo* const> rules);

}  // namespace gwlint
