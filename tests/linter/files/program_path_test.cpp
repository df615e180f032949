#include "linter/files/program_path.h"

#include <filesystem>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

TEST(RunningProgram, IsThisTest) {
  EXPECT_THAT(running_program(), testing::EndsWith("/linter_test"));
}

TEST(LastingName, IsTheFirstInThePathThatIsTheProgram) {
  const TemporaryFolder folder;
  const std::string program = folder.write("opt/gwlint-1.2/gwlint", "program");
  const std::string other = folder.write("other/gwlint", "another program");
  std::filesystem::create_directory(folder / "bin");
  std::filesystem::create_symlink(program, folder / "bin/gwlint");
  const std::string path =
      "relative::" + (folder / "none") + ":" + (folder / "other") + ":" + (folder / "bin");
  EXPECT_EQ(lasting_name(program, path), folder / "bin/gwlint");
  EXPECT_EQ(lasting_name(other, path), other);
}

TEST(LastingName, IsTheProgramWhereThePathDoesNotHaveIt) {
  const TemporaryFolder folder;
  const std::string program = folder.write("gwlint", "program");
  EXPECT_EQ(lasting_name(program, "/nowhere"), program);
  EXPECT_EQ(lasting_name(program, ""), program);
  EXPECT_EQ(lasting_name("", "/usr/bin"), "");
}

}  // namespace
}  // namespace gwlint
