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

// What those who run pipelines obey: these anywhere, `::` at the start of a line.
TEST(Escape, BreaksCommands) {
  EXPECT_EQ(escape("##[error]a ###[ ##vso[task.complete]"),
            "## [error]a ### [ ## vso[task.complete]");
  EXPECT_EQ(escape("##teamcity[a]"), "## teamcity[a]");
  EXPECT_EQ(escape("::error::a"), ": :error::a");
  EXPECT_EQ(escape("  ::error file=a::b"), "  : :error file=a::b");
  EXPECT_EQ(escape("见 :::error::"), "见 :: :error::");
  EXPECT_EQ(escape_flat("a\n::error::b"), "a : :error::b");
}

TEST(Escape, LeavesWhatIsNoCommand) {
  for (const char* text :
       {"std::string", "a::b", "## 标题", "# [a]", "##a", "::", "：：", ":: 1", "##"}) {
    EXPECT_EQ(escape(text), text);
  }
}

TEST(Escape, DoesNotEscapeTwice) {
  for (const char* text : {"##[a]", "::error::x", "a\x1B\u202E\xFF\n", ":::error"}) {
    EXPECT_EQ(escape(escape(text)), escape(text));
  }
}

TEST(EscapeCharacters, LeavesCommandsToOthers) {
  EXPECT_EQ(escape_characters("##[a]\x1B ::b"), "##[a]\\x1B ::b");
}

TEST(EscapeLines, KeepsLinesAndTabs) {
  EXPECT_EQ(escape_lines("a\tb\n\x1B]52;c;eA==\a\r\n\u202E"),
            "a\tb\n\\x1B]52;c;eA==\\x07\\r\n\\u{202E}");
}

TEST(EscapeFlat, LaysOutTabsAndLineEnds) {
  EXPECT_EQ(escape_flat("a\tb\nc\rd\x1B"), "a  b c d\\x1B");
}

TEST(EscapeMalformed, ChangesNothingElse) {
  EXPECT_EQ(escape_malformed("a\tb\u202E\xFF"), "a\tb\u202E\\xFF");
}

}  // namespace
}  // namespace gwlint
