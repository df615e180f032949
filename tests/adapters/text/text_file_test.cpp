#include "adapters/text/text_file.h"

#include <chrono>

#include "tests/adapters/text/shape.h"

namespace gwlint::text_file {
namespace {

std::string repeat(std::string_view piece, std::size_t times) {
  std::string text;
  text.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

TEST(TextFile, ParagraphALine) {
  EXPECT_EQ(shape("甲\n\n 乙 \n丙"), "P 甲\nP 乙\nP 丙\n");
}

TEST(TextFile, EveryLineEnd) {
  EXPECT_EQ(shape("甲\r\n乙\r丙\n丁"), "P 甲\nP 乙\nP 丙\nP 丁\n");
}

TEST(TextFile, LineSeparatorEndsNoLine) {
  EXPECT_EQ(shape("甲\u2028乙\n"), "P 甲\u2028乙\n");
}

TEST(TextFile, ProjectionIsTheText) {
  const ReadResult read = text_file::read("\xef\xbb\xbf甲\r\n<!-- x -->\r乙\n", {});
  ASSERT_TRUE(read);
  EXPECT_EQ(read->text, "甲\r\n<!-- x -->\r乙\n");
  EXPECT_EQ(read->format, Format::Text);
  EXPECT_TRUE(read->form.byte_order_mark);
}

TEST(TextFile, Headings) {
  EXPECT_EQ(shape("# 一\n###### 六\n## 二、主动公开 ##\n### **三、收到**\n#### __四__\n"),
            "H1 一\nH6 六\nH2 二、主动公开\nH3 三、收到\nH4 四\n");
}

TEST(TextFile, HeadingWithoutBlankNeedsANumber) {
  EXPECT_EQ(shape("##二、主动公开\n#（一）主动\n#话题#\n#1号楼\n"),
            "H2 二、主动公开\nH1 （一）主动\nP #话题#\nP #1号楼\n");
}

TEST(TextFile, NoHeadings) {
  EXPECT_EQ(shape("####### 七\n#\n# \n"), "P ####### 七\nP #\nP #\n");
}

TEST(TextFile, HeadingKeepsInnerEmphasisAndHashes) {
  EXPECT_EQ(shape("# **甲** 和 **乙**\n# C#\n"), "H1 **甲** 和 **乙**\nH1 C#\n");
}

TEST(TextFile, CommentsMakeNoBlock) {
  EXPECT_EQ(shape("<!-- 一 --><!-- 二\n三 -->\n正文 <!-- 内 -->\n<!-- 前 -->后\n"),
            "P 正文 <!-- 内 -->\nP 后\n");
}

TEST(TextFile, UnclosedCommentIsText) {
  EXPECT_EQ(shape("<!-- 未闭合\n正文\n<!-- 闭合 -->\n"), "P <!-- 未闭合\nP 正文\n");
}

TEST(TextFile, NothingButWhiteSpaceIsEmpty) {
  EXPECT_EQ(shape(""), "empty");
  EXPECT_EQ(shape("\xef\xbb\xbf"), "empty");
  EXPECT_EQ(shape(" \r\n\t\n\f　\n"), "empty");
}

TEST(TextFile, TakesEverything) {
  EXPECT_TRUE(recognises("\x01\x02"));
}

TEST(TextFileLimits, Paragraphs) {
  Limits limits;
  limits.paragraphs = 3;
  EXPECT_EQ(shape("1\n2\n3\n", limits), "P 1\nP 2\nP 3\n");
  EXPECT_EQ(shape("1\n2\n3\n4\n", limits), "overLimit");
}

TEST(TextFileLimits, Cells) {
  Limits limits;
  limits.cells = 4;
  EXPECT_EQ(shape("a\t1\nb\t2\n", limits), "Table\n [a][1]\n [b][2]\n");
  EXPECT_EQ(shape("a\t1\nb\t2\t\n", limits), "overLimit");
  EXPECT_EQ(shape("|a|b|c|d|e|\n", limits), "overLimit");
  EXPECT_EQ(shape("a  1  2\nb  3  4\n", limits), "overLimit");
  EXPECT_EQ(shape("\ta\n\t1\n\t2\n\t3\n\t4\n", limits), "overLimit");
}

TEST(TextFileLimits, NameTheLimitAndItsValue) {
  Limits limits;
  limits.paragraph_bytes = 5;
  const ReadResult read = text_file::read("短\n很长的行\n", limits);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().detail_zh, "第 2 行：一个段落的字节数上限为 5，已达 12");
  EXPECT_EQ(read.error().detail_en, "line 2: limit of bytes of one paragraph is 5, met 12");
}

TEST(TextFileLimits, Projection) {
  Limits limits;
  limits.projection_bytes = 8;
  EXPECT_EQ(shape("甲乙\n", limits), "P 甲乙\n");
  EXPECT_EQ(shape("甲乙丙\n", limits), "overLimit");
}

TEST(TextFileLimits, Time) {
  Limits limits;
  limits.time = std::chrono::milliseconds(0);
  EXPECT_EQ(shape("正文\n", limits), "overLimit");
}

// Each of these would take minutes if some step were quadratic.
TEST(TextFileHostile, EndsInTime) {
  const std::string inputs[] = {
      repeat("\n", 10'000'000),
      repeat("\t", 10'000'000),
      repeat("\t\n", 900'000),
      repeat("\t一、总体情况\n", 300'000),
      repeat("\t\n\n1.x\n", 300'000),
      repeat("\t\n1.x\n", 300'000),
      repeat("\t\n\n一\n\n二\n\n三\n\n", 100'000),
      repeat("<!--\n", 500'000) + "-->",
      std::string("<!--") + repeat("-", 10'000'000),
      repeat("a  b  c\n", 300'000),
      repeat("a |\n", 300'000),
      repeat("a\\|", 3'000'000),
      repeat("x ", 10'000'000),
  };
  for (const std::string& input : inputs) {
    const auto begin = std::chrono::steady_clock::now();
    (void)text_file::read(input, {});
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(8))
        << input.substr(0, 20);
  }
}

}  // namespace
}  // namespace gwlint::text_file
