#include "linter/output/paths.h"

#include <gtest/gtest.h>

namespace gwlint {
namespace {

RunInfo run_at(std::string root, std::string working_folder) {
  RunInfo run;
  run.root = std::move(root);
  run.working_folder = std::move(working_folder);
  return run;
}

TEST(RelativePath, NormalisesWhatIsGiven) {
  EXPECT_EQ(relative_path("./a/../b/c.txt", RunInfo{}), "b/c.txt");
  EXPECT_EQ(relative_path("../c.txt", RunInfo{}), "../c.txt");
}

TEST(RelativePath, StartsAtTheRoot) {
  const RunInfo run = run_at("/repo", "/repo/sub");
  EXPECT_EQ(relative_path("c.txt", run), "sub/c.txt");
  EXPECT_EQ(relative_path("../c.txt", run), "c.txt");
  EXPECT_EQ(relative_path("/repo/a/c.txt", run), "a/c.txt");
}

TEST(RelativePath, IsNeverAbsolute) {
  EXPECT_EQ(relative_path("/a/c.txt", RunInfo{}), "a/c.txt");
  EXPECT_EQ(relative_path("/a/c.txt", run_at("/b", "")), "../a/c.txt");
}

TEST(RelativePath, KeepsBytesOfOtherEncodings) {
  EXPECT_EQ(relative_path("./\xB1\xA8\xB8\xE6.txt", RunInfo{}), "\xB1\xA8\xB8\xE6.txt");
}

TEST(Uri, EncodesAllButUnreserved) {
  EXPECT_EQ(uri("a-Z0._~/b"), "a-Z0._~/b");
  EXPECT_EQ(uri("某 100%#?[1].txt"), "%E6%9F%90%20100%25%23%3F%5B1%5D.txt");
  EXPECT_EQ(uri("a:b"), "a%3Ab");
  EXPECT_EQ(uri("\xFF"), "%FF");
}

}  // namespace
}  // namespace gwlint
