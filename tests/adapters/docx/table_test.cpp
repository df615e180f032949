#include <gtest/gtest.h>

#include "tests/adapters/docx/read_body.h"

namespace gwlint::test {
namespace {

constexpr std::string_view kRestart = "<w:vMerge w:val=\"restart\"/>";
constexpr std::string_view kContinue = "<w:vMerge/>";

std::string span(std::string_view columns) {
  return "<w:gridSpan w:val=\"" + std::string(columns) + "\"/>";
}

TEST(DocxTable, CountsColumnsBySpans) {
  EXPECT_EQ(cells(read_body(table_of(row_of(cell("a", span("2")) + cell("b")) +
                                     row_of(cell("c") + cell("d") + cell("e"))))),
            "0,0,1,2:a 0,2,1,1:b 1,0,1,1:c 1,1,1,1:d 1,2,1,1:e");
}

// LibreOffice rounds widths, and then writes columns of a twentieth of a point: what stood above
// `e` begins in one, which it gives to `d` in the next row. Its own reader takes the two for one
// edge; by what the file says, as other readers take it, `b` begins within `d`.
TEST(DocxTable, KeepsColumnsThatAreSlivers) {
  EXPECT_EQ(cells(read_body(table_of("<w:tblGrid><w:gridCol w:w=\"850\"/><w:gridCol w:w=\"849\"/>"
                                     "<w:gridCol w:w=\"1\"/><w:gridCol w:w=\"850\"/></w:tblGrid>" +
                                     row_of(cell("a", span("2")) + cell("b", span("2"))) +
                                     row_of(cell("c") + cell("d", span("2")) + cell("e"))))),
            "0,0,1,2:a 0,2,1,2:b 1,0,1,1:c 1,1,1,2:d 1,3,1,1:e");
}

TEST(DocxTable, ClampsSpans) {
  EXPECT_EQ(
      cells(read_body(table_of(row_of(cell("a", span("-3")) + cell("b", span("")) +
                                      cell("c", span("99999999999")) + cell("d", span("x")))))),
      "0,0,1,1:a 0,1,1,1:b 0,2,1,1024:c 0,1026,1,1:d");
  EXPECT_EQ(cells(read_body(table_of(row_of(cell("a", span("1023")) + cell("b", span("1024")) +
                                            cell("c", span("1025")))))),
            "0,0,1,1023:a 0,1023,1,1024:b 0,2047,1,1024:c");
}

TEST(DocxTable, MergesDownward) {
  EXPECT_EQ(cells(read_body(table_of(
                row_of(cell("a", kRestart) + cell("b")) + row_of(cell("x", kContinue) + cell("c")) +
                row_of(cell("", "<w:vMerge w:val=\"continue\"/>") + cell("d")) +
                row_of(cell("e") + cell("f"))))),
            "0,0,3,1:a 0,1,1,1:b 1,1,1,1:c 2,1,1,1:d 3,0,1,1:e 3,1,1,1:f");
}

TEST(DocxTable, MergesDownwardAtTheSameColumnOnly) {
  EXPECT_EQ(cells(read_body(table_of(row_of(cell("a", kRestart) + cell("b")) +
                                     row_of(cell("c") + cell("d", kContinue)) +
                                     row_of(cell("e") + cell("", kContinue))))),
            "0,0,1,1:a 0,1,1,1:b 1,0,1,1:c 1,1,2,1:d 2,0,1,1:e");
}

TEST(DocxTable, MergesToTheRight) {
  EXPECT_EQ(cells(read_body(table_of(row_of(cell("a", "<w:hMerge w:val=\"restart\"/>") +
                                            cell("", "<w:hMerge/>") + cell("b"))))),
            "0,0,1,2:a 0,2,1,1:b");
}

TEST(DocxTable, StartsARowLater) {
  EXPECT_EQ(cells(read_body(table_of(row_of(cell("a") + cell("b")) +
                                     row_of(cell("c"), "<w:gridBefore w:val=\"1\"/>")))),
            "0,0,1,1:a 0,1,1,1:b 1,1,1,1:c");
}

TEST(DocxTable, DropsDeletedRowsAndCells) {
  const Document document =
      read_body(table_of(row_of(cell("a") + cell("b") + cell("x", "<w:cellDel w:author=\"甲\"/>")) +
                         row_of(cell("y") + cell("z"), "<w:del w:author=\"乙\"/>") +
                         row_of(cell("c") + cell("d"), "<w:ins w:author=\"丙\"/>")));
  EXPECT_EQ(document.text, "a\tb\nc\td\n");
  EXPECT_EQ(marks(document, Mark::Kind::Deletion), "|甲 ; |乙");
  EXPECT_EQ(marks(document, Mark::Kind::Insertion), "|丙");
}

TEST(DocxTable, IgnoresOldCellProperties) {
  EXPECT_EQ(
      cells(read_body(table_of(row_of(
          cell("a", "<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"5\"/></w:tcPr></w:tcPrChange>") +
          cell("b"))))),
      "0,0,1,1:a 0,1,1,1:b");
}

TEST(DocxTable, KeepsARowOnALine) {
  const Document document = read_body(table_of(row_of(
      cell_of(paragraph("甲") + paragraph("") + paragraph("乙")) +
      cell_of("<w:p><w:r><w:t>丙</w:t><w:br/><w:t>丁</w:t><w:tab/></w:r></w:p>") + cell(""))));
  EXPECT_EQ(document.text, "甲 乙\t丙 丁 \t\n");
  EXPECT_EQ(document.tables[0].rows[0].cells.size(), 3u);
}

TEST(DocxTable, SeesThroughControlsAroundRowsAndCells) {
  EXPECT_EQ(text_of(table_of("<w:sdt><w:sdtContent>" + row_of(cell("a") + cell("b")) +
                             "</w:sdtContent></w:sdt>" +
                             row_of("<w:sdt><w:sdtPr/><w:sdtContent>" + cell("c") +
                                    "</w:sdtContent></w:sdt>" + cell("d")))),
            "a\tb\nc\td\n");
}

TEST(DocxTable, SurvivesEmptyRowsAndCells) {
  const Document document =
      read_body(table_of("<w:tr/>" + row_of("<w:tc/>" + cell("b")) + row_of(cell("c"))));
  ASSERT_EQ(document.tables.size(), 1u);
  ASSERT_EQ(document.tables[0].rows.size(), 3u);
  EXPECT_EQ(document.tables[0].rows[0].cells.size(), 0u);
  EXPECT_EQ(document.tables[0].rows[1].cells.size(), 2u);
}

TEST(DocxTable, AFrameAroundAReportIsNone) {
  const Document document = read_body(table_of(row_of(
      cell_of(paragraph("一、总体情况") + table({{"a", "b"}, {"1", "2"}}) + paragraph("二、")))));
  EXPECT_EQ(document.text, "一、总体情况\na\tb\n1\t2\n二、\n");
  EXPECT_EQ(document.blocks.size(), 3u);
}

TEST(DocxTable, ANestedTableFollowsItsTable) {
  const Document document =
      read_body(table_of(row_of(cell("a") + cell("b")) + row_of(cell("c") + cell("d")) +
                         row_of(cell("e") + cell_of(paragraph("f") + table({{"1", "2"}})))));
  EXPECT_EQ(document.text, "a\tb\nc\td\ne\tf\n1\t2\n");
  EXPECT_EQ(document.tables.size(), 2u);
}

TEST(DocxTable, ALabelOfOneCharacterAParagraphIsNoText) {
  std::string label;
  for (const char* c : {"本", "年", "新", "收", "申", "请", "数", "量", "合", "计"})
    label += paragraph(c);
  EXPECT_EQ(read_body(table_of(row_of(cell_of(label) + cell("1")))).tables.size(), 1u);
}

TEST(DocxTable, JoinsATableCutInTwo) {
  const Document document = read_body(table({{"项目", "数"}, {"甲", "1"}}) + paragraph("") +
                                      table({{"项 目", "数"}, {"乙", "2"}}) + paragraph("后"));
  EXPECT_EQ(document.text, "项目\t数\n甲\t1\n乙\t2\n\n后\n");
  ASSERT_EQ(document.tables.size(), 1u);
  EXPECT_EQ(document.tables[0].rows.size(), 3u);
}

TEST(DocxTable, JoinsNeighboursWithoutHeader) {
  EXPECT_EQ(read_body(table({{"项目", "数"}, {"甲", "1"}}) + table({{"乙", "2"}})).tables.size(),
            1u);
}

TEST(DocxTable, KeepsApartWhatTextOrColumnsPart) {
  EXPECT_EQ(read_body(table({{"a", "b"}}) + paragraph("三、") + table({{"a", "b"}})).tables.size(),
            2u);
  EXPECT_EQ(read_body(table({{"a", "b"}}) + table({{"a", "b", "c"}})).tables.size(), 2u);
}

TEST(DocxTable, KeepsEqualTablesWhole) {
  EXPECT_EQ(text_of(table({{"a", "b"}}) + table({{"a", "b"}})), "a\tb\na\tb\n");
}

TEST(DocxTable, HasExactColumnsAndSpansOfTheText) {
  const Document document = read_body(paragraph("前") + table({{"a", "b"}, {"c", "d"}}));
  const Table& table = document.tables[0];
  EXPECT_TRUE(table.exact_columns);
  EXPECT_EQ(document.view(table.text), "a\tb\nc\td");
  EXPECT_EQ(document.view(table.rows[1].text), "c\td");
}

TEST(DocxTable, RemembersItsPlaceInTheXml) {
  const Document document = read_body(paragraph("") + table({{"a", "b"}, {"c", "d"}}));
  EXPECT_EQ(xpath(document, document.tables[0].rows[1].cells[1].node),
            "/w:document[1]/w:body[1]/w:tbl[1]/w:tr[2]/w:tc[2]");
}

}  // namespace
}  // namespace gwlint::test
