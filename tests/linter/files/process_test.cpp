#include "linter/files/process.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

using Strings = std::vector<std::string>;

TEST(Process, GivesOutputAndExitCode) {
  const auto result =
      run_process(Strings{"sh", "-c", "echo $WORD; echo why >&2; exit 3"}, Strings{"WORD=hello"});
  ASSERT_TRUE(result);
  EXPECT_EQ(result->output, "hello\n");
  EXPECT_EQ(result->errors, "why\n");
  EXPECT_EQ(result->exit_code, 3);
}

TEST(Process, GivesALotOfOutput) {
  const auto result = run_process(Strings{"head", "-c", "1000000", "/dev/zero"}, Strings{});
  ASSERT_TRUE(result);
  EXPECT_EQ(result->output.size(), 1'000'000u);
}

TEST(Process, HasNoInputUnlessGiven) {
  const auto result = run_process(Strings{"cat"}, Strings{});
  ASSERT_TRUE(result);
  EXPECT_EQ(result->output, "");
}

// More than any pipe holds, both ways at once.
TEST(Process, TakesALotOfInput) {
  const std::string input(1'000'000, 'x');
  const auto result = run_process(Strings{"cat"}, Strings{}, input);
  ASSERT_TRUE(result);
  EXPECT_EQ(result->output, input);
  EXPECT_EQ(run_process(Strings{"true"}, Strings{}, input)->exit_code, 0);
}

TEST(Process, TellsWhatEndedIt) {
  const auto result = run_process(Strings{"sh", "-c", "kill -TERM $$"}, Strings{});
  ASSERT_TRUE(result);
  EXPECT_EQ(result->exit_code, 128 + 15);
}

TEST(Process, IsNoneWhereThereIsNoSuchProgram) {
  EXPECT_FALSE(run_process(Strings{"gwlint-no-such-program"}, Strings{}));
}

}  // namespace
}  // namespace gwlint
