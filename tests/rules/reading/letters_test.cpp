#include "rules/annual_report/reading/letters.h"

#include <algorithm>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "rules/annual_report/reading/phrase.h"
#include "rules/annual_report/reading/word_kinds.h"

namespace gwlint::annual_report {
namespace {

// 一, 帀 and ` share a slot, and some words begin with or hold others.
constexpr WordList kList = {"一二", "件",     "帀",   "一", "`", "é",
                            "1月",  "一二三", "二三", "𠀀", "。"};
constexpr std::string_view kArray[] = {"一二", "件",     "帀",   "一", "`", "é",
                                       "1月",  "一二三", "二三", "𠀀", "。"};

enum class Kind { Numeral, Mark, Either, Count };
constexpr std::string_view kNumerals[] = {"一", "二", "一二三"};
constexpr std::string_view kMarks[] = {"。", "`", "é"};
constexpr WordList kEither = {"二", "。", "帀二"};
constexpr KindsOfWords kKinds = {WordsOf{Kind::Numeral, kNumerals}, WordsOf{Kind::Mark, kMarks},
                                 WordsOf{Kind::Either, kEither}};

// Texts of characters that the words have and others, some of them cut within one.
class Texts {
 public:
  std::string next() {
    constexpr std::string_view kCharacters[] = {"一", "二", "三", "帀", "件", "`",  "é",
                                                "1",  "月", "𠀀", "。", "x",  "〇", "丁"};
    std::string text;
    for (std::size_t size = random_() % 12; size > 0; --size) {
      text += kCharacters[random_() % std::size(kCharacters)];
    }
    if (!text.empty() && random_() % 4 == 0) text.pop_back();
    return text;
  }

 private:
  std::mt19937 random_{1};
};

std::size_t first_of(std::string_view text, Words words, std::size_t from) {
  std::size_t first = std::string_view::npos;
  for (const std::string_view word : words) first = std::min(first, text.find(word, from));
  return first;
}

std::size_t last_end_of(std::string_view text, Words words) {
  std::size_t end = 0;
  for (const std::string_view word : words) {
    const std::size_t at = text.rfind(word);
    if (at != std::string_view::npos) end = std::max(end, at + word.size());
  }
  return end;
}

TEST(WordsInText, AreThoseThatStringViewFinds) {
  Texts texts;
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = texts.next();
    const std::size_t first = first_of(text, kArray, 0);
    for (const Words words : {Words(kList), Words(kArray)}) {
      ASSERT_EQ(find_any(text, words), first) << text;
      ASSERT_EQ(contains_any(text, words), first != std::string_view::npos) << text;
      ASSERT_EQ(starts_with_any(text, words), first == 0) << text;
    }
    if (first == std::string_view::npos) continue;
    const std::size_t from = first + character_size(text[first]);
    ASSERT_EQ(find_any(text, kList, from), first_of(text, kArray, from)) << text;
  }
}

TEST(WordsInText, AreNotFoundInWhatIsCutOff) {
  // 𠀀 has the slot of what is cut off.
  for (const std::string_view text : {"", "\xe4", "\xe4\xb8", "\xf0", "\xf0\xa0", "\xf0\xa0\x80"}) {
    EXPECT_FALSE(starts_with_any(text, kList));
    EXPECT_FALSE(contains_any(text, kList));
    EXPECT_EQ(without_prefixes(text, kList), text);
    EXPECT_FALSE(Phrase(text).take(kList));
  }
}

TEST(WordsInText, AreTakenAsTheLongestAndInOrder) {
  Texts texts;
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = texts.next();
    std::size_t longest = 0;
    for (const std::string_view word : kArray) {
      if (text.starts_with(word)) longest = std::max(longest, word.size());
    }
    for (const Words words : {Words(kList), Words(kArray)}) {
      Phrase phrase(text);
      ASSERT_EQ(phrase.take(words), longest > 0) << text;
      ASSERT_EQ(phrase.at(), longest) << text;
    }
    ASSERT_EQ(without_prefixes(text, kList), without_prefixes(text, kArray)) << text;
    ASSERT_EQ(without_suffixes(text, {"一", "二"}), without_suffixes(text, WordList{"一", "二"}))
        << text;
    ASSERT_EQ(ends_with_any(text, kList), ends_with_any(text, kArray)) << text;
  }
}

TEST(KindsInText, AreThoseOfTheirWords) {
  Texts texts;
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = texts.next();
    const KindsFound<Kind> found = kKinds.in(text);
    ASSERT_EQ(found.last_end(Kind::Numeral), last_end_of(text, kNumerals)) << text;
    ASSERT_EQ(found.last_end(Kind::Mark), last_end_of(text, kMarks)) << text;
    ASSERT_EQ(found.last_end(Kind::Either), last_end_of(text, kEither)) << text;
    ASSERT_EQ(found.has(Kind::Mark), found.last_end(Kind::Mark) > 0) << text;
  }
}

}  // namespace
}  // namespace gwlint::annual_report
