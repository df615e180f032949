// What runs over many files have in common.
#pragma once

#include <cstddef>
#include <vector>

#include "linter/cli/check_options.h"
#include "linter/cli/console.h"
#include "linter/cli/outputs.h"
#include "linter/files/inputs.h"

namespace gwlint {

// Tells the reporters what is known of the run before its first file. `inputs` are all files that
// results can name.
void begin(Outputs& outputs, const CheckOptions& options, const std::vector<Input>& inputs,
           const Console& console, const Toolbox& toolbox);

// True when a progress bar is asked for, or when the run is long and somebody may be watching.
bool shows_progress(const CheckOptions& options, std::size_t files, const Console& console);

}  // namespace gwlint
