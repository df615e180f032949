#include "linter/output/excerpt.h"

#include <string>

#include <gtest/gtest.h>

#include "linter/text/width.h"
#include "tests/linter/output/samples.h"

namespace gwlint {
namespace {

Excerpt of_line(std::string_view line, std::string_view words, std::size_t columns = 100) {
  const auto begin = static_cast<std::uint32_t>(line.find(words));
  return excerpt_of_line(line, {begin, begin + static_cast<std::uint32_t>(words.size())}, columns);
}

std::string repeated(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

TEST(Excerpt, MarksByDisplayWidth) {
  const Excerpt excerpt = of_line("根据[2021]号", "[2021]");
  EXPECT_EQ(excerpt.text, "根据[2021]号");
  EXPECT_EQ(excerpt.underline(), "    ^~~~~~");
}

TEST(Excerpt, MarksWideCharactersInFull) {
  EXPECT_EQ(of_line("a规章b", "规章").underline(), " ^~~~");
}

TEST(Excerpt, MarksAnEmptySpot) {
  EXPECT_EQ(excerpt_of_line("规章", {3, 3}, 100).underline(), "  ^");
  EXPECT_EQ(excerpt_of_line("", {0, 0}, 100).underline(), "^");
}

TEST(Excerpt, CutsLongLinesAroundTheMark) {
  const std::string line = repeated("前", 200) + std::string("X").append(repeated("后", 200));
  const Excerpt excerpt = of_line(line, "X");
  EXPECT_TRUE(excerpt.text.starts_with("…前") && excerpt.text.ends_with("后…"));
  EXPECT_LE(display_width(excerpt.text), 100U);
  EXPECT_GE(display_width(excerpt.text), 96U);
}

TEST(Excerpt, GivesTheRoomOfAShortSideToTheOther) {
  const std::string line = std::string("X").append(repeated("后", 200));
  EXPECT_GE(display_width(of_line(line, "X").text), 98U);
  const std::string other = repeated("前", 200) + "X";
  EXPECT_GE(display_width(of_line(other, "X").text), 98U);
}

TEST(Excerpt, CutsALongMark) {
  const std::string line = repeated("长", 300);
  const Excerpt excerpt = excerpt_of_line(line, {0, static_cast<std::uint32_t>(line.size())}, 40);
  EXPECT_EQ(excerpt.mark_begin, 0U);
  EXPECT_LE(display_width(excerpt.text), 40U);
}

TEST(Excerpt, EscapedCharactersCountAsShown) {
  const Excerpt excerpt = of_line("\x1BX", "X");
  EXPECT_EQ(excerpt.text, "\\x1BX");
  EXPECT_EQ(excerpt.mark_begin, 4U);
}

TEST(Excerpt, ShowsTheFirstLineOfASpanOverLines) {
  const Document document = samples::text_document("一行\n二行\n");
  const Excerpt excerpt = excerpt_of_source(document, Lines(document.text), {3, 13}, 100);
  EXPECT_EQ(excerpt.text, "一行");
  EXPECT_EQ(excerpt.underline(), "  ^~");
}

Excerpt of_row(const std::string& line, Span mark, std::size_t columns = 100) {
  const Document document = samples::text_document(line + "\n");
  return excerpt_of_row(document, document.tables[0].rows[0], mark, columns);
}

TEST(RowExcerpt, DrawsCells) {
  const Excerpt excerpt = of_row("自然人\t3\t4", {10, 11});
  EXPECT_EQ(excerpt.text, "│ 自然人 │ 3 │ 4 │");
  EXPECT_EQ(excerpt.underline(), "           ^");
}

TEST(RowExcerpt, MarksAnEmptyCell) {
  const Excerpt excerpt = of_row("a\t\tb", {2, 2});
  EXPECT_EQ(excerpt.text, "│ a │  │ b │");
  EXPECT_EQ(excerpt.mark_begin, 6U);
}

TEST(RowExcerpt, MarksARunOfCells) {
  const Excerpt excerpt = of_row("a\tbb\tcc\td", {2, 7});
  EXPECT_EQ(excerpt.text, "│ a │ bb │ cc │ d │");
  EXPECT_EQ(excerpt.underline(), "      ^~~~~~~");
}

TEST(RowExcerpt, LeavesOutCellsFarFromTheMark) {
  std::string line = "标签";
  for (int i = 0; i < 60; ++i) line.append("\t1").append(std::to_string(i));
  const auto last = static_cast<std::uint32_t>(line.size());
  const Excerpt excerpt = of_row(line, {last - 3, last}, 60);
  EXPECT_TRUE(excerpt.text.starts_with("… │ ")) << excerpt.text;
  EXPECT_TRUE(excerpt.text.ends_with("│ 159 │")) << excerpt.text;
  EXPECT_EQ(excerpt.mark_width, 3U);
}

TEST(RowExcerpt, PointsToTheCellBeforeASpotBetweenCells) {
  const Excerpt excerpt = of_row("ab\tcd", {2, 3});
  EXPECT_EQ(excerpt.underline(), "  ^~");
}

}  // namespace
}  // namespace gwlint
