#include "linter/cli/policy_settings.h"

#include <cstdlib>

#include "linter/config/discovery.h"

namespace gwlint {

PolicySettings policy_settings(const CheckOptions& options, const Toolbox& toolbox) {
  PolicySettings settings;
  settings.built_in = toolbox.rules;
  settings.load = toolbox.load_rules;
  settings.selection = &options.selection;
  settings.fail_on = options.fail_on;
  settings.use_configurations = options.use_configurations;
  settings.given = options.config;
  settings.own = own_configuration(std::getenv("XDG_CONFIG_HOME"), std::getenv("HOME"));
  settings.packs = options.packs;
  return settings;
}

}  // namespace gwlint
