#include "linter/files/paths.h"

#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

TEST(CleanPath, DropsDotsAndDoubledSlashes) {
  EXPECT_EQ(clean_path("./a//b/./c.txt"), "a/b/c.txt");
  EXPECT_EQ(clean_path("a/"), "a");
  EXPECT_EQ(clean_path("//a"), "/a");
}

TEST(CleanPath, KeepsWhatHasAMeaning) {
  EXPECT_EQ(clean_path("a/../b"), "a/../b");
  EXPECT_EQ(clean_path("."), ".");
  EXPECT_EQ(clean_path("/"), "/");
  EXPECT_EQ(clean_path(".hidden/..x"), ".hidden/..x");
}

TEST(CleanPath, LeavesAnEmptyPathEmpty) {
  EXPECT_EQ(clean_path(""), "");
}

TEST(JoinPath, AddsOneSlash) {
  EXPECT_EQ(join_path("a", "b"), "a/b");
  EXPECT_EQ(join_path("/", "b"), "/b");
  EXPECT_EQ(join_path(".", "b"), "b");
}

TEST(FileName, IsBehindTheLastSlash) {
  EXPECT_EQ(file_name("a/b.txt"), "b.txt");
  EXPECT_EQ(file_name("b.txt"), "b.txt");
}

TEST(PathBelow, IsWhatComesBehindTheFolder) {
  EXPECT_EQ(path_below("/a/b", "/a/b/c/d"), "c/d");
  EXPECT_EQ(path_below("/a/b", "/a/bc"), "");
  EXPECT_EQ(path_below("/a/b", "/a/b"), "");
  EXPECT_EQ(path_below("/", "/a"), "a");
}

TEST(PathFromHere, MayLeadUpwards) {
  const std::filesystem::path here = std::filesystem::current_path();
  EXPECT_EQ(path_from_here((here / "a/b").string()), "a/b");
  EXPECT_EQ(path_from_here((here.parent_path() / "a").string()), "../a");
}

TEST(CommonRoot, IsTheNearestCommonFolder) {
  const TemporaryFolder folder;
  const std::vector<std::string> paths = {folder.write("a/b/x", ""), folder.write("a/c/y", "")};
  EXPECT_EQ(common_root(paths), folder / "a");
}

TEST(CommonRoot, IsTheWorkTreeWhereThereIsOne) {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder.path() / ".git");
  const std::vector<std::string> paths = {folder.write("a/b/x", "")};
  EXPECT_EQ(common_root(paths), folder.path().string());
}

TEST(CommonRoot, IsEmptyWithoutPaths) {
  EXPECT_EQ(common_root({}), "");
}

}  // namespace
}  // namespace gwlint
