#include "linter/text/wrap.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gwlint {
namespace {

using testing::ElementsAre;

TEST(Wrap, BreaksBetweenHanCharactersByTheirWidth) {
  EXPECT_THAT(wrap("政府信息公开", 5), ElementsAre("政府", "信息", "公开"));
  EXPECT_THAT(wrap("政府信息公开", 12), ElementsAre("政府信息公开"));
}

TEST(Wrap, LeavesNoPunctuationAtTheStartOfALine) {
  EXPECT_THAT(wrap("政府。信息", 4), ElementsAre("政", "府。", "信息"));
  EXPECT_THAT(wrap("信（息）", 4), ElementsAre("信", "（息）"));
}

TEST(Wrap, KeepsLatinWordsWhole) {
  EXPECT_THAT(wrap("a report is read", 8), ElementsAre("a report", "is read"));
  EXPECT_THAT(wrap("见 SEC003 提示", 8), ElementsAre("见", "SEC003", "提示"));
}

TEST(Wrap, GivesAPieceThatIsTooWideALineOfItsOwn) {
  EXPECT_THAT(wrap("a overlong b", 4), ElementsAre("a", "overlong", "b"));
}

TEST(Wrap, EndsLinesWithoutBlanks) {
  EXPECT_THAT(wrap("ab  cd ", 3), ElementsAre("ab", "cd"));
}

TEST(Wrap, MakesOneLineOfNothing) {
  EXPECT_THAT(wrap("", 10), ElementsAre(""));
}

TEST(Wrap, NeedNotBreak) {
  EXPECT_THAT(wrap("政府 信息 ", kEndless), ElementsAre("政府 信息"));
}

TEST(Padded, CountsColumns) {
  EXPECT_EQ(padded("政府", 6), "政府  ");
  EXPECT_EQ(padded("政府", 3), "政府");
}

}  // namespace
}  // namespace gwlint
