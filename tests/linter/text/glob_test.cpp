#include "linter/text/glob.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

bool matches(std::string_view pattern, std::string_view path) {
  const auto glob = Glob::parse(pattern);
  EXPECT_TRUE(glob) << pattern << ": " << glob.error().en;
  return glob && glob->matches(path);
}

TEST(Glob, WithoutASlashHoldsAtAnyDepth) {
  EXPECT_TRUE(matches("a.txt", "a.txt"));
  EXPECT_TRUE(matches("a.txt", "x/y/a.txt"));
  EXPECT_FALSE(matches("a.txt", "ba.txt"));
  EXPECT_TRUE(matches("*.docx", "乡镇/城关镇 2023.docx"));
}

TEST(Glob, WithASlashIsRelativeToTheFolder) {
  EXPECT_TRUE(matches("法制局/*.docx", "法制局/报告.docx"));
  EXPECT_FALSE(matches("法制局/*.docx", "县/法制局/报告.docx"));
  EXPECT_FALSE(matches("法制局/*.docx", "法制局/2023/报告.docx"));
  EXPECT_TRUE(matches("/a.txt", "a.txt"));
  EXPECT_FALSE(matches("/a.txt", "x/a.txt"));
  EXPECT_TRUE(matches("./x/a.txt", "x/a.txt"));
}

TEST(Glob, OfAFolderHoldsForAllThatIsInIt) {
  EXPECT_TRUE(matches("乡镇", "乡镇/城关镇/a.txt"));
  EXPECT_TRUE(matches("乡镇/", "县/乡镇/a.txt"));
  EXPECT_FALSE(matches("乡镇/", "乡镇")) << "a file of that name";
  EXPECT_TRUE(matches("县/乡镇", "县/乡镇/a.txt"));
}

TEST(Glob, TwoStarsStandForFolders) {
  EXPECT_TRUE(matches("乡镇/**", "乡镇/a.txt"));
  EXPECT_TRUE(matches("乡镇/**", "乡镇/x/y/a.txt"));
  EXPECT_FALSE(matches("乡镇/**", "乡镇"));
  EXPECT_FALSE(matches("乡镇/**", "县/乡镇/a.txt"));
  EXPECT_TRUE(matches("**/a.txt", "a.txt"));
  EXPECT_TRUE(matches("**/a.txt", "x/y/a.txt"));
  EXPECT_TRUE(matches("x/**/a.txt", "x/a.txt"));
  EXPECT_TRUE(matches("x/**/y/**/a.txt", "x/1/y/2/3/a.txt"));
  EXPECT_FALSE(matches("x/**/y/**/a.txt", "x/1/2/3/a.txt"));
  EXPECT_TRUE(matches("**", "x/a.txt"));
}

TEST(Glob, AQuestionMarkIsOneCharacter) {
  EXPECT_TRUE(matches("第?期.txt", "第一期.txt"));
  EXPECT_FALSE(matches("第?期.txt", "第十一期.txt"));
  EXPECT_FALSE(matches("a?b", "a/b"));
  EXPECT_TRUE(matches("?.txt", "\xFF.txt"));
}

TEST(Glob, SetsHoldCharactersAndRanges) {
  EXPECT_TRUE(matches("[甲乙].txt", "乙.txt"));
  EXPECT_FALSE(matches("[甲乙].txt", "丙.txt"));
  EXPECT_TRUE(matches("20[0-2][0-9].txt", "2023.txt"));
  EXPECT_FALSE(matches("[!0-9].txt", "7.txt"));
  EXPECT_TRUE(matches("[^0-9].txt", "七.txt"));
  EXPECT_TRUE(matches("[]a].txt", "].txt"));
  EXPECT_TRUE(matches("[a-]", "-"));
}

TEST(Glob, ABackslashTakesTheNextAsItIs) {
  EXPECT_TRUE(matches("\\*.txt", "*.txt"));
  EXPECT_FALSE(matches("\\*.txt", "a.txt"));
  EXPECT_TRUE(matches("\\!a", "!a"));
}

TEST(Glob, TakesManyStarsInItsStride) {
  const std::string path(2000, 'a');
  EXPECT_FALSE(matches("*a*a*a*a*a*a*a*a*a*a*b", path));
  std::string pattern = "x";
  std::string folders = "x";
  for (int i = 0; i < 40; ++i) pattern += "/**/y";
  for (int i = 0; i < 400; ++i) folders += "/y";
  EXPECT_FALSE(matches(pattern + "/z", folders));
}

TEST(Glob, SaysWhatIsNoPattern) {
  for (const char* pattern :
       {"", "/", "!a", "../a", "a/..", "[a", "[", "a\\", "乡镇\\a.docx", "[z-a]"}) {
    EXPECT_FALSE(Glob::parse(pattern)) << pattern;
  }
}

TEST(Glob, KnowsALiteralPattern) {
  EXPECT_TRUE(Glob::parse("/报告.docx")->is_literal());
  EXPECT_TRUE(Glob::parse("x/\\*.docx")->is_literal());
  EXPECT_FALSE(Glob::parse("报告.docx")->is_literal()) << "at any depth";
  EXPECT_FALSE(Glob::parse("x/?.docx")->is_literal());
}

}  // namespace
}  // namespace gwlint
