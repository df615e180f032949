#include "linter/text/width.h"

#include <gtest/gtest.h>
#include <unicode/uchar.h>

namespace gwlint {
namespace {

TEST(DisplayWidth, ChineseTakesTwoColumns) {
  EXPECT_EQ(display_width("政府"), 4U);
  EXPECT_EQ(display_width("（，。〔"), 8U);
  EXPECT_EQ(display_width("a１"), 3U);
}

// What is told without a look at Unicode's properties is what they tell.
TEST(DisplayWidth, IdeographsAndAsciiAreAsWideAsUnicodeSays) {
  for (UChar32 c = 0x20; c < 0x7F; ++c) {
    EXPECT_EQ(u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH), U_EA_NARROW) << c;
    EXPECT_EQ(display_width(static_cast<char32_t>(c)), 1U) << c;
  }
  for (UChar32 c = 0x4E00; c <= 0x9FFF; ++c) {
    EXPECT_EQ(u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH), U_EA_WIDE) << c;
    EXPECT_EQ(display_width(static_cast<char32_t>(c)), 2U) << c;
  }
}

TEST(DisplayWidth, AmbiguousCharactersTakeOne) {
  EXPECT_EQ(display_width("“”…│"), 4U);
}

TEST(DisplayWidth, CombiningMarksAndFormatsTakeNone) {
  EXPECT_EQ(display_width("e\u0301"), 1U);
  EXPECT_EQ(display_width("a\u200Bb"), 2U);
  EXPECT_EQ(display_width("a\uFE0F"), 1U);
}

TEST(DisplayWidth, JoiningHangulLettersTakeNone) {
  EXPECT_EQ(display_width("\u1112\u1161\u11AB"), 2U);
}

TEST(DisplayWidth, EmojiTakesTwo) {
  EXPECT_EQ(display_width("😀"), 2U);
}

TEST(DisplayWidth, MalformedBytesTakeOne) {
  EXPECT_EQ(display_width("a\xFFz"), 3U);
}

TEST(ClipEnd, KeepsWhatFits) {
  EXPECT_EQ(clip_end("政府", 4), "政府");
  EXPECT_EQ(clip_end("", 4), "");
}

TEST(ClipEnd, NeverExceedsTheColumns) {
  EXPECT_EQ(clip_end("政府信息", 6), "政府…");
  EXPECT_EQ(clip_end("政府信息", 5), "政府…");
  EXPECT_EQ(clip_end("政府信息", 1), "…");
  EXPECT_EQ(clip_end("政府信息", 0), "");
}

TEST(ClipEnd, KeepsCombiningMarksWithTheirLetter) {
  EXPECT_EQ(clip_end("e\u0301xyz", 2), "e\u0301…");
  EXPECT_EQ(clip_end("xe\u0301", 2), "xe\u0301");
}

TEST(ClipStart, KeepsTheEnd) {
  EXPECT_EQ(clip_start("政府", 4), "政府");
  EXPECT_EQ(clip_start("政府信息", 6), "…信息");
  EXPECT_EQ(clip_start("政府信息", 5), "…信息");
  EXPECT_EQ(clip_start("政府信息", 0), "");
}

TEST(ClipStart, DoesNotBeginWithACombiningMark) {
  EXPECT_EQ(clip_start("abe\u0301c", 2), "…c");
  EXPECT_EQ(clip_start("abe\u0301c", 3), "…e\u0301c");
}

}  // namespace
}  // namespace gwlint
