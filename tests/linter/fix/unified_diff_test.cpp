#include "linter/fix/unified_diff.h"

#include <string>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

TEST(UnifiedDiff, IsEmptyForEqualTexts) {
  EXPECT_EQ(unified_diff("a", "x\ny", "x\ny"), "");
}

TEST(UnifiedDiff, ShowsAChangedLineWithThreeLinesAround) {
  EXPECT_EQ(
      unified_diff("县/报告.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nV\n6\n7\n8\n9\n"),
      "--- a/县/报告.txt\n+++ b/县/报告.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+V\n 6\n 7\n 8\n");
}

TEST(UnifiedDiff, ShowsLinesThatWereAddedOrLeftOut) {
  EXPECT_EQ(unified_diff("f", "1\n2\n3\n", "1\n3\n"),
            "--- a/f\n+++ b/f\n@@ -1,3 +1,2 @@\n 1\n-2\n 3\n");
  EXPECT_EQ(unified_diff("f", "", "1\n"), "--- a/f\n+++ b/f\n@@ -0,0 +1 @@\n+1\n");
  EXPECT_EQ(unified_diff("f", "a\nb\nc\nd\n", "b\nx\nc\nd\ny\n"),
            "--- a/f\n+++ b/f\n@@ -1,4 +1,5 @@\n-a\n b\n+x\n c\n d\n+y\n");
}

TEST(UnifiedDiff, PartsChangesThatAreFarFromEachOther) {
  std::string before;
  for (int i = 0; i < 20; ++i) before += std::to_string(i) + "\n";
  std::string after = before;
  after.replace(after.find("1\n"), 1, "a");
  after.replace(after.find("18\n"), 2, "b");
  const std::string diff = unified_diff("f", before, after);
  EXPECT_NE(diff.find("@@ -1,5 +1,5 @@"), std::string::npos) << diff;
  EXPECT_NE(diff.find("@@ -16,5 +16,5 @@"), std::string::npos) << diff;
}

TEST(UnifiedDiff, SaysWhereALastLineHasNoEnd) {
  EXPECT_EQ(unified_diff("f", "1", "2"),
            "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-1\n\\ No newline at end of file\n"
            "+2\n\\ No newline at end of file\n");
}

TEST(UnifiedDiff, EndsForTextsThatHaveNothingInCommon) {
  std::string before;
  std::string after = "only\n";
  for (int i = 0; i < 5000; ++i) {
    before += "b" + std::to_string(i) + "\n";
    after += "a" + std::to_string(i) + "\n";
  }
  EXPECT_NE(unified_diff("f", before, after).find("@@ -1,5000 +1,5001 @@"), std::string::npos);
}

}  // namespace
}  // namespace gwlint
