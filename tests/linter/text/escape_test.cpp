#include "linter/text/escape.h"

#include <string>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

TEST(Escape, LeavesVisibleTextAlone) {
  EXPECT_EQ(escape("第二十条 “规章” a\\n 😀"), "第二十条 “规章” a\\n 😀");
}

TEST(Escape, ShowsControls) {
  EXPECT_EQ(escape("a\x1B[31m\a"), "a\\x1B[31m\\x07");
  EXPECT_EQ(escape("a\nb\tc\r"), "a\\nb\\tc\\r");
  EXPECT_EQ(escape("\x7F"), "\\x7F");
  EXPECT_EQ(escape("\u009B"), "\\u{9B}");
  EXPECT_EQ(escape(std::string_view("a\0b", 3)), "a\\x00b");
}

TEST(Escape, ShowsBidirectionalControls) {
  for (const std::string_view hidden :
       {"\u061C", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066", "\u2069"}) {
    EXPECT_TRUE(escape(hidden).starts_with("\\u{")) << escape(hidden);
  }
  EXPECT_EQ(escape("\u202E"), "\\u{202E}");
}

TEST(Escape, ShowsLineSeparators) {
  EXPECT_EQ(escape("a\u2028b\u2029"), "a\\u{2028}b\\u{2029}");
}

TEST(Escape, ShowsEachMalformedByte) {
  EXPECT_EQ(escape("\xFF"), "\\xFF");
  EXPECT_EQ(escape("政\xE6\x94"), "政\\xE6\\x94");
  EXPECT_EQ(escape("\xC0\xAF"), "\\xC0\\xAF");
}

TEST(EscapeFlat, LaysOutTabsAndLineEnds) {
  EXPECT_EQ(escape_flat("a\tb\nc\rd\x1B"), "a  b c d\\x1B");
}

TEST(EscapeMalformed, ChangesNothingElse) {
  EXPECT_EQ(escape_malformed("a\tb\u202E\xFF"), "a\tb\u202E\\xFF");
}

}  // namespace
}  // namespace gwlint
