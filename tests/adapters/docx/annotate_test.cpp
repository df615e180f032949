// Comments put into DOCX files: where they are anchored, and that all else stays.
#include "adapters/docx/annotate.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "adapters/adapter.h"
#include "tests/adapters/docx/read_body.h"
#include "tests/support/docx_builder.h"
#include "tests/support/package_check.h"
#include "tests/support/zip_reader.h"

namespace gwlint::docx {
namespace {

using testing::HasSubstr;
using testing::Not;

using namespace test;

constexpr std::string_view kCommentsType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

// The place of the one `text` in the projection.
Span place_of(const Document& document, std::string_view text) {
  const std::size_t at = document.text.find(text);
  EXPECT_NE(at, std::string::npos) << text;
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + text.size())};
}

std::string annotated(std::string_view bytes, std::vector<Span> places) {
  std::vector<Annotation> annotations;
  for (const Span place : places)
    annotations.push_back({place, "gwlint · CIT001 Title · 错误", {"有误。"}});
  const ReadResult document = read_document(bytes);
  const AnnotateResult result = annotate_document(bytes, *document, annotations);
  if (!result) return "refused: " + result.error().en;
  EXPECT_EQ(package_report(*result), "");
  EXPECT_EQ(test::read(*result).text, document->text);
  return *result;
}

// The main part with the ends of the ranges as brackets: ⟧ with the reference, ⟯ without that, ※.
std::string bracketed(std::string xml) {
  for (const char id : {'0', '1', '2'}) {
    const std::string number = std::string(" w:id=\"") + id + "\"/>";
    xml = replaced(xml, "<w:commentRangeStart" + number, "⟦");
    xml = replaced(
        xml, "<w:commentRangeEnd" + number + "<w:r><w:commentReference" + number + "</w:r>", "⟧");
    xml = replaced(xml, "<w:commentRangeEnd" + number, "⟯");
    xml = replaced(xml, "<w:r><w:commentReference" + number + "</w:r>", "※");
  }
  return xml;
}

std::string body_of(const std::string& docx) {
  if (docx.starts_with("refused")) return docx;
  const std::string xml = bracketed(unzip(docx, "word/document.xml"));
  const std::size_t begin = xml.find("<w:body>") + 8;
  return xml.substr(begin, xml.find("</w:body>") - begin);
}

// The content of w:body with a comment on the text `on`.
std::string body_with(std::string_view body, std::string_view on) {
  const std::string bytes = docx_of_body(body);
  return body_of(annotated(bytes, {place_of(test::read(bytes), on)}));
}

// What stands in the annotated file under each comment.
std::string anchored(const std::string& docx) {
  const Document document = test::read(docx);
  std::string all;
  for (const Mark& mark : document.marks) {
    if (mark.kind == Mark::Kind::Comment) all += "[" + std::string(document.view(mark.place)) + "]";
  }
  return all;
}

std::string formatted(std::string_view text, std::string_view properties = "<w:b/>") {
  return "<w:r w:rsidR=\"00A1\"><w:rPr>" + std::string(properties) + "</w:rPr><w:t>" +
         std::string(text) + "</w:t></w:r>";
}

struct Case {
  std::string name;
  std::string body;
  std::string on;
  std::string expected;
};

void PrintTo(const Case& one, std::ostream* out) {
  *out << one.name;
}

class AnchorsOf : public testing::TestWithParam<Case> {};

TEST_P(AnchorsOf, Text) {
  EXPECT_EQ(body_with(GetParam().body, GetParam().on), GetParam().expected);
}

const std::string kControl = "<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>";
const std::string kControlEnd = "</w:sdtContent></w:sdt>";
const std::string kField =
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF "
    "a</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
const std::string kFieldEnd = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

