// Runs the gwlint that was built, and other programs, as a user would.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace gwlint {

struct Outcome {
  int exit_code = -1;  // 128 + the signal's number when a signal ended it
  std::string out;
  std::string err;
};

// Where and with what it is run.
struct Surroundings {
  std::filesystem::path folder = ".";  // the working folder
  std::string_view input = {};         // on standard input
  std::vector<std::string> variables =
      {};  // `NAME=value`, beside our own environment; of two, the first
};

// Runs any program, searched for in PATH (our own, not that of `surroundings`). Fails the test when
// it cannot be started.
Outcome run_program(const std::vector<std::string>& command, const Surroundings& surroundings = {});

// Likewise, with the gwlint that was built.
Outcome gwlint(const std::vector<std::string>& arguments, const Surroundings& surroundings = {});

// A file of fixtures/.
std::string fixture(std::string_view name);

}  // namespace gwlint
