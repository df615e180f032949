#include "bench/data/office_docx.h"

#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "bench/data/office_parts.h"
#include "tests/support/characters.h"
#include "tests/support/docx_builder.h"
#include "tests/support/report_grid.h"

namespace gwlint::bench {
namespace {

using test::Grid;
using test::GridCell;

// What differs between kinds of text.
struct Style {
  std::string_view paragraph;  // the content of w:pPr
  std::string_view run;        // the content of w:rPr
};

constexpr Style kTitle = {
    R"(<w:keepNext w:val="0"/><w:keepLines w:val="0"/><w:widowControl/>)"
    R"(<w:suppressLineNumbers w:val="0"/><w:spacing w:line="600" w:lineRule="exact"/>)"
    R"(<w:jc w:val="center"/><w:rPr><w:rFonts w:hint="eastAsia" w:ascii="方正小标宋简体" )"
    R"(w:eastAsia="方正小标宋简体"/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr>)",
    R"(<w:rFonts w:hint="eastAsia" w:ascii="方正小标宋简体" w:hAnsi="方正小标宋简体" )"
    R"(w:eastAsia="方正小标宋简体" w:cs="方正小标宋简体"/><w:kern w:val="0"/><w:sz w:val="44"/>)"
    R"(<w:szCs w:val="44"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar"/>)"};

constexpr Style kHeading = {
    R"(<w:keepNext w:val="0"/><w:keepLines w:val="0"/><w:widowControl/><w:kinsoku/><w:wordWrap/>)"
    R"(<w:overflowPunct/><w:topLinePunct w:val="0"/><w:autoSpaceDE/><w:autoSpaceDN/>)"
    R"(<w:bidi w:val="0"/><w:adjustRightInd/><w:snapToGrid/><w:spacing w:line="560" )"
    R"(w:lineRule="exact"/><w:ind w:firstLine="640" w:firstLineChars="200"/>)"
    R"(<w:textAlignment w:val="auto"/><w:rPr><w:rFonts w:hint="eastAsia" w:ascii="黑体" )"
    R"(w:hAnsi="黑体" w:eastAsia="黑体" w:cs="黑体"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>)",
    R"(<w:rFonts w:hint="eastAsia" w:ascii="黑体" w:hAnsi="黑体" w:eastAsia="黑体" w:cs="黑体"/>)"
    R"(<w:b w:val="0"/><w:bCs/><w:color w:val="000000"/><w:kern w:val="0"/><w:sz w:val="32"/>)"
    R"(<w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar"/>)"};

constexpr Style kText = {
    R"(<w:keepNext w:val="0"/><w:keepLines w:val="0"/><w:pageBreakBefore w:val="0"/>)"
    R"(<w:widowControl/><w:kinsoku/><w:wordWrap/><w:overflowPunct/><w:topLinePunct w:val="0"/>)"
    R"(<w:autoSpaceDE/><w:autoSpaceDN/><w:bidi w:val="0"/><w:adjustRightInd/><w:snapToGrid/>)"
    R"(<w:spacing w:before="0" w:after="0" w:line="560" w:lineRule="exact"/>)"
    R"(<w:ind w:left="0" w:right="0" w:firstLine="640" w:firstLineChars="200"/>)"
    R"(<w:jc w:val="both"/><w:textAlignment w:val="auto"/><w:rPr><w:rFonts w:hint="eastAsia" )"
    R"(w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:cs="仿宋_GB2312"/>)"
    R"(<w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>)",
    R"(<w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" )"
    R"(w:eastAsia="仿宋_GB2312" w:cs="仿宋_GB2312"/><w:color w:val="000000"/><w:kern w:val="0"/>)"
    R"(<w:sz w:val="32"/><w:szCs w:val="32"/>)"
    R"(<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar"/>)"};

constexpr Style kCell = {
    R"(<w:widowControl/><w:spacing w:after="180"/><w:jc w:val="center"/>)",
    R"(<w:rFonts w:hint="eastAsia" w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体" w:cs="宋体"/>)"
    R"(<w:kern w:val="0"/><w:sz w:val="20"/><w:szCs w:val="20"/>)"};

constexpr std::string_view kTableProperties =
    R"(<w:tblPr><w:tblStyle w:val="7"/><w:tblW w:w="9740" w:type="dxa"/><w:jc w:val="center"/>)"
    R"(<w:tblInd w:w="0" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="auto"/>)"
    R"(<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>)"
    R"(<w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>)"
    R"(<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>)";

constexpr std::string_view kRowProperties =
    R"(<w:tblPrEx><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>)"
    R"(<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPrEx>)"
    R"(<w:trPr><w:trHeight w:val="480" w:hRule="atLeast"/><w:jc w:val="center"/></w:trPr>)";

constexpr std::string_view kCellBorders =
    R"(<w:tcBorders><w:top w:val="nil"/><w:left w:val="nil"/>)"
    R"(<w:bottom w:val="single" w:color="auto" w:sz="8" w:space="0"/>)"
    R"(<w:right w:val="single" w:color="auto" w:sz="8" w:space="0"/></w:tcBorders>)"
    R"(<w:tcMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tcMar>)"
    R"(<w:vAlign w:val="center"/>)";

