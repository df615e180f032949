// Packs: rules that do not come with the program, and how the engine asks for them.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "linter/placed_error.h"
#include "linter/result.h"
#include "linter/rule_set.h"

namespace gwlint {

class FileTree;

// A pack to load.
struct PackSource {
  std::string path;     // a file, or a folder of data packs
  bool native = false;  // a shared library, whose code runs; else data
  // Not empty: nothing that is read for the pack may lie outside of this folder, links resolved. It
  // is the root of the repository whose configuration names the pack.
  std::string within = {};
  const FileTree* tree = nullptr;  // where its files are; null: on the disk

  friend auto operator<=>(const PackSource&, const PackSource&) = default;
};

// What is wrong with a pack.
using PackError = PlacedError;

// A rule set, or all that is wrong with its packs: at least one error.
using RuleSetResult = Result<std::unique_ptr<RuleSet>, std::vector<PackError>>;

// Makes the built-in rule set with those of `packs` beside it; the command line brings it, as the
// engine knows no rule.
using LoadRuleSet = RuleSetResult (*)(std::span<const PackSource> packs);

}  // namespace gwlint
