// Layouts of whole files that are all right.
#include <array>
#include <sstream>
#include <string>
#include <string_view>

#include "tests/rules/benign_variations.h"
#include "tests/support/characters.h"
#include "tests/support/docx_builder.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/report_text_forms.h"

namespace gwlint::annual_report {
namespace {

using test::ReportModel;

// ---- Text ----

// `change` returns what is written for a line, its line end included.
template <typename Change>
std::string with_lines(const ReportModel& report, Change change) {
  std::istringstream text(test::tab_text(report));
  std::string result;
  for (std::string line; std::getline(text, line);) result += change(line);
  return result;
}

bool is_paragraph(std::string_view line) {
  return !line.empty() && line.find('\t') == std::string_view::npos;
}

std::string indented(const ReportModel& report) {
  return with_lines(report, [](const std::string& line) {
    return (is_paragraph(line) ? "　　" : "") + line + "\n";
  });
}

std::string trailing_blanks(const ReportModel& report) {
  return with_lines(
      report, [](const std::string& line) { return line + (is_paragraph(line) ? " 　\n" : "\n"); });
}

// Paragraphs follow each other at once; a table keeps the empty line that ends it.
std::string dense(const ReportModel& report) {
  bool after_row = false;
  return with_lines(report, [&](const std::string& line) {
    const bool drop = line.empty() && !after_row;
    after_row = line.find('\t') != std::string::npos;
    return drop ? std::string() : line + "\n";
  });
}

std::string spacious(const ReportModel& report) {
  return with_lines(report,
                    [](const std::string& line) { return line.empty() ? "\n\n\n" : line + "\n"; }) +
         "\n\n\n";
}

// As mail programs and old editors break lines: after so many characters, but not within a number
// or an address.
std::string wrapped(const ReportModel& report) {
  constexpr std::size_t kWidth = 38;  // characters
  return with_lines(report, [](const std::string& line) {
    if (!is_paragraph(line)) return line + "\n";
    std::string result;
    std::size_t count = 0;
    bool narrow = false;  // the character before is a letter or digit
    for (const std::string& character : test::characters(line)) {
      const bool goes_on = narrow && character.size() == 1;
      if (count >= kWidth && !goes_on) {
        result += '\n';
        count = 0;
      }
      result += character;
      narrow = character.size() == 1;
      ++count;
    }
    return result + "\n";
  });
}

std::string page_numbers(const ReportModel& report) {
  int lines = 0;
  int page = 0;
  return with_lines(report, [&](const std::string& line) {
    const bool page_ends = line.empty() && ++lines % 9 == 0;
    return page_ends ? "\n— " + std::to_string(++page) + " —\n\n" : line + "\n";
  });
}

// ---- DOCX ----

using test::docx_body;
using test::DocxBuilder;
using test::paragraph;
using test::paragraph_of;
using test::run;

constexpr std::string_view kPageBreak = R"(<w:p><w:r><w:br w:type="page"/></w:r></w:p>)";
constexpr std::string_view kPicture =
    "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData>"
    "</a:graphic></wp:inline></w:drawing></w:r></w:p>";
constexpr std::string_view kTable = "<w:tbl>";

std::string inserted(std::string text, std::size_t at, std::string_view part) {
  return text.insert(at, part);
}

std::string pictures(const ReportModel& report) {
  std::string body = docx_body(report);
  body = inserted(body, body.find(kTable), std::string(kPicture) + paragraph("图1 公开信息的构成"));
  return test::docx_of_body(body + std::string(kPicture));
}

std::string footnotes(const ReportModel& report) {
  std::string body = docx_body(report);
  body = inserted(body, body.rfind("</w:p>"), R"(<w:r><w:footnoteReference w:id="2"/></w:r>)");
  return DocxBuilder()
      .body(body)
      .footnotes(R"(<w:footnote w:id="2">)" +
                 paragraph(" 指2022年1月1日至6月30日收取的费用，2021年同期为1件。") +
                 "</w:footnote>")
      .build();
}

std::string field(std::string_view code, std::string_view result) {
  return R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>)" + std::string(code) +
         R"(</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>)" + run(result) +
         R"(<w:r><w:fldChar w:fldCharType="end"/></w:r>)";
}

std::string headers_and_footers(const ReportModel& report) {
  return DocxBuilder()
      .body(docx_body(report))
      .header(paragraph("青禾市交通运输局2022年年报（内部编号：2023-01）"))
      .footer(paragraph_of(run("— ") + field(" PAGE \\* MERGEFORMAT ", "1") + run(" —")))
      .build();
}

std::string empty_paragraphs(const ReportModel& report) {
  std::string body = docx_body(report);
  constexpr std::string_view kJoint = "</w:p><w:p>";
  constexpr std::string_view kApart = "</w:p><w:p/><w:p>";
  for (std::size_t at = 0; (at = body.find(kJoint, at)) != body.npos; at += kApart.size()) {
    body.replace(at, kJoint.size(), kApart);
  }
  for (int i = 0; i < 5; ++i) body += "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr></w:p>";
  return test::docx_of_body(body);
}

// Wide tables stand on pages of their own, turned on their side.
std::string turned_pages(const ReportModel& report) {
  std::string body = docx_body(report);
  constexpr std::string_view kEnd =
      R"(<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>)"
      R"(</w:pPr></w:p>)";
  body = inserted(body, body.rfind(kTable), kEnd);
  return test::docx_of_body(inserted(body, body.find(kTable), kEnd));
}

std::string contents_field(const ReportModel& report) {
  std::string contents = paragraph("目  录", R"(<w:jc w:val="center"/>)");
  int page = 0;
  for (const test::ModelSection& section : report.sections) {
    const std::string entry = run(section.number + section.heading) + "<w:r><w:tab/></w:r>" +
                              field(" PAGEREF _Toc1234 \\h ", std::to_string(++page));
    contents +=
        paragraph_of("<w:hyperlink>" + entry + "</w:hyperlink>", R"(<w:pStyle w:val="10"/>)");
  }
  return DocxBuilder()
      .body(paragraph(report.title) + contents + std::string(kPageBreak) + docx_body(report))
      .styles(R"(<w:style w:type="paragraph" w:styleId="10"><w:name w:val="toc 1"/></w:style>)")
      .build();
}

std::string cover_in_a_text_box(const ReportModel& report) {
  const std::string box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" +
                          paragraph("青禾市交通运输局") + paragraph("二〇二三年一月") +
                          "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
  return test::docx_of_body(paragraph_of(box) + std::string(kPageBreak) + docx_body(report));
}

constexpr BenignLayout kLayouts[] = {
    {"Indented", indented},
    {"TrailingBlanks", trailing_blanks},
    {"Dense", dense},
    {"Spacious", spacious},
    {"Wrapped", wrapped},
    {"PageNumbers", page_numbers},
    {"DocxPictures", pictures},
    {"DocxFootnotes", footnotes},
    {"DocxHeadersAndFooters", headers_and_footers},
    {"DocxEmptyParagraphs", empty_paragraphs},
    {"DocxTurnedPages", turned_pages},
    {"DocxContentsField", contents_field},
    {"DocxCoverInATextBox", cover_in_a_text_box},
};

}  // namespace

std::span<const BenignLayout> benign_layouts() {
  return kLayouts;
}

}  // namespace gwlint::annual_report
