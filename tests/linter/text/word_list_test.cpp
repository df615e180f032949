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

TEST(WordIndex, LeadsToTheWordsOfASlot) {
  for (const std::string_view word : kWords) {
    const auto [first, last] = kWords.index().places(word);
    ASSERT_LT(first, last) << word;
    for (std::size_t i = 0; i < kWords.size(); ++i) {
      const bool alike = character_slot(kWords.begin()[i]) == character_slot(word);
      EXPECT_EQ(first <= i && i < last, alike) << word << " and " << kWords.begin()[i];
    }
  }
}

TEST(WordIndex, LeadsNowhereWhereNoWordBeginsAlike) {
  for (const std::string_view none : {"二", "0"}) {
    const auto [first, last] = kWords.index().places(none);
    EXPECT_EQ(first, last) << none;
  }
}

TEST(WordIndex, ScansForWhatAWordMayBeginWith) {
  std::vector<std::size_t> found;
  const auto note = [&](std::size_t at, WordIndex::Places) {
    found.push_back(at);
    return false;
  };
  const std::string_view text = "三一é二件𠀀`";
  EXPECT_EQ(kWords.index().scan(text, 0, note), std::string_view::npos);
  EXPECT_EQ(found, (std::vector<std::size_t>{text.find("一"), text.find("é"), text.find("件"),
                                             text.find("𠀀"), text.find("`")}));
  found.clear();
  const auto stop = [](std::size_t, WordIndex::Places) { return true; };
  EXPECT_EQ(kWords.index().scan(text, text.find("二"), stop), text.find("件"));
}

TEST(WordIndex, ScansForSignsAlone) {
  constexpr WordList kSigns = {"。", "“", ",", "1月"};
  std::vector<std::size_t> found;
  const auto note = [&](std::size_t at, WordIndex::Places) {
    found.push_back(at);
    return false;
  };
  const std::string_view text = "公开1月,三次、政务信息,甲“乙”。";
  kSigns.index().scan(text, 0, note);
  for (const std::string_view sign : {"1月", ",", ",甲", "“", "。"}) {
    EXPECT_TRUE(std::ranges::count(found, text.find(sign))) << sign;
  }
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
