#include "linter/output/workflow_command.h"

#include <gtest/gtest.h>

namespace gwlint {
namespace {

std::string with(std::string_view message) {
  return WorkflowCommand("error").with(message);
}

std::string with_file(std::string_view name) {
  return WorkflowCommand("error").property("file", name).with("m");
}

TEST(WorkflowCommand, IsALine) {
  EXPECT_EQ(WorkflowCommand("error").property("file", "a.txt").property("line", 3).with("坏。"),
            "::error file=a.txt,line=3::坏。");
  EXPECT_EQ(with("坏。"), "::error::坏。");
}

TEST(WorkflowCommand, EncodesThePercentSign) {
  EXPECT_EQ(with("100%0A"), "::error::100%250A");
  EXPECT_EQ(with_file("100%.txt"), "::error file=100%25.txt::m");
}

TEST(WorkflowCommand, EncodesWhatEndsAProperty) {
  EXPECT_EQ(with_file("a::b,line=1"), "::error file=a%3A%3Ab%2Cline=1::m");
  EXPECT_EQ(with("::a, b"), "::error::::a, b");
}

TEST(WorkflowCommand, StaysOnOneLine) {
  EXPECT_EQ(with("a\n::set-env name=x::y\r"), "::error::a\\n::set-env name=x::y\\r");
  EXPECT_EQ(with_file("a\nb"), "::error file=a\\nb::m");
  EXPECT_EQ(with("a\u2028b\u0085c"), "::error::a\\u{2028}b\\u{85}c");
}

TEST(WorkflowCommand, ShowsControls) {
  EXPECT_EQ(with("\x1B[31m\u202E\xFF"), "::error::\\x1B[31m\\u{202E}\\xFF");
}

TEST(WorkflowCommand, BreaksTheOlderSyntax) {
  EXPECT_EQ(with("##[add-path]x ###[ ##[##["), "::error::## [add-path]x ### [ ## [## [");
  EXPECT_EQ(with_file("##[add-path].txt"), "::error file=## [add-path].txt::m");
}

}  // namespace
}  // namespace gwlint
