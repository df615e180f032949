#include "linter/files/file_tree.h"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Disk, KnowsWhatStandsWhere) {
  const TemporaryFolder folder;
  const std::string file = folder.write("a/x", "bytes");
  std::filesystem::create_symlink("nowhere", folder.path() / "link");
  EXPECT_TRUE(disk().exists(file));
  EXPECT_TRUE(disk().exists(folder / "link"));
  EXPECT_FALSE(disk().exists(folder / "none"));
  EXPECT_TRUE(disk().is_folder(folder / "a"));
  EXPECT_FALSE(disk().is_folder(file));
  EXPECT_EQ(*disk().read(file, 5), "bytes");
  EXPECT_EQ(disk().read(file, 4).error().kind, ReadErrorKind::OverLimit);
}

TEST(Disk, ListsInOrder) {
  const TemporaryFolder folder;
  folder.write("b", "");
  folder.write("a/x", "");
  EXPECT_THAT(disk().names_in(folder.path()), ElementsAre("a", "b"));
  EXPECT_THAT(disk().names_in(folder / "none"), IsEmpty());
}

TEST(Disk, ResolvesLinks) {
  const TemporaryFolder folder;
  const std::string real = std::filesystem::canonical(folder.write("a/x", "")).string();
  std::filesystem::create_symlink("a", folder.path() / "link");
  EXPECT_EQ(*disk().resolve(folder / "link/x"), real);
  EXPECT_EQ(disk().resolve(folder / "none").error().kind, ReadErrorKind::NotFound);
}

TEST(Repository, IsTheNearestAbove) {
  const TemporaryFolder folder;
  folder.write("r/.git/HEAD", "");
  folder.write("r/a/b/x", "");
  EXPECT_EQ(repository_of(disk(), folder / "r/a/b"), folder / "r");
  EXPECT_EQ(repository_of(disk(), folder / "r"), folder / "r");
}

}  // namespace
}  // namespace gwlint
