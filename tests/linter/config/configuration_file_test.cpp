#include "linter/config/configuration_file.h"

#include <filesystem>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::HasSubstr;

std::string only_error(const ConfigurationFile& file) {
  if (file.errors.size() != 1) return "errors: " + std::to_string(file.errors.size());
  return to_string(file.errors.front(), Language::English);
}

TEST(ConfigurationFile, FindsItsPacksFromItsFolder) {
  const TemporaryFolder folder;
  folder.write("r/.git/HEAD", "");
  folder.write("r/packs/a.toml", "");
  const std::string path = folder.write("r/sub/gwlint.toml", "packs = [\"../packs/a.toml\"]\n");
  const ConfigurationFile file = read_configuration(path, Origin::Found);
  EXPECT_TRUE(file.errors.empty());
  ASSERT_EQ(file.packs.size(), 1u);
  EXPECT_TRUE(std::filesystem::equivalent(file.packs[0].path, folder / "r/packs/a.toml"));
  EXPECT_TRUE(std::filesystem::equivalent(file.packs[0].within, folder / "r"));
  EXPECT_FALSE(file.packs[0].native);
}

TEST(ConfigurationFile, ReachesNothingOutsideOfItsRepository) {
  const TemporaryFolder folder;
  folder.write("r/.git/HEAD", "");
  const std::string outside = folder.write("outside.toml", "");
  std::filesystem::create_symlink(outside, folder.path() / "r/link.toml");
  for (const std::string& pack : {std::string("../outside.toml"), outside, std::string("link.toml"),
                                  std::string("x/../../outside.toml")}) {
    const std::string path = folder.write("r/gwlint.toml", "packs = [\"" + pack + "\"]\n");
    for (const Origin origin : {Origin::Found, Origin::Given}) {
      const ConfigurationFile file = read_configuration(path, origin);
      EXPECT_THAT(only_error(file), HasSubstr(":1:10: The pack '" + pack + "' lies outside"));
      EXPECT_TRUE(file.packs.empty());
    }
    EXPECT_TRUE(read_configuration(path, Origin::Own).errors.empty());
  }
}

TEST(ConfigurationFile, OutsideOfGitReachesNothingAboveItsFolder) {
  const TemporaryFolder folder;
  folder.write("outside.toml", "");
  const std::string path = folder.write("r/gwlint.toml", "packs = [\"../outside.toml\"]\n");
  EXPECT_THAT(only_error(read_configuration(path, Origin::Found)), HasSubstr("outside"));
}

TEST(ConfigurationFile, CountsFromBehindAByteOrderMark) {
  const TemporaryFolder folder;
  const std::string text = "suppress = [{rule = \"TAB014\", reason = \"r\"}]\n";
  const std::string path = folder.write("gwlint.toml", "\xEF\xBB\xBF" + text);
  const ConfigurationFile file = read_configuration(path, Origin::Found);
  EXPECT_EQ(file.file.document.text, text);
  EXPECT_EQ(file.file.size, text.size() + 3);
  ASSERT_EQ(file.says.suppressions.size(), 1u);
  EXPECT_EQ(file.says.suppressions[0].place.of(text), "\"TAB014\"");
}

TEST(ConfigurationFile, SaysThatAPackIsMissing) {
  const TemporaryFolder folder;
  const std::string path = folder.write("gwlint.toml", "\npacks = [\"none.toml\"]\n");
  EXPECT_THAT(only_error(read_configuration(path, Origin::Found)),
              HasSubstr(":2:10: The pack 'none.toml' does not exist."));
}

TEST(ConfigurationFile, IsNoLinkThatLeadsOut) {
  const TemporaryFolder folder;
  const std::string outside = folder.write("outside.toml", "fail-on = \"never\"\n");
  folder.write("r/.git/HEAD", "");
  folder.write("r/inside.toml", "fail-on = \"never\"\n");
  const std::string path = folder / "r/gwlint.toml";
  std::filesystem::create_symlink(outside, path);
  EXPECT_THAT(only_error(read_configuration(path, Origin::Found)), HasSubstr("link"));
  EXPECT_TRUE(read_configuration(path, Origin::Own).errors.empty());
  std::filesystem::remove(path);
  std::filesystem::create_symlink("inside.toml", path);
  EXPECT_TRUE(read_configuration(path, Origin::Found).errors.empty());
}

TEST(ConfigurationFile, IsARegularFileOfASoundSize) {
  const TemporaryFolder folder;
  EXPECT_THAT(only_error(read_configuration(folder / "none.toml", Origin::Given)),
              HasSubstr("does not exist"));
  std::filesystem::create_directory(folder.path() / "gwlint.toml");
  EXPECT_THAT(only_error(read_configuration(folder / "gwlint.toml", Origin::Found)),
              HasSubstr("regular"));
  const std::string huge = folder.write("x/gwlint.toml", std::string((1 << 20) + 1, '#'));
  EXPECT_THAT(only_error(read_configuration(huge, Origin::Found)), HasSubstr("limit"));
}

TEST(ConfigurationFile, LoadsNoCodeUnlessItIsTheUsersOwn) {
  const TemporaryFolder folder;
  folder.write("a.so", "");
  const std::string path = folder.write("gwlint.toml", "native-packs = [\"a.so\"]\n");
  for (const Origin origin : {Origin::Found, Origin::Given}) {
    const ConfigurationFile file = read_configuration(path, origin);
    EXPECT_EQ(file.errors.size(), 1u);
    EXPECT_TRUE(file.packs.empty());
  }
  const ConfigurationFile own = read_configuration(path, Origin::Own);
  ASSERT_EQ(own.packs.size(), 1u);
  EXPECT_TRUE(own.packs[0].native);
}

}  // namespace
}  // namespace gwlint
