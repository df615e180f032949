// SARIF logs of everything that a run can come upon: sound to the checks of this repository and,
// where it is at hand, to the validator.
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "linter/files/process.h"
#include "tests/cli/sarif_logs.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::HasSubstr;

const std::string kValidator =
    std::string(GWLINT_SOURCE_DIR) + "/../shared/tools/check-sarif/check-sarif";

std::vector<std::string> environment() {
  std::vector<std::string> variables;
  for (const char* name : {"PATH", "HOME", "XDG_CACHE_HOME"}) {
    if (const char* value = std::getenv(name)) variables.push_back(std::string(name) + "=" + value);
  }
  return variables;
}

bool can_run(const std::string& program) {
  return run_process(std::vector<std::string>{program, "--version"}, environment()).has_value();
}

// Each log is held against the invariants as it is made; the validator sees all of them at once.
TEST(SarifLogs, AreSoundAndValid) {
  const TemporaryFolder folder;
  std::vector<std::string> command = {kValidator, "--strict"};
  for (const auto& make : {logs_of_examples, logs_of_odd_inputs, logs_of_set_ups,
                           logs_of_comparisons, logs_of_whole_reports, logs_of_many_findings}) {
    for (const MadeLog& log : make()) command.push_back(folder.write(log.name, log.bytes));
  }

  if (!std::filesystem::exists(kValidator)) GTEST_SKIP() << "the validator is not there";
  if (!can_run("node") || !can_run("npm")) {
    if (std::getenv("GWLINT_TEST_ALL") != nullptr) FAIL() << "no node or no npm in PATH";
    GTEST_SKIP() << "node or npm is not installed";
  }
  const auto verdict = run_process(command, environment());
  ASSERT_TRUE(verdict);
  EXPECT_EQ(verdict->exit_code, 0) << verdict->output;
  EXPECT_THAT(verdict->output,
              HasSubstr(fmt::format("files={} errors=0 warnings=0", command.size() - 2)));
}

}  // namespace
}  // namespace gwlint
