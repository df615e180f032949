// Runs another program and collects what it prints.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace gwlint {

struct ProcessResult {
  int exit_code = 0;   // 128 + the signal's number when a signal ended it
  std::string output;  // its standard output
  std::string errors;  // the beginning of its standard error
};

// Runs `arguments` (the program first, searched for in PATH), without a shell, with `environment`
// (`NAME=value` each) and `input` on its standard input. None when it cannot be started.
std::optional<ProcessResult> run_process(std::span<const std::string> arguments,
                                         std::span<const std::string> environment,
                                         std::string_view input = {});

}  // namespace gwlint
