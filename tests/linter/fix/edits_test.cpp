#include "linter/fix/edits.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

TEST(Edits, AreMadeInOrder) {
  const std::vector<Edit> edits = {{{0, 1}, "xy"}, {{2, 2}, "-"}, {{3, 4}, ""}};
  EXPECT_EQ(with_edits("abcd", edits), "xyb-c");
}

TEST(Edits, AreSoundWhereTheyKeepOrderAndCharacters) {
  const std::string_view text = "总计1";
  EXPECT_TRUE(are_sound(text, std::vector<Edit>{{{0, 3}, ""}, {{3, 6}, ""}}));
  EXPECT_FALSE(are_sound(text, std::vector<Edit>{{{0, 2}, ""}}));
  EXPECT_FALSE(are_sound(text, std::vector<Edit>{{{4, 6}, ""}}));
  EXPECT_FALSE(are_sound(text, std::vector<Edit>{{{3, 6}, ""}, {{0, 3}, ""}}));
  EXPECT_FALSE(are_sound(text, std::vector<Edit>{{{6, 8}, ""}}));
}

TEST(Edits, WriteNoMoreThanTheyMust) {
  EXPECT_EQ(least("公开办涵〔2021〕", {{0, 12}, "公开办函"}), (Edit{{9, 12}, "函"}));
  EXPECT_EQ(least("aa", {{0, 2}, "aaa"}), (Edit{{2, 2}, "a"}));
  EXPECT_EQ(least("abc", {{0, 3}, "abc"}), (Edit{{3, 3}, ""}));
}

TEST(Edits, CanBeTakenBack) {
  const std::string text = "abcdef";
  const std::vector<Edit> edits = {{{0, 2}, "x"}, {{3, 3}, "yz"}, {{4, 6}, ""}};
  const std::string changed = with_edits(text, edits);
  EXPECT_EQ(with_edits(changed, inverse(text, edits)), text);
}

// 函 and 涵 begin and end with bytes in common.
TEST(Edits, CutNoCharacter) {
  EXPECT_EQ(least("涵", {{0, 3}, "函"}), (Edit{{0, 3}, "函"}));
  EXPECT_EQ(least("一", {{0, 3}, "二"}), (Edit{{0, 3}, "二"}));
}

TEST(Edits, MoveWhatStandsBehindThem) {
  const std::vector<Edit> edits = {{{0, 2}, "xxxx"}, {{10, 12}, ""}};
  EXPECT_EQ(moved(edits, {4, 6}), (Span{6, 8}));
  EXPECT_EQ(moved(edits, {14, 15}), (Span{14, 15}));
  EXPECT_EQ(moved(edits, {0, 2}), (Span{0, 4}));
  EXPECT_EQ(moved(edits, {1, 5}), (Span{0, 7}));
  EXPECT_EQ(moved(edits, {9, 11}), (Span{11, 12}));
}

TEST(Edits, WrittenAtAnEndBelongToTheSpan) {
  EXPECT_EQ(moved(std::vector<Edit>{{{4, 4}, "ab"}}, {4, 6}), (Span{4, 8}));
  EXPECT_EQ(moved(std::vector<Edit>{{{6, 6}, "ab"}}, {4, 6}), (Span{4, 8}));
  EXPECT_EQ(moved(std::vector<Edit>{{{4, 4}, "0"}}, {4, 4}), (Span{4, 5}));
}

}  // namespace
}  // namespace gwlint