constexpr std::string_view kSection =
    R"(<w:sectPr><w:footerReference r:id="rfooter11" w:type="default"/>)"
    R"(<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" )"
    R"(w:left="1587" w:header="851" w:footer="992" w:gutter="0"/><w:cols w:space="425" w:num="1"/>)"
    R"(<w:docGrid w:type="lines" w:linePitch="312" w:charSpace="0"/></w:sectPr>)";

// Writes w:body piece by piece.
class Body {
 public:
  std::string take() { return std::move(xml_); }
  std::size_t size() const { return xml_.size(); }

  void add(std::string_view xml) { xml_ += xml; }

  void add_paragraph(std::string_view text, const Style& style) {
    add(fmt::format(R"(<w:p w14:paraId="{:08X}"><w:pPr>)", next_id()));
    add(style.paragraph);
    add("</w:pPr>");
    for (const std::string& piece : pieces_of(text)) add_run(piece, style);
    add("</w:p>");
  }

  void add_table(const Grid& grid) {
    add("<w:tbl>");
    add(kTableProperties);
    add("<w:tblGrid>");
    for (std::size_t i = 0; i < grid.columns; ++i) add(R"(<w:gridCol w:w="749"/>)");
    add("</w:tblGrid>");
    for (std::size_t row = 0; row < grid.rows.size(); ++row) add_row(grid, row);
    add("</w:tbl>");
    add_paragraph("", kText);
  }

 private:
  void add_run(std::string_view text, const Style& style) {
    add("<w:r><w:rPr>");
    add(style.run);
    add(R"(</w:rPr><w:t)");
    if (text.front() == ' ' || text.back() == ' ') add(R"( xml:space="preserve")");
    add(">");
    add(test::escaped(text));
    add("</w:t></w:r>");
  }

  void add_row(const Grid& grid, std::size_t row) {
    add("<w:tr>");
    add(kRowProperties);
    for (std::size_t column = 0; column < grid.width(row); ++column) {
      const GridCell* const place = grid.at(row, column);
      if (place != nullptr && place->column == column) add_cell(*place, place->row < row);
    }
    add("</w:tr>");
  }

  // `continues` for a cell below the one that holds the text.
  void add_cell(const GridCell& cell, bool continues) {
    add(R"(<w:tc><w:tcPr><w:tcW w:w="749" w:type="dxa"/>)");
    if (cell.column_span > 1) {
      add(R"(<w:gridSpan w:val=")" + std::to_string(cell.column_span) + R"("/>)");
    }
    if (cell.row_span > 1) {
      add(continues ? R"(<w:vMerge w:val="continue"/>)" : R"(<w:vMerge w:val="restart"/>)");
    }
    add(kCellBorders);
    add("</w:tcPr>");
    add_paragraph(continues ? std::string_view() : cell.text, kCell);
    add("</w:tc>");
  }

  // Where the script changes a run ends; and others after 7 to 23 characters, as people type and
  // correct.
  std::vector<std::string> pieces_of(std::string_view text) {
    std::vector<std::string> pieces;
    bool was_latin = false;
    std::size_t room = 0;
    for (const std::string& character : test::characters(text)) {
      const bool latin = character.size() == 1;
      if (room == 0 || latin != was_latin) {
        pieces.emplace_back();
        room = 7 + (11 * ++runs_) % 17;
      }
      pieces.back() += character;
      was_latin = latin;
      --room;
    }
    return pieces;
  }

  // Numbers that look drawn, as a program draws them: Knuth's multiplier scatters the counted ones.
  std::uint32_t next_id() { return ++paragraphs_ * 2'654'435'761u & 0x7FFF'FFFFu; }

  std::string xml_;
  std::size_t runs_ = 0;
  std::uint32_t paragraphs_ = 0;
};

std::string body_of(const test::ReportModel& report) {
  Body body;
  for (const std::string& line : report.front) body.add_paragraph(line, kText);
  body.add_paragraph(report.title, kTitle);
  body.add(R"(<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>)");
  body.add_paragraph("", kText);
  for (const std::string& text : report.intro) body.add_paragraph(text, kText);
  for (const test::ModelSection& section : report.sections) {
    body.add_paragraph(section.number + section.heading, kHeading);
    for (const auto& item : section.body) {
      if (const auto* const text = std::get_if<test::ModelParagraph>(&item)) {
        body.add_paragraph(text->number + text->text, kText);
      } else {
        body.add_table(lay_out(std::get<test::ModelTable>(item)));
      }
    }
  }
  body.add(kSection);
  return body.take();
}

}  // namespace

std::string office_docx(const test::ReportModel& report) {
  test::DocxBuilder package;
  package.body(body_of(report)).styles(styles_xml()).footer(footer_xml());
  for (const auto& [name, bytes] : other_parts()) package.part(name, bytes);
  return package.build();
}

std::string office_xml(const test::ReportModel& report) {
  return test::part_of("w:document", "<w:body>" + body_of(report) + "</w:body>");
}

std::size_t xml_bytes(const test::ReportModel& report) {
  return office_xml(report).size();
}

std::size_t xml_bytes(const test::ModelParagraph& paragraph) {
  Body body;
  body.add_paragraph(paragraph.number + paragraph.text, kText);
  return body.size();
}

std::size_t xml_bytes(const test::ModelTable& table) {
  Body body;
  body.add_table(lay_out(table));
  return body.size();
}

}  // namespace gwlint::bench
