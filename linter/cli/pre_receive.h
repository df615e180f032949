// gwlint hook pre-receive
#pragma once

#include "linter/cli/check_options.h"
#include "linter/cli/console.h"

namespace gwlint {

// Checks what a push brings, as git tells it on standard input, and tells the pusher what is wrong.
// Returns the exit code, with which git refuses all of the push unless it is 0. May throw BadCall.
int pre_receive(const CheckArguments& arguments, const Console& console, const Toolbox& toolbox);

}  // namespace gwlint
