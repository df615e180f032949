// What gwlint reads of a DOCX and what LibreOffice does, where LibreOffice is known to be right:
// paragraphs, shapes of tables, automatic numbers up to 20, footnotes, tracked changes, links.
//
// It is wrong on hidden text, on text boxes and content controls of some kinds, and recomputes
// fields; of these the source itself says what has to be read: an OpenDocument text that
// LibreOffice turns into a DOCX.
#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "adapters/docx/docx.h"
#include "linter/document/document.h"
#include "tests/office/office.h"
#include "tests/support/odf_text.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/report_model.h"

namespace gwlint {
namespace {

using testing::ElementsAre;

Document read(const std::string& bytes) {
  ReadResult result = docx::read(bytes, Limits());
  if (result) return *std::move(result);
  ADD_FAILURE() << id(result.error().kind) << ": " << result.error().detail_en;
  return {};
}

std::vector<test::OdfRow> rows_of(const Document& document, const Table& table) {
  std::vector<test::OdfRow> rows;
  for (const Row& row : table.rows) {
    test::OdfRow& cells = rows.emplace_back();
    for (const Cell& cell : row.cells) {
      cells.push_back(
          {cell.column, cell.column_span, cell.row_span, std::string(document.view(cell.text))});
    }
  }
  return rows;
}

// A table as people would compare it: every cell with its place and spans. Columns in which no cell
// begins do not count.
std::string drawn(const std::vector<test::OdfRow>& rows) {
  std::set<std::uint32_t> begins;
  for (const test::OdfRow& row : rows) {
    for (const test::OdfCell& cell : row) begins.insert(cell.column);
  }
  const auto number_of = [&](std::uint32_t column) {
    return std::distance(begins.begin(), begins.lower_bound(column));
  };
  std::string result;
  for (const test::OdfRow& row : rows) {
    for (const test::OdfCell& cell : row) {
      std::string text = cell.text;
      std::ranges::replace(text, '\n', ' ');  // paragraphs of a cell are one line to gwlint
      const auto first = number_of(cell.column);
      result += std::to_string(first) + "+" +
                std::to_string(number_of(cell.column + cell.column_span) - first) + "x" +
                std::to_string(cell.row_span) + " " + text + " | ";
    }
    result += '\n';
  }
  return result;
}

// The blocks of a story, empty paragraphs left out: their texts, with automatic numbers or without,
// and the shapes of their tables.
enum class Numbers { Shown, LeftOut };

std::vector<std::string> read_of(const Document& document, Story story, Numbers numbers) {
  std::vector<std::string> result;
  for (const Block& block : document.blocks) {
    if (block.story != story) continue;
    if (block.kind == Block::Kind::Table) {
      result.push_back(drawn(rows_of(document, document.tables[block.index])));
      continue;
    }
    const Paragraph& paragraph = document.paragraphs[block.index];
    std::string_view text = document.view(paragraph.text);
    if (numbers == Numbers::LeftOut) text.remove_prefix(paragraph.number_size);
    if (!text.empty()) result.emplace_back(text);
  }
  return result;
}

std::vector<std::string> drawn(const test::OdfText& odf) {
  std::vector<std::string> result;
  for (const test::OdfBlock& block : odf.blocks) {
    result.push_back(block.rows.empty() ? block.text : drawn(block.rows));
  }
  return result;
}

class Differential : public OfficeTest {
 protected:
  // Expects that both read the same in `docx`. What LibreOffice makes of a DOCX is no source for
  // this: it rounds widths and writes slivers of columns, which it then does not read itself,
  // though others do (tests/readers).
  void expect_agreement(const std::string& name, const std::string& docx) const {
    const Document document = read(docx);
    const test::OdfText odf = test::odf_text(office_.converted(name, docx, "fodt"));
    EXPECT_EQ(read_of(document, Story::Body, Numbers::LeftOut), drawn(odf));
  }
};

TEST_F(Differential, ParagraphsAndTablesOfAReport) {
  expect_agreement("plain", test::plain_docx(test::clean_report()));
}

TEST_F(Differential, ParagraphsAndTablesOfAnOlderReport) {
  expect_agreement("older", test::plain_docx(test::clean_report_of_2020()));
}

// An OpenDocument text of which all that a reader has to find is known.
constexpr std::string_view kSource = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
 <style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>
 <text:list-style style:name="Numbers">
  <text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>
  <text:list-level-style-number text:level="2" style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）"/>
 </text:list-style>
</office:automatic-styles>
<office:body><office:text>
<text:tracked-changes>
 <text:changed-region text:id="d1"><text:deletion><office:change-info><dc:creator>甲</dc:creator><dc:date>2024-01-01T00:00:00</dc:date></office:change-info><text:p>旧的</text:p></text:deletion></text:changed-region>
 <text:changed-region text:id="i1"><text:insertion><office:change-info><dc:creator>乙</dc:creator><dc:date>2024-01-02T00:00:00</dc:date></office:change-info></text:insertion></text:changed-region>
</text:tracked-changes>
<text:list text:style-name="Numbers">
 <text:list-item><text:p>总体情况</text:p>
  <text:list><text:list-item><text:p>主动公开</text:p></text:list-item><text:list-item><text:p>依申请公开</text:p></text:list-item></text:list>
 </text:list-item>
 <text:list-item><text:p>处理情况</text:p></text:list-item>
</text:list>
<text:p>前<text:change text:change-id="d1"/>中<text:change-start text:change-id="i1"/>新的<text:change-end text:change-id="i1"/>后</text:p>
<text:p>两<text:s text:c="2"/>空<text:tab/>格<text:line-break/>换行</text:p>
<text:p>见注<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>注的文字</text:p></text:note-body></text:note>处。</text:p>
<text:p>于<text:bookmark-start text:name="day"/>2023年<text:bookmark-end text:name="day"/>12月31日编制，<text:a xlink:type="simple" xlink:href="http://www.example.cn/">网址</text:a>如上。</text:p>
<text:p>可见<text:span text:style-name="Hidden">藏起</text:span>可见</text:p>
<table:table table:name="T">
 <table:table-column table:number-columns-repeated="4"/>
 <table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>甲</text:p><text:p>乙</text:p></table:table-cell><table:covered-table-cell/><table:table-cell table:number-columns-spanned="2"><text:p>宽</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
 <table:table-row><table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>3</text:p></table:table-cell><table:table-cell table:number-rows-spanned="2"><text:p>4</text:p></table:table-cell></table:table-row>
 <table:table-row><table:table-cell><text:p>5</text:p></table:table-cell><table:table-cell><text:p/></table:table-cell><table:table-cell><text:p>7</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
</table:table>
<text:p>末段</text:p>
</office:text></office:body></office:document>
)";

TEST_F(Differential, ReadsWhatTheSourceOfADocumentSays) {
  const Document document = read(office_.converted("source", kSource, "docx", "fodt"));
  const std::string table =
      "0+2x2 甲 乙 | 2+2x1 宽 | \n2+1x1 3 | 3+1x2 4 | \n0+1x1 5 | 1+1x1  | "
      "2+1x1 7 | \n";
  EXPECT_THAT(read_of(document, Story::Body, Numbers::LeftOut),
              ElementsAre("总体情况", "主动公开", "依申请公开", "处理情况", "前中新的后",
                          "两  空\t格\n换行", "见注处。", "于2023年12月31日编制，网址如上。",
                          "可见可见", table, "末段"));
  EXPECT_THAT(read_of(document, Story::Footnote, Numbers::LeftOut),
              ElementsAre("\t注的文字"));  // behind its mark
  std::vector<std::string> changes;
  for (const Mark& mark : document.marks) {
    const std::string words(document.view(mark.place));
    if (mark.kind == Mark::Kind::Insertion) changes.push_back(mark.author + " +" + words);
    if (mark.kind == Mark::Kind::Deletion) changes.push_back(mark.author + " -" + words);
    if (mark.kind == Mark::Kind::HiddenText) changes.push_back("hidden " + mark.note);
  }
  EXPECT_THAT(changes, ElementsAre("甲 -", "乙 +新的", "hidden 藏起"));
}

// The numbers that Word and LibreOffice count: as plain text LibreOffice writes them out.
TEST_F(Differential, NumbersOfParagraphs) {
  const Document document = read(office_.converted("numbers", kSource, "docx", "fodt"));
  const std::string text = office_.converted("text", kSource, "txt:Text (encoded):UTF8", "fodt");
  std::vector<std::string> numbers;
  for (const Paragraph& paragraph : document.paragraphs) {
    if (paragraph.number_size == 0) continue;
    std::string number(document.view(paragraph.text).substr(0, paragraph.number_size));
    number.resize(number.find_last_not_of(" \t") + 1);
    numbers.push_back(number);
    const std::string words(document.view(paragraph.text).substr(paragraph.number_size));
    EXPECT_THAT(text, testing::ContainsRegex(number + "[ \t]*" + words));
  }
  EXPECT_THAT(numbers, ElementsAre("一、", "（一）", "（二）", "二、"));
}

}  // namespace
}  // namespace gwlint
