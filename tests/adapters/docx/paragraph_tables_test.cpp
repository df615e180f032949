#include <gtest/gtest.h>

#include "tests/adapters/docx/read_body.h"

namespace gwlint::test {
namespace {

std::string tabbed(std::string_view first, std::string_view second) {
  return paragraph_of(run(first) + "<w:r><w:tab/></w:r>" + run(second));
}

TEST(DocxParagraphTable, ReadsTabsAsColumns) {
  const Document document =
      read_body(paragraph("二、主动公开政府信息情况") + tabbed("信息内容", "本年处理决定数量") +
                tabbed("行政许可", "3") + paragraph("三、收到和处理政府信息公开申请情况"));
  ASSERT_EQ(document.tables.size(), 1u);
  ASSERT_EQ(document.tables[0].rows.size(), 2u);
  EXPECT_EQ(document.view(document.tables[0].rows[1].cells[1].text), "3");
  EXPECT_FALSE(document.tables[0].exact_columns);
  ASSERT_EQ(document.blocks.size(), 3u);
  EXPECT_EQ(document.blocks[1].kind, Block::Kind::Table);
  EXPECT_EQ(xpath(document, document.tables[0].rows[1].node), "/w:document[1]/w:body[1]/w:p[3]");
}

TEST(DocxParagraphTable, ReadsAlignedFigures) {
  const Document document =
      read_body(paragraph("规章    0    0    0") + paragraph("行政规范性文件    2    1    9"));
  ASSERT_EQ(document.tables.size(), 1u);
  EXPECT_EQ(document.view(document.tables[0].rows[1].cells[3].text), "9");
}

TEST(DocxParagraphTable, LeavesIndentedProseAlone) {
  const Document document =
      read_body(paragraph("　　2023年，我局认真落实条例。") + paragraph("　　全年公开信息120条。"));
  EXPECT_TRUE(document.tables.empty());
  EXPECT_EQ(document.blocks.size(), 2u);
}

TEST(DocxParagraphTable, LeavesParagraphsBeforeAndAfterInPlace) {
  const Document document =
      read_body(paragraph("前文。") + paragraph("") + tabbed("行政许可", "3") +
                tabbed("行政处罚", "4") + paragraph("") + paragraph("后文。"));
  ASSERT_EQ(document.blocks.size(), 5u);
  EXPECT_EQ(document.blocks[2].kind, Block::Kind::Table);
  EXPECT_EQ(document.view(document.paragraphs[document.blocks[4].index].text), "后文。");
}

}  // namespace
}  // namespace gwlint::test
