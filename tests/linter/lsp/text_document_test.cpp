#include "linter/lsp/text_document.h"

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace gwlint::lsp {
namespace {

constexpr std::size_t kMost = 1 << 20;

constexpr std::string_view kText = "总计\r\na😀b\rc\n\nd";

TEST(Positions, CountUtf16OrBytesFromTheLinesBeginning) {
  const Positions utf16(kText, PositionEncoding::Utf16);
  const Positions utf8(kText, PositionEncoding::Utf8);
  const auto offset = static_cast<std::uint32_t>(kText.find('b'));
  EXPECT_EQ(utf16.at(offset), (Position{1, 3}));
  EXPECT_EQ(utf8.at(offset), (Position{1, 5}));
  EXPECT_EQ(utf16.offset({1, 3}), offset);
  EXPECT_EQ(utf8.offset({1, 5}), offset);
  EXPECT_EQ(utf16.at(static_cast<std::uint32_t>(kText.find('c'))), (Position{2, 0}));
  EXPECT_EQ(utf16.at(static_cast<std::uint32_t>(kText.size())), (Position{4, 1}));
  EXPECT_EQ(utf16.offset({3, 0}), kText.find('d') - 1);
}

TEST(Positions, OutOfRangeAreClamped) {
  const Positions utf16(kText, PositionEncoding::Utf16);
  EXPECT_EQ(utf16.offset({0, 99}), std::string_view("总计").size());
  EXPECT_EQ(utf16.offset({99, 0}), kText.size());
  EXPECT_EQ(utf16.offset({4294967295, 4294967295}), kText.size());
  const std::size_t face = kText.find("😀");
  EXPECT_EQ(utf16.offset({1, 2}), face) << "within a surrogate pair";
  EXPECT_EQ(Positions(kText, PositionEncoding::Utf8).offset({0, 4}), 3u) << "within a character";
  // Between CR and LF.
  EXPECT_EQ(utf16.at(7), (Position{0, 2}));
}

TEST(Positions, OfEveryCharacterLeadBackToIt) {
  for (const PositionEncoding encoding : {PositionEncoding::Utf16, PositionEncoding::Utf8}) {
    const Positions positions(kText, encoding);
    for (std::uint32_t offset = 0; offset <= kText.size(); ++offset) {
      const bool cuts = offset < kText.size() && (kText[offset] & '\xC0') == '\x80';
      const bool in_line_end = offset == 7;
      if (cuts || in_line_end) continue;
      EXPECT_EQ(positions.offset(positions.at(offset)), offset);
    }
  }
}

TEST(TextDocument, TakesChangesOneAfterTheOther) {
  std::string text = "一\r\n二\r\n";
  const auto change = [&](Range range, std::string_view with) {
    EXPECT_TRUE(apply({range, with}, PositionEncoding::Utf16, kMost, text));
  };
  change({{1, 0}, {1, 1}}, "😀");
  change({{1, 2}, {1, 2}}, "三");
  EXPECT_EQ(text, "一\r\n😀三\r\n");
  change({{0, 1}, {1, 0}}, "");
  EXPECT_EQ(text, "一😀三\r\n");
  change({{9, 0}, {0, 1}}, "!");
  EXPECT_EQ(text, "一!") << "the wrong way round, beyond the end";
  EXPECT_TRUE(apply({std::nullopt, "全部"}, PositionEncoding::Utf16, kMost, text));
  EXPECT_EQ(text, "全部");
}

TEST(TextDocument, DoesNotGrowWithoutEnd) {
  std::string text = "1234";
  EXPECT_FALSE(apply({std::nullopt, "12345"}, PositionEncoding::Utf16, 4, text));
  EXPECT_FALSE(apply({Range{}, "5"}, PositionEncoding::Utf16, 4, text));
  EXPECT_EQ(text, "1234");
  EXPECT_TRUE(apply({Range{{0, 0}, {0, 2}}, "21"}, PositionEncoding::Utf16, 4, text));
}

// A text as an editor holds it that counts in UTF-16: its characters, CR and LF among them.
using Characters = std::vector<std::u32string::value_type>;

std::string utf8_of(const Characters& characters) {
  std::string text;
  for (const char32_t c : characters) {
    if (c < 0x80) {
      text += static_cast<char>(c);
    } else if (c < 0x10000) {
      text += static_cast<char>(0xE0 | (c >> 12));
      text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
      text += static_cast<char>(0x80 | (c & 0x3F));
    } else {
      text += static_cast<char>(0xF0 | (c >> 18));
      text += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
      text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
      text += static_cast<char>(0x80 | (c & 0x3F));
    }
  }
  return text;
}

// Counted by hand, unlike Positions.
Position position_of(const Characters& text, std::size_t index, PositionEncoding encoding) {
  Position position;
  for (std::size_t i = 0; i < index; ++i) {
    const bool cr_of_crlf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (text[i] == '\n' || (text[i] == '\r' && !cr_of_crlf)) {
      position = {position.line + 1, 0};
    } else if (encoding == PositionEncoding::Utf8) {
      position.character += static_cast<std::uint32_t>(utf8_of({text[i]}).size());
    } else {
      position.character += text[i] > 0xFFFF ? 2 : 1;
    }
  }
  return position;
}

// Random edits, told as changes, and the same made on the characters themselves.
TEST(TextDocument, FollowsAnyEdits) {
  std::mt19937 random(20261127);
  const auto below = [&](std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>(0, limit)(random);
  };
  const Characters alphabet = {'a', U'总', U'计', U'😀', '\n', '\r', '\t', U'〔'};
  for (const PositionEncoding encoding : {PositionEncoding::Utf16, PositionEncoding::Utf8}) {
    Characters expected;
    std::string text;
    for (int edit = 0; edit < 2'000; ++edit) {
      std::size_t begin = below(expected.size());
      std::size_t end = std::min(expected.size(), begin + below(5));
      // No position lies between CR and LF.
      const auto is_between = [&](std::size_t at) {
        return at > 0 && at < expected.size() && expected[at - 1] == '\r' && expected[at] == '\n';
      };
      if (is_between(begin)) --begin;
      if (is_between(end)) ++end;
      Characters inserted;
      for (std::size_t i = below(6); i > 0; --i) inserted.push_back(alphabet[below(7)]);
      const std::string words = utf8_of(inserted);
      const Range range{position_of(expected, begin, encoding),
                        position_of(expected, end, encoding)};
      ASSERT_TRUE(apply({range, words}, encoding, kMost, text));
      const auto first = expected.begin() + static_cast<std::ptrdiff_t>(begin);
      const auto place = expected.erase(first, expected.begin() + static_cast<std::ptrdiff_t>(end));
      expected.insert(place, inserted.begin(), inserted.end());
      ASSERT_EQ(text, utf8_of(expected)) << "edit " << edit;
    }
  }
}

}  // namespace
}  // namespace gwlint::lsp
