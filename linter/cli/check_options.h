// The options of `check`, as typed and as understood.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "linter/check/rule_selection.h"
#include "linter/cli/choice.h"
#include "linter/cli/outputs.h"

namespace CLI {
class App;
}

namespace gwlint {

// As typed.
struct CheckArguments {
  std::vector<std::string> paths;
  std::string stdin_filename;
  std::vector<std::string> formats;
  std::string fail_on = "warning";
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::vector<std::string> packs;
  std::string jobs;
  std::string color = "auto";
  std::string progress = "auto";
  bool quiet = false;
};

struct CheckOptions {
  std::vector<std::string> paths;             // without `-`
  std::optional<std::string> standard_input;  // the name that it goes by; none: not read
  std::vector<OutputRequest> outputs;
  std::optional<Level> fail_on;  // none: never
  RuleSelection selection;
  unsigned jobs = 1;
  When color = When::Auto;
  When progress = When::Auto;
  bool quiet = false;
};

// Adds the options to `app`, to be parsed into `arguments`.
void declare(CheckArguments& arguments, CLI::App& app, Language language);

// Throws BadCall where a value makes no sense.
CheckOptions understand(const CheckArguments& arguments, std::span<const RuleInfo* const> rules);

}  // namespace gwlint
