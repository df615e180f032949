#include "tests/adapters/text/shape.h"

namespace gwlint::text_file {
namespace {

TEST(PipeTable, DropsTheDelimiterRow) {
  EXPECT_EQ(shape("| 规章 | 数量 |\n|:---|---:|\n| 甲 | 1 |\n"),
            "Table=\n [规章][数量]\n [甲][1]\n");
}

TEST(PipeTable, NeedsNoDelimiterBehindOuterPipes) {
  EXPECT_EQ(shape("| a | b |\n| c | d |\n"), "Table=\n [a][b]\n [c][d]\n");
}

TEST(PipeTable, NeedsADelimiterWithoutOuterPipes) {
  EXPECT_EQ(shape("a | b\n--|--\n1 | 2\n\n中 | 文\n"), "Table=\n [a][b]\n [1][2]\nP 中 | 文\n");
}

TEST(PipeTable, EmptyAndRaggedRows) {
  EXPECT_EQ(shape("| a | b | c |\n|---|---|---|\n| | 1 |\n|  |  |  |\n"),
            "Table=\n [a][b][c]\n [][1]\n [][][]\n");
}

TEST(PipeTable, EscapedPipeIsText) {
  EXPECT_EQ(shape("| a\\|b | c |\n| d | e\\\\|\n"), "Table=\n [a\\|b][c]\n [d][e\\\\]\n");
}

TEST(PipeTable, HyphenBelowTheHeaderIsAValue) {
  EXPECT_EQ(shape("| a | b |\n|---|---|\n| - | - |\n| --- | --- |\n"),
            "Table=\n [a][b]\n [-][-]\n");
}

TEST(PipeTable, CommentBetweenRows) {
  EXPECT_EQ(shape("| a | b |\n|---|---|\n<!-- x -->\n| 1 | 2 |\n"), "Table=\n [a][b]\n [1][2]\n");
}

TEST(PipeTable, ColumnsAreCounted) {
  const ReadResult read = text_file::read("| a | b |\n", {});
  ASSERT_TRUE(read);
  EXPECT_EQ(read->tables.at(0).rows.at(0).cells.at(1).column, 1u);
  EXPECT_EQ(read->tables.at(0).rows.at(0).cells.at(1).text, (Span{6, 7}));
}

TEST(PipeTable, EndsAtABlankLine) {
  EXPECT_EQ(shape("| a | b |\n\n| c | d |\n"), "Table=\n [a][b]\nTable=\n [c][d]\n");
}

}  // namespace
}  // namespace gwlint::text_file
