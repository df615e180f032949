#include "linter/cli/packs.h"

#include <utility>
#include <vector>

namespace gwlint {

std::unique_ptr<RuleSet> load_packs(std::span<const std::string> paths, const Console& console,
                                    const Toolbox& toolbox) {
  std::vector<PackSource> sources;
  for (const std::string& path : paths) sources.push_back({path});
  RuleSetResult rules = toolbox.load_rules(sources);
  if (rules) return std::move(*rules);
  for (const PackError& error : rules.error()) {
    console.complain_of(to_string(error, console.language));
  }
  return nullptr;
}

}  // namespace gwlint
