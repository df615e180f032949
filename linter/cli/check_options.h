// The options of `check`, as typed and as understood.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "linter/check/rule_selection.h"
#include "linter/cli/choice.h"
#include "linter/cli/outputs.h"
#include "linter/config/configuration.h"
#include "linter/pack.h"

namespace CLI {
class App;
}

namespace gwlint {

class Policies;

// As typed.
struct CheckArguments {
  std::vector<std::string> paths;
  std::string stdin_filename;
  bool staged = false;
  std::optional<std::string> since;
  std::vector<std::string> formats;
  std::string fail_on;
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::string previous;
  std::string config;
  bool no_config = false;
  std::vector<std::string> packs;
  std::vector<std::string> native_packs;
  std::string baseline;
  bool show_suppressed = false;
  bool sarif_embed = false;
  std::string sarif_category;
  std::string jobs;
  std::string color = "auto";
  std::string progress = "auto";
  bool quiet = false;
};

struct CheckOptions {
  std::vector<std::string> paths;             // without `-`
  std::optional<std::string> standard_input;  // the name that it goes by; none: not read
  // Files of git instead of those on the disk; `paths` then say which of them, none: all.
  bool staged = false;               // the staged ones
  std::optional<std::string> since;  // those of HEAD that have changed since this revision
  std::vector<OutputRequest> outputs;
  ReportOptions report;
  std::optional<Threshold> fail_on;  // none: as the configuration says
  std::vector<std::string> select;   // as typed
  std::vector<std::string> ignore;
  RuleSelection selection;  // of these
  std::string config;       // empty: looked for
  bool use_configurations = true;
  std::vector<PackSource> packs;
  std::string previous;  // file or folder of last year's reports; empty: none
  std::string baseline;  // empty: none
  bool show_suppressed = false;
  unsigned jobs = 1;
  When color = When::Auto;
  When progress = When::Auto;
  bool quiet = false;
};

// Adds options to `app`, to be parsed into `arguments`: the paths, what says how they are checked,
// and what says how that is reported.
void declare_paths(CheckArguments& arguments, CLI::App& app, Language language);
void declare_checking(CheckArguments& arguments, CLI::App& app, Language language);
// Of these, what says by which rules and configurations.
void declare_judging(CheckArguments& arguments, CLI::App& app, Language language);
// Of these, all but `--previous`.
void declare_rules(CheckArguments& arguments, CLI::App& app, Language language);
void declare_reporting(CheckArguments& arguments, CLI::App& app, Language language);
// Of the last group, `--fail-on` and `--baseline` alone.
void declare_fail_on(CheckArguments& arguments, CLI::App& app, Language language);
void declare_baseline(CheckArguments& arguments, CLI::App& app, Language language);
// `--staged` and `--since`.
void declare_git(CheckArguments& arguments, CLI::App& app, Language language);
// All of them but those of git.
void declare(CheckArguments& arguments, CLI::App& app, Language language);

// Throws BadCall where a value makes no sense. Whether the rules exist is not asked: a
// configuration may name packs with further ones.
CheckOptions understand(const CheckArguments& arguments);
// The same for the options of declare_judging alone.
CheckOptions understand_judging(const CheckArguments& arguments);
// The same for all but the paths and what is written.
CheckOptions understand_checking(const CheckArguments& arguments);

// Throws BadCall where --select or --ignore names what is no rule and no family that `policies`
// know.
void expect_rules(const CheckOptions& options, const Policies& policies);

}  // namespace gwlint
