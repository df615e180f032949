// What the command line says of how files are judged, as policies are made of it.
#pragma once

#include "linter/cli/check_options.h"
#include "linter/cli/cli.h"
#include "linter/config/policies.h"

namespace gwlint {

// All but the baseline. The result refers to what is given.
PolicySettings policy_settings(const CheckOptions& options, const Toolbox& toolbox);

}  // namespace gwlint
