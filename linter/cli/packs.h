// The packs that a command names.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "linter/cli/console.h"

namespace gwlint {

// The built-in rules and those of `paths`. Complains of every mistake and returns null where there
// is one.
std::unique_ptr<RuleSet> load_packs(std::span<const std::string> paths, const Console& console,
                                    const Toolbox& toolbox);

}  // namespace gwlint
