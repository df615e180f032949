#include "linter/files/replace_file.h"

#include <filesystem>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

TEST(ReplaceFile, ExchangesTheBytes) {
  const TemporaryFolder folder;
  const std::string path = folder.write("a", "old");
  Interruption interruption;
  EXPECT_FALSE(replace_file(path, "old", "new and longer", interruption));
  EXPECT_EQ(folder.read("a"), "new and longer");
}

TEST(ReplaceFile, LeavesAFileThatHasChanged) {
  const TemporaryFolder folder;
  Interruption interruption;
  for (const std::string_view now : {"odd", "older", "o"}) {
    const std::string path = folder.write("a", now);
    EXPECT_TRUE(replace_file(path, "old", "new", interruption));
    EXPECT_EQ(folder.read("a"), now);
  }
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST(ReplaceFile, LeavesAFileThatMayNotBeWritten) {
  const TemporaryFolder folder;
  const std::string path = folder.write("a", "old");
  std::filesystem::permissions(path, std::filesystem::perms(0444));
  Interruption interruption;
  EXPECT_EQ(replace_file(path, "old", "new", interruption), std::errc::permission_denied);
  EXPECT_EQ(folder.read("a"), "old");
}

TEST(ReplaceFile, MakesNoNewFile) {
  const TemporaryFolder folder;
  Interruption interruption;
  EXPECT_TRUE(replace_file(folder / "none", "", "new", interruption));
  EXPECT_FALSE(std::filesystem::exists(folder / "none"));
}

}  // namespace
}  // namespace gwlint
