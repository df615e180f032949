#include "linter/text/find.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

TEST(FindWord, GivesWhatStringViewGives) {
  // All texts of up to twelve letters out of three, and all words of up to three: every length of
  // what is left behind the steps of eight, every place and overlap.
  const auto spell = [](std::size_t number, std::size_t size) {
    std::string text;
    for (; text.size() < size; number /= 3) text += static_cast<char>('a' + number % 3);
    return text;
  };
  std::size_t texts = 1;
  for (std::size_t size = 0; size <= 12; ++size, texts *= 3) {
    for (std::size_t number = 0; number<texts; number += size> 9 ? 7 : 1) {
      const std::string text = spell(number, size);
      for (const std::string_view word :
           {"", "a", "ab", "ba", "aa", "abc", "aba", "caa", "abcab"}) {
        ASSERT_EQ(find_word(text, word), text.find(word)) << text << ' ' << word;
        ASSERT_EQ(find_last_word(text, word), text.rfind(word)) << text << ' ' << word;
        ASSERT_EQ(find_word(text, word, size / 2), text.find(word, size / 2)) << text;
      }
    }
  }
}

TEST(FindWord, InChinese) {
  const std::string text = "本机关2023年收到政府信息公开申请12件，其中政府信息公开申请2件。";
  for (const std::string_view word :
       {"政", "政府信息公开", "公开申请", "件。", "。", "2", "023", "没有", "政府信息公开申请1"}) {
    EXPECT_EQ(find_word(text, word), text.find(word)) << word;
    EXPECT_EQ(find_last_word(text, word), text.rfind(word)) << word;
    for (std::size_t from = 0; from <= text.size() + 1; ++from) {
      EXPECT_EQ(find_word(text, word, from), text.find(word, from)) << word << from;
    }
    EXPECT_EQ(starts_with_word(text, word), text.starts_with(word)) << word;
    EXPECT_EQ(ends_with_word(text, word), text.ends_with(word)) << word;
  }
}

TEST(FindWord, OfNothing) {
  EXPECT_EQ(find_word("", "", 0), 0u);
  EXPECT_EQ(find_word("a", "", 1), 1u);
  EXPECT_EQ(find_word("a", "", 2), std::string_view::npos);
  EXPECT_EQ(find_last_word("ab", ""), 2u);
  EXPECT_TRUE(starts_with_word("a", ""));
  EXPECT_TRUE(ends_with_word("", ""));
  EXPECT_FALSE(starts_with_word("", "a"));
  EXPECT_FALSE(ends_with_word("a", "aa"));
}

// Signs at every distance from a begin and an end, which are looked at eight bytes at a time.
TEST(FindSign, FindsAsciiAndWhatPunctuationBeginsWith) {
  for (const std::string_view sign : {"a", "\x7f", "。", "“", "㈠", "\x01"}) {
    for (std::size_t before = 0; before < 6; ++before) {
      std::string text;
      for (std::size_t i = 0; i < before; ++i) text += "政é𠀀";
      const std::size_t at = text.size();
      EXPECT_EQ(find_sign(text), std::string::npos) << before;
      text += sign;
      text += "务公开工作年度报告";
      EXPECT_EQ(find_sign(text), at) << sign;
      EXPECT_EQ(find_sign(text, at), at) << sign;
      EXPECT_EQ(find_sign(text, at + 1), std::string::npos) << sign;
    }
  }
  EXPECT_EQ(find_sign(""), std::string::npos);
  EXPECT_EQ(find_sign("a", 7), std::string::npos);
}

TEST(FindAscii, PassesOverAllElse) {
  const std::string text = "政府信息公开，“工作”。年度报告2023年";
  EXPECT_EQ(find_ascii(text), text.find('2'));
  EXPECT_EQ(find_ascii(text, text.find('2') + 1), text.find('0'));
  EXPECT_EQ(find_ascii(text, text.find("年", text.find('2'))), std::string::npos);
}

TEST(StartsWithWord, IsTheMemberOfStringView) {
  for (const std::string_view text : {"", "政", "政务", "政务公开", "政府", "a"}) {
    for (const std::string_view word : {"", "政", "政务", "务", "府", "政务公开工作", "公开"}) {
      EXPECT_EQ(starts_with_word(text, word), text.starts_with(word)) << text << " " << word;
      EXPECT_EQ(ends_with_word(text, word), text.ends_with(word)) << text << " " << word;
    }
  }
}

}  // namespace
}  // namespace gwlint
