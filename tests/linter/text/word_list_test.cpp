#include "linter/text/word_list.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

// 一, 帀 and ` have the same slot.
constexpr WordList kWords = {"一二", "件", "帀", "一", "`", "é", "1月", "一二三", "𠀀"};

TEST(WordList, KeepsEveryWord) {
  std::vector<std::string_view> words(kWords.begin(), kWords.end());
  std::ranges::sort(words);
  std::vector<std::string_view> written = {"一二", "件",  "帀",     "一", "`",
                                           "é",    "1月", "一二三", "𠀀"};
  std::ranges::sort(written);
  EXPECT_EQ(words, written);
}

TEST(WordList, KeepsTheOrderOfWordsThatBeginAlike) {
  std::vector<std::string_view> alike;
  std::copy_if(kWords.begin(), kWords.end(), std::back_inserter(alike),
               [](std::string_view word) { return word.starts_with("一"); });
  EXPECT_EQ(alike, (std::vector<std::string_view>{"一二", "一", "一二三"}));
}

TEST(WordIndex, LeadsToTheFirstWordOfASlot) {
  for (const std::string_view word : kWords) {
    const std::size_t first = kWords.index().first(word);
    ASSERT_GT(first, 0u) << word;
    const std::string_view found = kWords.begin()[first - 1];
    EXPECT_EQ(character_slot(found), character_slot(word)) << word;
    if (first == 1) continue;
    EXPECT_LT(character_slot(kWords.begin()[first - 2]), character_slot(word)) << word;
  }
  EXPECT_EQ(kWords.index().first("二"), 0u);
  EXPECT_EQ(kWords.index().first("0"), 0u);
}

TEST(CharacterSlot, IsSharedByCharacters) {
  EXPECT_EQ(character_slot("一"), character_slot("帀"));
  EXPECT_EQ(character_slot("一"), character_slot("`"));
  EXPECT_NE(character_slot("一"), character_slot("二"));
}

TEST(CharacterSlot, OfWhatIsNoCharacter) {
  const std::string_view one = "一";
  EXPECT_EQ(character_slot(""), 0u);
  EXPECT_EQ(character_slot(one.substr(0, 1)), 0u);
  EXPECT_EQ(character_slot(one.substr(0, 2)), 0u);
}

}  // namespace
}  // namespace gwlint
