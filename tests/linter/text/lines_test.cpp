#include "linter/text/lines.h"

#include <string>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

TEST(Lines, EmptyTextIsOneEmptyLine) {
  const Lines lines("");
  EXPECT_EQ(lines.count(), 1U);
  EXPECT_EQ(lines.line(1), (Span{0, 0}));
  EXPECT_EQ(lines.in_utf16(0), (Position{1, 1}));
}

TEST(Lines, EndWithLineFeed) {
  const Lines lines("ab\nc");
  EXPECT_EQ(lines.count(), 2U);
  EXPECT_EQ(lines.line(1), (Span{0, 2}));
  EXPECT_EQ(lines.line(2), (Span{3, 4}));
  EXPECT_EQ(lines.in_code_points(3), (Position{2, 1}));
}

TEST(Lines, EndWithCarriageReturnAndLineFeed) {
  const Lines lines("ab\r\nc");
  EXPECT_EQ(lines.count(), 2U);
  EXPECT_EQ(lines.line(1), (Span{0, 2}));
  EXPECT_EQ(lines.line_at(3), 1U) << "the LF belongs to the line that it ends";
  EXPECT_EQ(lines.in_code_points(4), (Position{2, 1}));
  EXPECT_FALSE(lines.has_lone_cr());
}

TEST(Lines, EndWithCarriageReturnAlone) {
  const Lines lines("ab\rc\r");
  EXPECT_EQ(lines.count(), 3U);
  EXPECT_EQ(lines.line(2), (Span{3, 4}));
  EXPECT_TRUE(lines.has_lone_cr());
}

TEST(Lines, MixedEnds) {
  const Lines lines("a\n\rb\r\r\nc");
  EXPECT_EQ(lines.count(), 5U);
  EXPECT_EQ(lines.line(3), (Span{3, 4}));
  EXPECT_EQ(lines.line(4), (Span{5, 5}));
  EXPECT_EQ(lines.line(5), (Span{7, 8}));
}

TEST(Lines, TheEndOfATextWithFinalLineEndIsOnALineOfItsOwn) {
  const std::string text = "ab\n";
  const Lines lines(text);
  EXPECT_EQ(lines.in_utf16(3), (Position{2, 1}));
  EXPECT_EQ(lines.line(2), (Span{3, 3}));
}

TEST(Lines, ColumnsCountCodePointsOrUtf16Units) {
  const std::string text = "一\n政😀x";
  const Lines lines(text);
  const auto x = static_cast<std::uint32_t>(text.find('x'));
  EXPECT_EQ(lines.in_code_points(x), (Position{2, 3}));
  EXPECT_EQ(lines.in_utf16(x), (Position{2, 4}));
  EXPECT_EQ(lines.utf16_units(x), 5U);
}

TEST(Lines, LongLinesAreCountedAcrossCheckpoints) {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "政😀";
  const Lines lines(text);
  const auto end = static_cast<std::uint32_t>(text.size());
  EXPECT_EQ(lines.in_code_points(end), (Position{1, 10'001}));
  EXPECT_EQ(lines.in_utf16(end), (Position{1, 15'001}));
  EXPECT_EQ(lines.in_utf16(7 * 1234), (Position{1, 3 * 1234 + 1}));
}

TEST(Lines, TextOfExactlyOneStride) {
  const std::string text(1024, 'a');
  EXPECT_EQ(Lines(text).in_utf16(1024), (Position{1, 1025}));
}

}  // namespace
}  // namespace gwlint
