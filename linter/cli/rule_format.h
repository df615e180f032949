// How `rules` and `explain` print.
#pragma once

#include <string>

#include "linter/cli/cli.h"
#include "linter/language.h"

namespace CLI {
class App;
}

namespace gwlint {

enum class RuleFormat { Text, Markdown, Json };

// As typed.
struct RuleLook {
  std::string format = "text";
  std::string color = "auto";
};

// Adds --format and --color to `app`, to be parsed into `look`.
void declare(RuleLook& look, CLI::App& app, Language language);

// Both throw BadCall on a value that makes no sense.
RuleFormat format_of(const RuleLook& look);
bool color_of(const RuleLook& look, const Streams& streams);

}  // namespace gwlint
