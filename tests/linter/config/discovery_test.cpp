#include "linter/config/discovery.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::ElementsAre;

TEST(Discovery, TakesTheNearest) {
  const TemporaryFolder folder;
  const std::string outer = folder.write("gwlint.toml", "");
  const std::string inner = folder.write("a/b/gwlint.toml", "");
  folder.write("a/c/x.txt", "");
  Discovery discovery;
  EXPECT_EQ(discovery.configuration_for(folder / "a/b"), inner);
  EXPECT_EQ(discovery.configuration_for(folder / "a/c"), outer);
  EXPECT_EQ(discovery.configuration_for(folder.path().string()), outer);
}

TEST(Discovery, EndsAtTheRootOfTheWorkTree) {
  const TemporaryFolder folder;
  folder.write("gwlint.toml", "");
  folder.write("repository/.git/HEAD", "");
  folder.write("repository/a/x.txt", "");
  Discovery discovery;
  EXPECT_EQ(discovery.configuration_for(folder / "repository/a"), "");
  const std::string own = folder.write("repository/gwlint.toml", "");
  EXPECT_EQ(Discovery().configuration_for(folder / "repository/a"), own);
}

TEST(Discovery, NeverLooksWhereEverybodyMayWrite) {
  const TemporaryFolder folder;
  const std::string planted = folder.write("open/gwlint.toml", "");
  folder.write("gwlint.toml", "");
  folder.write("open/mine/x.txt", "");
  ASSERT_EQ(::chmod((folder / "open").c_str(), 01777), 0);
  Discovery discovery;
  EXPECT_EQ(discovery.configuration_for(folder / "open/mine"), "");
  EXPECT_EQ(discovery.configuration_for(folder / "open"), "");
  EXPECT_THAT(discovery.passed_over(), ElementsAre(planted));
}

TEST(Discovery, KnowsTheUsersOwn) {
  EXPECT_EQ(own_configuration("/x", "/home/a"), "/x/gwlint/gwlint.toml");
  EXPECT_EQ(own_configuration("", "/home/a"), "/home/a/.config/gwlint/gwlint.toml");
  EXPECT_EQ(own_configuration("relative", "/home/a"), "/home/a/.config/gwlint/gwlint.toml");
  EXPECT_EQ(own_configuration(nullptr, nullptr), "");
}

}  // namespace
}  // namespace gwlint