INSTANTIATE_TEST_SUITE_P(
    Docx, AnchorsOf,
    testing::Values(
        Case{"AWholeRun", paragraph_of(formatted("甲")), "甲",
             paragraph_of("⟦" + formatted("甲") + "⟧")},
        Case{"TheMiddleOfARun", paragraph_of(formatted("甲乙丙")), "乙",
             paragraph_of(formatted("甲") + "⟦" + formatted("乙") + "⟧" + formatted("丙"))},
        Case{"TheStartOfARun", paragraph_of(formatted("甲乙")), "甲",
             paragraph_of("⟦" + formatted("甲") + "⟧" + formatted("乙"))},
        Case{"TheEndOfARun", paragraph_of(formatted("甲乙")), "乙",
             paragraph_of(formatted("甲") + "⟦" + formatted("乙") + "⟧")},
        Case{"SeveralRuns",
             paragraph_of(formatted("甲〔20") + "<w:proofErr/>" + formatted("2", "<w:i/>") +
                          formatted("1〕号", "<w:u/>")),
             "2021",
             paragraph_of(formatted("甲〔") + "⟦" + formatted("20") + "<w:proofErr/>" +
                          formatted("2", "<w:i/>") + formatted("1", "<w:u/>") + "⟧" +
                          formatted("〕号", "<w:u/>"))},
        Case{
            "BlanksAtACut", paragraph_of("<w:r><w:t>甲 乙 丙</w:t></w:r>"), "乙",
            paragraph_of("<w:r><w:t xml:space=\"preserve\">甲 </w:t></w:r>⟦<w:r><w:t>乙</w:t></w:r>"
                         "⟧<w:r><w:t xml:space=\"preserve\"> 丙</w:t></w:r>")},
        Case{"References", paragraph_of("<w:r><w:t>A&amp;&#x4E00;B</w:t></w:r>"), "一",
             paragraph_of("<w:r><w:t>A&amp;</w:t></w:r>⟦<w:r><w:t>&#x4E00;</w:t></w:r>⟧<w:r><w:t>B"
                          "</w:t></w:r>")},
        Case{"Sections", paragraph_of("<w:r><w:t>甲<![CDATA[<乙>]]></w:t></w:r>"), "<乙",
             paragraph_of("<w:r><w:t>甲</w:t></w:r>⟦<w:r><w:t>&lt;乙</w:t></w:r>⟧<w:r><w:t>&gt;"
                          "</w:t></w:r>")},
        Case{"BesideATab",
             paragraph_of("<w:r><w:rPr><w:b/></w:rPr><w:t>甲</w:t><w:tab/><w:t>乙"
                          "</w:t></w:r>"),
             "\t乙",
             paragraph_of("<w:r><w:rPr><w:b/></w:rPr><w:t>甲</w:t></w:r>⟦<w:r><w:rPr><w:b/></w:rPr>"
                          "<w:tab/><w:t>乙</w:t></w:r>⟧")},
        Case{
            "ASymbol",
            paragraph_of(run("是") + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>"),
            "☑",
            paragraph_of(run("是") + "⟦<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>⟧")},
        Case{"TextBehindAPageBreak",
             paragraph_of("<w:r><w:lastRenderedPageBreak/><w:t>甲</w:t></w:r>"), "甲",
             paragraph_of("⟦<w:r><w:lastRenderedPageBreak/><w:t>甲</w:t></w:r>⟧")},
        Case{"InAHyperlink",
             paragraph_of("<w:hyperlink w:anchor=\"x\">" + formatted("甲乙") + "</w:hyperlink>"),
             "乙",
             paragraph_of("<w:hyperlink w:anchor=\"x\">" + formatted("甲") + "⟦" + formatted("乙") +
                          "⟧</w:hyperlink>")},
        Case{"IntoAnInsertion",
             paragraph_of(formatted("甲") + "<w:ins w:id=\"9\" w:author=\"a\">" +
                          formatted("乙丙") + "</w:ins>"),
             "甲乙",
             bracketed(paragraph_of(
                 "<w:commentRangeStart w:id=\"10\"/>" + formatted("甲") +
                 "<w:ins w:id=\"9\" w:author=\"a\">" + formatted("乙") +
                 "<w:commentRangeEnd w:id=\"10\"/><w:r><w:commentReference w:id=\"10\"/></w:r>" +
                 formatted("丙") + "</w:ins>"))},
        Case{"InAControl", paragraph_of(kControl + formatted("甲乙") + kControlEnd), "甲",
             paragraph_of(kControl + "⟦" + formatted("甲") + "⟧" + formatted("乙") + kControlEnd)},
        Case{"AControlOfAParagraph",
             kControl + paragraph_of(formatted("甲乙丙")) + kControlEnd + paragraph("丁"), "乙",
             kControl + paragraph_of(formatted("甲") + "⟦" + formatted("乙丙")) + kControlEnd +
                 paragraph_of("⟧" + run("丁"))},
        Case{"TheFirstParagraphOfAControl",
             kControl + paragraph_of(formatted("甲")) + paragraph("乙") + kControlEnd, "甲",
             kControl + paragraph_of("⟦" + formatted("甲")) + paragraph_of("⟧" + run("乙")) +
                 kControlEnd},
        Case{"AnotherParagraphOfAControl",
             kControl + paragraph("甲") + paragraph_of(formatted("乙丙")) + kControlEnd, "乙",
             kControl + paragraph("甲") +
                 paragraph_of("⟦" + formatted("乙") + "⟧" + formatted("丙")) + kControlEnd},
        Case{"OneControlBehindAnother",
             kControl + paragraph_of(formatted("甲乙")) + kControlEnd + kControl + paragraph("丙") +
                 kControlEnd + paragraph("丁"),
             "甲",
             kControl + paragraph_of("⟦" + formatted("甲") + "⟯" + formatted("乙")) + kControlEnd +
                 kControl + paragraph("丙") + kControlEnd + paragraph_of("※" + run("丁"))},
        Case{"AControlInAControl",
             kControl + paragraph("甲") + kControl + paragraph_of(formatted("乙")) + kControlEnd +
                 kControlEnd + "<w:p/>",
             "乙",
             kControl + paragraph("甲") + kControl + paragraph_of("⟦" + formatted("乙")) +
                 kControlEnd + kControlEnd + "<w:p>⟧</w:p>"},
        Case{"IntoAControl",
             paragraph_of(formatted("甲乙")) + kControl + paragraph_of(formatted("丙丁")) +
                 kControlEnd + paragraph("戊"),
             "乙\n丙",
             paragraph_of(formatted("甲") + "⟦" + formatted("乙")) + kControl +
                 paragraph_of(formatted("丙丁")) + kControlEnd + paragraph_of("⟧" + run("戊"))},
        Case{"TheLastControl", paragraph("甲") + kControl + paragraph("乙丙") + kControlEnd, "丙",
             paragraph_of(run("甲") + "⟦⟧") + kControl + paragraph("乙丙") + kControlEnd},
        Case{"IntoTheLastControl",
             paragraph_of(formatted("甲乙")) + kControl + paragraph("丙") + kControlEnd, "乙\n丙",
             paragraph_of(formatted("甲") + "⟦" + formatted("乙") + "⟧") + kControl +
                 paragraph("丙") + kControlEnd},
        Case{"AControlBeforeATable",
             kControl + paragraph_of(formatted("甲乙")) + kControlEnd + table({{"丙"}}), "乙",
             kControl + paragraph_of(formatted("甲") + "⟦" + formatted("乙") + "⟯") + kControlEnd +
                 table_of(row_of(cell_of(paragraph_of("※" + run("丙")))))},
        Case{"AControlInACell",
             table_of(row_of(cell_of(kControl + paragraph("甲") + kControlEnd) + cell("乙"))), "甲",
             table_of(row_of(cell_of(kControl + paragraph_of("⟦" + run("甲") + "⟯") + kControlEnd) +
                             cell_of(paragraph_of("※" + run("乙")))))},
        Case{"AControlAboveTextOfItsCell",
             table_of(row_of(cell_of(kControl + paragraph_of(formatted("甲")) + kControlEnd +
                                     paragraph("乙")))),
             "甲",
             table_of(row_of(cell_of(kControl + paragraph_of("⟦" + formatted("甲")) + kControlEnd +
                                     paragraph_of("⟧" + run("乙")))))},
        Case{"AControlOfACell",
             table_of(row_of(kControl + cell_of(paragraph_of(formatted("甲乙"))) + kControlEnd +
                             cell("丙"))),
             "甲乙",
             table_of(row_of(kControl + cell_of(paragraph_of("⟦" + formatted("甲乙") + "⟯")) +
                             kControlEnd + cell_of(paragraph_of("※" + run("丙")))))},
        Case{"AControlOfARow",
             table_of(kControl + row_of(cell_of(paragraph_of(formatted("甲乙")))) + kControlEnd),
             "乙",
             table_of(kControl +
                      row_of(cell_of(paragraph_of(formatted("甲") + "⟦" + formatted("乙") + "⟧"))) +
                      kControlEnd)},
        Case{"AControlOfATable",
             kControl + table_of(row_of(cell("甲") + cell_of(paragraph_of(formatted("乙"))))) +
                 kControlEnd,
             "甲\t乙",
             kControl +
                 table_of(row_of(cell_of(paragraph_of("⟦" + run("甲"))) +
                                 cell_of(paragraph_of(formatted("乙") + "⟧")))) +
                 kControlEnd},
        Case{"AControlThatIsFilled",
             paragraph_of("<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>" +
                          formatted("甲乙") + kControlEnd),
             "乙",
             paragraph_of("⟦<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>" +
                          formatted("甲乙") + kControlEnd + "⟧")},
        Case{"AFieldAsAWhole", paragraph_of(run("甲") + kField + formatted("乙丙") + kFieldEnd),
             "丙", paragraph_of(run("甲") + "⟦" + kField + formatted("乙丙") + kFieldEnd + "⟧")},
        Case{"IntoAField", paragraph_of(formatted("甲乙") + kField + formatted("丙丁") + kFieldEnd),
             "乙丙",
             paragraph_of(formatted("甲") + "⟦" + formatted("乙") + kField + formatted("丙丁") +
                          kFieldEnd + "⟧")},
        Case{"NestedFields",
             paragraph_of(kField + run("甲") + kField + formatted("乙") + kFieldEnd + kFieldEnd),
             "乙",
             paragraph_of("⟦" + kField + run("甲") + kField + formatted("乙") + kFieldEnd +
                          kFieldEnd + "⟧")},
        Case{"AFieldOverParagraphs",
             paragraph_of(kField + formatted("甲乙")) + paragraph_of(formatted("丙") + kFieldEnd),
             "乙",
             paragraph_of(kField + formatted("甲") + "⟦" + formatted("乙") + "⟧") +
                 paragraph_of(formatted("丙") + kFieldEnd)},
        Case{"ASimpleField",
             paragraph_of("<w:fldSimple w:instr=\"REF a\">" + formatted("甲乙") + "</w:fldSimple>"),
             "乙",
             paragraph_of("⟦<w:fldSimple w:instr=\"REF a\">" + formatted("甲乙") +
                          "</w:fldSimple>⟧")},
        Case{"AFormula", paragraph_of(run("甲") + "<m:oMath><m:r><m:t>3+4</m:t></m:r></m:oMath>"),
             "3", paragraph_of(run("甲") + "⟦<m:oMath><m:r><m:t>3+4</m:t></m:r></m:oMath>⟧")},
        Case{
            "Ruby",
            paragraph_of("<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase>"
                         "<w:r><w:t>甲乙</w:t></w:r></w:rubyBase></w:ruby></w:r>"),
            "甲",
            paragraph_of("⟦<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase>"
                         "<w:r><w:t>甲乙</w:t></w:r></w:rubyBase></w:ruby></w:r>⟧")},
        Case{"TextHeldTwice",
             paragraph_of("<w:r><w:t>甲</w:t><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                          "<w:t>乙丙</w:t></mc:Choice><mc:Fallback><w:t>乙丙</w:t></mc:Fallback>"
                          "</mc:AlternateContent></w:r>"),
             "乙",
             paragraph_of("<w:r><w:t>甲</w:t></w:r>⟦<w:r><mc:AlternateContent><mc:Choice "
                          "Requires=\"wps\"><w:t>乙丙</w:t></mc:Choice><mc:Fallback><w:t>乙丙</w:t>"
                          "</mc:Fallback></mc:AlternateContent></w:r>⟧")},
        Case{"ATextBox",
             paragraph_of(run("甲") + "<w:r><w:pict><v:textbox><w:txbxContent>" +
                          paragraph("乙丙") + "</w:txbxContent></v:textbox></w:pict></w:r>"),
             "乙",
             paragraph_of(run("甲") + "⟦<w:r><w:pict><v:textbox><w:txbxContent>" +
                          paragraph("乙丙") + "</w:txbxContent></v:textbox></w:pict></w:r>⟧")},
        Case{"SeveralParagraphs", paragraph_of(formatted("甲乙")) + paragraph_of(formatted("丙丁")),
             "乙\n丙",
             paragraph_of(formatted("甲") + "⟦" + formatted("乙")) +
                 paragraph_of(formatted("丙") + "⟧" + formatted("丁"))},
        Case{"SeveralCells",
             table_of(row_of(cell_of(paragraph_of(formatted("甲乙"))) + cell("丙"))), "乙\t丙",
             table_of(row_of(cell_of(paragraph_of(formatted("甲") + "⟦" + formatted("乙"))) +
                             cell_of(paragraph_of(run("丙") + "⟧"))))}),
    [](const auto& info) { return info.param.name; });

// ---- Spots ----

std::string spot_in(std::string_view body, std::uint32_t at) {
  return body_of(annotated(docx_of_body(body), {{at, at}}));
}

TEST(AnnotateDocx, StandsAtASpotOfText) {
  EXPECT_EQ(spot_in(paragraph_of(formatted("甲乙")), 3),
            paragraph_of(formatted("甲") + "⟦⟧" + formatted("乙")));
  EXPECT_EQ(spot_in(paragraph_of(formatted("甲")), 0), paragraph_of("⟦⟧" + formatted("甲")));
  EXPECT_EQ(spot_in(paragraph_of(formatted("甲")), 3), paragraph_of(formatted("甲") + "⟦⟧"));
}

TEST(AnnotateDocx, StandsInAnEmptyParagraph) {
  EXPECT_EQ(spot_in(paragraph("甲") + "<w:p/>" + paragraph("乙"), 4),
            paragraph("甲") + "<w:p>⟦⟧</w:p>" + paragraph("乙"));
  EXPECT_EQ(spot_in("<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr></w:p>", 0),
            "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>⟦⟧</w:p>");
}

TEST(AnnotateDocx, StandsInAnEmptyCell) {
  const std::string bytes = docx_of_body(table({{"甲", "", "", "乙"}}));
  const Row row = test::read(bytes).tables.front().rows.front();
  EXPECT_EQ(body_of(annotated(bytes, {row.cells[2].text})),
            table_of(row_of(cell("甲") + cell("") + cell_of(paragraph_of("⟦⟧")) + cell("乙"))));
}

TEST(AnnotateDocx, StandsInABodyWithoutParagraphs) {
  const std::string bytes = docx_of_body("");
  const std::vector<Annotation> one = {{{0, 0}, "a", {}}};
  const AnnotateResult docx = annotate_document(bytes, *read_document(bytes), one);
  ASSERT_TRUE(docx.ok()) << docx.error().en;
  EXPECT_EQ(package_report(*docx), "");
  EXPECT_THAT(body_of(*docx), HasSubstr("⟦⟧</w:p>"));
}

TEST(AnnotateDocx, StandsBehindAnAutomaticNumber) {
  const std::string bytes =
      DocxBuilder()
          .numbering(
              "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
              "<w:numFmt w:val=\"decimal\"/><w:suff w:val=\"nothing\"/>"
              "<w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
              "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
          .body(paragraph("总体情况",
                          "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"))
          .build();
  EXPECT_THAT(body_of(annotated(bytes, {{0, 4}})), HasSubstr("</w:pPr>⟦⟧<w:r>"));
  // What lies in the text too is anchored on the text.
  EXPECT_THAT(body_of(annotated(bytes, {{0, 7}})), HasSubstr("</w:pPr>⟦<w:r>"));
}

TEST(AnnotateDocx, KeepsRangesOfOneSpotApart) {
  const std::string bytes = docx_of_body(paragraph_of(formatted("甲乙丙")));
  // 甲, a spot behind it, and 乙丙.
  const std::string body = body_of(annotated(bytes, {{0, 3}, {3, 3}, {3, 9}}));
  EXPECT_EQ(body, paragraph_of("⟦" + formatted("甲") + "⟧⟦⟧⟦" + formatted("乙丙") + "⟧"));
  EXPECT_EQ(anchored(annotated(bytes, {{3, 6}, {3, 6}, {0, 9}})), "[甲乙丙][乙][乙]");
}

TEST(AnnotateDocx, StandsAtASpotOfAControl) {
  EXPECT_EQ(spot_in(kControl + paragraph_of(formatted("甲乙")) + kControlEnd + paragraph("丙"), 3),
            kControl + paragraph_of(formatted("甲") + "⟦⟯" + formatted("乙")) + kControlEnd +
                paragraph_of("※" + run("丙")));
}

TEST(AnnotateDocx, StandsInABodyOfOneControl) {
  const std::string bytes = docx_of_body(kControl + paragraph("甲") + kControlEnd);
  const std::vector<Annotation> one = {{{0, 3}, "a", {}}};
  const AnnotateResult docx = annotate_document(bytes, *read_document(bytes), one);
  ASSERT_TRUE(docx.ok()) << docx.error().en;
  EXPECT_EQ(package_report(*docx), "");
  EXPECT_THAT(body_of(*docx), HasSubstr("⟦⟧</w:p>" + kControl + paragraph("甲") + kControlEnd));
}

// ---- Where no comment can stand ----

TEST(AnnotateDocx, AnchorsNotesOnTheirReference) {
  const std::string bytes =
      DocxBuilder()
          .body(paragraph_of(run("正文") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
          .footnotes("<w:footnote w:id=\"1\">" + paragraph("甲") +
                     "</w:footnote><w:footnote w:id=\"2\">" + paragraph("乙") + "</w:footnote>")
          .build();
  const std::string docx = annotated(bytes, {place_of(test::read(bytes), "乙")});
  EXPECT_THAT(
      unzip(docx, "word/document.xml"),
      HasSubstr("<w:commentRangeStart w:id=\"3\"/><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                "<w:commentRangeEnd w:id=\"3\"/>"));
  EXPECT_EQ(unzip(docx, "word/footnotes.xml"), unzip(bytes, "word/footnotes.xml"));
}

TEST(AnnotateDocx, AnchorsHeadersOnTheFirstParagraph) {
  const std::string bytes = DocxBuilder().body(paragraph("正文")).header(paragraph("页眉")).build();
  const std::string docx = annotated(bytes, {place_of(test::read(bytes), "页眉")});
  EXPECT_EQ(body_of(docx), paragraph_of("⟦⟧" + run("正文")));
  EXPECT_EQ(unzip(docx, "word/header1.xml"), unzip(bytes, "word/header1.xml"));
}

TEST(AnnotateDocx, AnchorsParagraphsHeldTwiceOnTheOneBefore) {
  const std::string twice = "<mc:AlternateContent><mc:Choice Requires=\"wps\">" + paragraph("乙") +
                            "</mc:Choice><mc:Fallback>" + paragraph("乙") +
                            "</mc:Fallback></mc:AlternateContent>";
  EXPECT_EQ(body_with(paragraph("甲") + twice, "乙"), paragraph_of("⟦⟧" + run("甲")) + twice);
}

// ---- Properties of runs ----

TEST(AnnotateDocx, NumbersRevisionsThatASplitCopies) {
  const std::string change = "<w:rPrChange w:id=\"5\" w:author=\"a\"><w:rPr/></w:rPrChange>";
  const std::string bytes = docx_of_body(paragraph_of(formatted("甲乙", change)));
  const std::string xml = unzip(annotated(bytes, {{3, 6}}), "word/document.xml");
  EXPECT_THAT(xml, HasSubstr(replaced(change, "5", "7") + "</w:rPr><w:t>乙"));
  EXPECT_THAT(xml, HasSubstr(change + "</w:rPr><w:t>甲"));
}

// ---- The package ----

std::string two_comments() {
  return DocxBuilder()
      .body(paragraph_of(
          "<w:commentRangeStart w:id=\"41\"/>" + run("甲") +
          "<w:commentRangeEnd w:id=\"41\"/><w:r><w:commentReference w:id=\"41\"/></w:r>" +
          run("乙")))
      .comments("<w:comment w:id=\"41\" w:author=\"李明\">" + paragraph("请核。") + "</w:comment>")
      .build();
}

TEST(AnnotateDocx, KeepsTheCommentsThatAreThere) {
  const std::string before = unzip(two_comments(), "word/comments.xml");
  const std::string docx = annotated(two_comments(), {{3, 6}});
  const std::string after = unzip(docx, "word/comments.xml");
  const std::string end = "</w:comments>";
  EXPECT_EQ(after.substr(0, before.size() - end.size()),
            before.substr(0, before.size() - end.size()));
  EXPECT_THAT(after, HasSubstr("w:id=\"42\" w:author=\"gwlint\" w:initials=\"gw\""));
  EXPECT_EQ(anchored(docx), "[甲][乙]");
  EXPECT_THAT(unzip(docx, "[Content_Types].xml"), HasSubstr(kCommentsType));
}

TEST(AnnotateDocx, TakesLowNumbersWhereTheHighestIsTaken) {
  const std::string bytes = docx_of_body(paragraph_of(
      "<w:bookmarkStart w:id=\"2147483647\" w:name=\"a\"/><w:bookmarkEnd w:id=\"0\"/>" +
      run("甲")));
  EXPECT_THAT(unzip(annotated(bytes, {{0, 3}}), "word/comments.xml"), HasSubstr("w:id=\"1\""));
}

TEST(AnnotateDocx, MakesCommentsBesideTheMainPart) {
  std::string main = docx_of_body(paragraph("甲"));
  DocxBuilder builder;
  builder.part(
      "_rels/.rels",
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
      "relationships/officeDocument\" Target=\"/Doc/main%20part.xml\"/></Relationships>");
  builder.part("Doc/main part.xml", unzip(main, "word/document.xml"))
      .part("Doc/comments.xml", "<x/>")
      .remove("word/document.xml")
      .remove("word/_rels/document.xml.rels");
  std::string types = builder.entry("[Content_Types].xml").content;
  builder.part("[Content_Types].xml", replaced(types, "/word/document.xml", "/Doc/main part.xml"));
  const ReadResult document = read_document(builder.build());
  ASSERT_TRUE(document.ok()) << message(document.error(), Language::English);
  const std::vector<Annotation> one = {{{0, 3}, "a", {}}};
  const AnnotateResult docx = annotate_document(builder.build(), *document, one);
  ASSERT_TRUE(docx.ok()) << docx.error().en;
  EXPECT_THAT(unzip(*docx, "Doc/_rels/main part.xml.rels"), HasSubstr("Target=\"comments1.xml\""));
  EXPECT_THAT(unzip(*docx, "[Content_Types].xml"), HasSubstr("PartName=\"/Doc/comments1.xml\""));
  EXPECT_EQ(anchored(*docx), "[甲]");
}

TEST(AnnotateDocx, WritesStrictNamespaces) {
  const std::string bytes = DocxBuilder().body(paragraph("甲")).strict().build();
  const std::string docx = annotated(bytes, {{0, 3}});
  EXPECT_THAT(unzip(docx, "word/comments.xml"),
              HasSubstr("xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\""));
  EXPECT_THAT(unzip(docx, "word/_rels/document.xml.rels"),
              HasSubstr("http://purl.oclc.org/ooxml/officeDocument/relationships/comments"));
  EXPECT_EQ(anchored(docx), "[甲]");
}

TEST(AnnotateDocx, KeepsToThePrefixesOfAPart) {
  constexpr std::string_view kUri = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  DocxBuilder builder;
  builder.comments("");
  builder.part("word/document.xml", "<ns0:document xmlns:ns0=\"" + std::string(kUri) +
                                        "\"><ns0:body><ns0:p><ns0:r><ns0:t>甲乙</ns0:t></ns0:r>"
                                        "</ns0:p></ns0:body></ns0:document>");
  builder.part("word/comments.xml", "<comments xmlns=\"" + std::string(kUri) + "\"/>");
  const std::string docx = annotated(builder.build(), {{3, 6}});
  EXPECT_THAT(unzip(docx, "word/document.xml"),
              HasSubstr("<ns0:t>甲</ns0:t></ns0:r><ns0:commentRangeStart ns0:id=\"0\"/><ns0:r>"));
  EXPECT_THAT(unzip(docx, "word/comments.xml"),
              HasSubstr("<w:comment xmlns:w=\"" + std::string(kUri)));
  EXPECT_EQ(anchored(docx), "[乙]");
}

TEST(AnnotateDocx, FillsARelationshipThatLeadsToNothing) {
  DocxBuilder builder;
  builder.body(paragraph("甲")).comments("").remove("word/comments.xml");
  const std::string docx = annotated(builder.build(), {{0, 3}});
  EXPECT_THAT(unzip(docx, "word/comments.xml"), HasSubstr("gwlint"));
}

TEST(AnnotateDocx, LeavesAllOtherEntriesByteForByte) {
  const std::string bytes = DocxBuilder()
                                .body(paragraph("甲"))
                                .styles("")
                                .header(paragraph("页眉"))
                                .part("word/media/a.xml", "<a/>")
                                .build();
  const std::vector<RawEntry> before = read_zip(bytes);
  const std::vector<RawEntry> after = read_zip(annotated(bytes, {{0, 3}}));
  ASSERT_EQ(after.size(), before.size() + 1);
  EXPECT_EQ(after.back().name, "word/comments.xml");
  for (std::size_t i = 0; i < before.size(); ++i) {
    EXPECT_EQ(after[i].name, before[i].name);
    if (before[i].name == "[Content_Types].xml" || before[i].name == "word/document.xml" ||
        before[i].name == "word/_rels/document.xml.rels") {
      continue;
    }
    EXPECT_EQ(after[i].bytes, before[i].bytes) << before[i].name;
  }
}

TEST(AnnotateDocx, LeavesADocumentWithoutFindingsAsItIs) {
  const std::string bytes = docx_of_body(paragraph("甲"));
  EXPECT_EQ(annotated(bytes, {}), bytes);
}

// ---- Words ----

TEST(AnnotateDocx, LetsNoWordsBecomeMarkup) {
  const std::string bytes = docx_of_body(paragraph("甲"));
  const ReadResult document = read_document(bytes);
  const std::vector<Annotation> one = {
      {{0, 3}, "A & B", {"</w:t><w:del/>", "\x01\xFF\uFFFF\u202E", "]]>"}}};
  const AnnotateResult docx = annotate_document(bytes, *document, one);
  ASSERT_TRUE(docx.ok());
  EXPECT_EQ(package_report(*docx), "");
  const std::string xml = unzip(*docx, "word/comments.xml");
  EXPECT_THAT(xml, HasSubstr("A &amp; B"));
  EXPECT_THAT(xml, HasSubstr("&lt;/w:t&gt;&lt;w:del/&gt;"));
  EXPECT_THAT(xml, HasSubstr("\\x01\\xFF\\u{FFFF}\\u{202E}"));
}

// ---- Refused ----

TEST(AnnotateDocx, RefusesASignedDocument) {
  const std::string bytes =
      DocxBuilder().body(paragraph("甲")).part("_xmlsignatures/sig1.xml", "<a/>").build();
  EXPECT_THAT(annotated(bytes, {{0, 3}}), HasSubstr("digital signature"));
}

TEST(AnnotateDocx, RefusesOtherEncodings) {
  DocxBuilder builder;
  const std::string main = unzip(docx_of_body(paragraph("ab")), "word/document.xml");
  std::string utf16 = "\xFF\xFE";
  for (const char c : main.substr(main.find("?>") + 2)) utf16.append({c, '\0'});
  builder.part("word/document.xml", utf16);
  EXPECT_THAT(annotated(builder.build(), {{0, 2}}), HasSubstr("only UTF-8 can be changed"));
}

TEST(AnnotateDocx, RefusesTextFiles) {
  const std::string bytes = "一、总体情况\n";
  const AnnotateResult result = annotate_document(bytes, *read_document(bytes), {});
  ASSERT_FALSE(result.ok());
  EXPECT_THAT(result.error().en, HasSubstr("--format html"));
  EXPECT_THAT(result.error().zh, HasSubstr("只有 DOCX"));
}

// ---- Taken out again ----

TEST(RemoveAnnotations, LeavesTheCommentsOfOthers) {
  const std::string docx = annotated(two_comments(), {{0, 6}, {3, 3}});
  const AnnotateResult again = gwlint::remove_annotations(docx);
  ASSERT_TRUE(again.ok()) << again.error().en;
  EXPECT_EQ(package_report(*again), "");
  EXPECT_EQ(anchored(*again), "[甲]");
  EXPECT_EQ(unzip(*again, "word/document.xml"), unzip(two_comments(), "word/document.xml"));
  EXPECT_EQ(unzip(*again, "word/comments.xml"), unzip(two_comments(), "word/comments.xml"));
}

std::string own_comment(std::string_view author, std::string_view title) {
  return DocxBuilder()
      .body(paragraph_of(
          "<w:commentRangeStart w:id=\"1\"/>" + run("甲") +
          "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"))
      .comments("<w:comment w:id=\"1\" w:author=\"" + std::string(author) +
                "\"><w:p w14:paraId=\"0A\">" + run(title.substr(0, 6)) + run(title.substr(6)) +
                "</w:p>" + paragraph("有误。") + "</w:comment>")
      .build();
}

TEST(RemoveAnnotations, KnowsItsOwnByAuthorAndTitle) {
  const std::string title = "gwlint · SUM001 ApplicantTotal · 错误";
  EXPECT_EQ(anchored(*gwlint::remove_annotations(own_comment("gwlint", title))), "");
  for (const std::string& other : {own_comment("李明", title), own_comment("gwlint", "请核。"),
                                   own_comment("gwlint", "再核：" + title)}) {
    EXPECT_EQ(*gwlint::remove_annotations(other), other);
  }
}

TEST(RemoveAnnotations, LeavesWhatWasAnswered) {
  constexpr std::string_view kType =
      "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";
  const auto with_answer_to = [&](std::string_view paragraph) {
    DocxBuilder builder;
    const std::string bytes = own_comment("gwlint", "gwlint · SUM001 ApplicantTotal · 错误");
    for (const RawEntry& entry : read_zip(bytes)) builder.part(entry.name, entry.content);
    builder.part("word/commentsExtended.xml",
                 "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml"
                 "\"><w15:commentEx w15:paraId=\"0B\" w15:paraIdParent=\"" +
                     std::string(paragraph) + "\"/></w15:commentsEx>");
    builder.part("word/_rels/document.xml.rels",
                 replaced(unzip(bytes, "word/_rels/document.xml.rels"), "</Relationships>",
                          "<Relationship Id=\"x\" Type=\"" + std::string(kType) +
                              "\" Target=\"commentsExtended.xml\"/></Relationships>"));
    return builder.build();
  };
  EXPECT_EQ(*gwlint::remove_annotations(with_answer_to("0A")), with_answer_to("0A"));
  EXPECT_EQ(anchored(*gwlint::remove_annotations(with_answer_to("0C"))), "");
}

TEST(RemoveAnnotations, LeavesABareDocumentAsItIs) {
  EXPECT_EQ(*gwlint::remove_annotations(two_comments()), two_comments());
  EXPECT_EQ(*gwlint::remove_annotations(docx_of_body(paragraph("甲"))),
            docx_of_body(paragraph("甲")));
}

}  // namespace
}  // namespace gwlint::docx
