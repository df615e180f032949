// Text in a paragraph: what is text, what is not, and what is noted beside it.
#include <gmock/gmock.h>

#include "tests/adapters/docx/read_body.h"

namespace gwlint::test {
namespace {

using testing::ElementsAre;

std::string field(std::string_view kind, std::string_view text = {}) {
  if (kind == "instr") return "<w:r><w:instrText>" + std::string(text) + "</w:instrText></w:r>";
  return "<w:r><w:fldChar w:fldCharType=\"" + std::string(kind) + "\"/></w:r>";
}

std::string choice(std::string_view requires_, std::string_view content,
                   std::string_view fallback) {
  return "<mc:AlternateContent><mc:Choice Requires=\"" + std::string(requires_) + "\">" +
         std::string(content) + "</mc:Choice><mc:Fallback>" + std::string(fallback) +
         "</mc:Fallback></mc:AlternateContent>";
}

std::string text_box(std::string_view blocks) {
  return "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + std::string(blocks) +
         "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
}

TEST(DocxText, JoinsTheRunsOfAParagraph) {
  EXPECT_EQ(text_of(paragraph_of(
                run("国办公开办") + "<w:proofErr w:type=\"spellStart\"/>" + run("函〔20") +
                "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>" + run("21〕30号"))),
            "国办公开办函〔2021〕30号\n");
}

TEST(DocxText, JoinsTheCharacterDataOfAnElement) {
  EXPECT_EQ(text_of("<w:p><w:r><w:t>总<!-- x -->体<![CDATA[情况]]>&#x4E00;&amp;</w:t></w:r></w:p>"),
            "总体情况一&\n");
}

TEST(DocxText, KeepsWhiteSpaceInTextAndNoneBetween) {
  EXPECT_EQ(text_of("<w:p>\n  <w:r> <w:t> 30 </w:t>\n</w:r><w:r><w:t> </w:t></w:r></w:p>\n"),
            " 30  \n");
}

TEST(DocxText, SurvivesVeryLongText) {
  std::string text;
  for (int i = 0; i < 50'000; ++i) text += "政府";
  EXPECT_EQ(text_of(paragraph(text)), text + "\n");
}

TEST(DocxText, TurnsBreaksAndTabsIntoCharacters) {
  EXPECT_EQ(text_of("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"1\"/></w:tabs></w:pPr><w:r>"
                    "<w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t><w:cr/><w:ptab/>"
                    "<w:br w:type=\"textWrapping\"/></w:r></w:p>"),
            "一\t二\n三\n\t\n\n");
}

TEST(DocxText, TakesNoTextFromPageBreaks) {
  EXPECT_EQ(text_of("<w:p><w:r><w:t>一</w:t><w:br w:type=\"page\"/><w:lastRenderedPageBreak/>"
                    "<w:br w:type=\"column\"/><w:t>二</w:t></w:r></w:p>"),
            "一二\n");
}

TEST(DocxText, KnowsHyphens) {
  EXPECT_EQ(
      text_of("<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>b</w:t></w:r></w:p>"),
      "a\u2011b\n");
}

TEST(DocxText, MapsSymbolsAndNeverToDigits) {
  const auto symbol = [](std::string_view code) {
    return "<w:sym w:font=\"Wingdings\" w:char=\"" + std::string(code) + "\"/>";
  };
  EXPECT_EQ(text_of("<w:p><w:r>" + symbol("F0FE") + symbol("F0A8") + symbol("F052") +
                    symbol("00FC") + symbol("F031") + symbol("0031") + symbol("FF11") +
                    symbol("zz") + symbol("2611") + "</w:r></w:p>"),
            "☑□☑✓\uFFFD\uFFFD\uFFFD\uFFFD☑\n");
}

TEST(DocxText, MapsPrivateUseCharacters) {
  EXPECT_EQ(text_of(paragraph("\uF0FE是\uF0A8否\uE123，\uF8FF")), "☑是□否\uFFFD，\uFFFD\n");
}

TEST(DocxText, LeavesOutDeletedAndMovedText) {
  const Document document =
      read_body(paragraph_of("<w:del w:author=\"甲\"><w:r><w:delText>旧</w:delText></w:r></w:del>"
                             "<w:ins w:author=\"乙\"><w:r><w:t>新</w:t></w:r></w:ins>"
                             "<w:moveFrom w:author=\"甲\"><w:r><w:t>去</w:t></w:r></w:moveFrom>"
                             "<w:moveTo w:author=\"甲\"><w:r><w:t>来</w:t></w:r></w:moveTo>"));
  EXPECT_EQ(document.text, "新来\n");
  EXPECT_EQ(marks(document, Mark::Kind::Deletion), "|甲 ; |甲");
  EXPECT_EQ(marks(document, Mark::Kind::Insertion), "新|乙 ; 来|甲");
}

TEST(DocxText, NotesOnlyRevisionsThatHoldSomething) {
  const Document document = read_body(
      paragraph_of("<w:del w:author=\"甲\"/><w:ins w:author=\"乙\"><w:bookmarkStart w:id=\"1\"/>"
                   "</w:ins><w:moveFrom><w:bookmarkEnd w:id=\"1\"/></w:moveFrom>" +
                       run("在") +
                       "<w:r><w:rPr><w:rPrChange w:author=\"丙\"><w:rPr/></w:rPrChange></w:rPr>"
                       "<w:t>此</w:t></w:r>",
                   "<w:jc/><w:pPrChange w:author=\"丁\"><w:pPr/></w:pPrChange>"));
  EXPECT_EQ(document.text, "在此\n");
  EXPECT_TRUE(document.marks.empty());
}

TEST(DocxText, NotesRevisionsOfWhatIsNoText) {
  const Document document = read_body(paragraph_of(
      run("一") + "<w:ins w:author=\"乙\"><w:r><w:drawing/></w:r></w:ins>" + run("二") +
      "<w:del w:author=\"甲\"><w:smartTag><w:r><w:delText>旧</w:delText></w:r>"
      "</w:smartTag></w:del><w:ins w:author=\"丙\"><w:del w:author=\"丁\"><w:r>"
      "<w:delText>又</w:delText></w:r></w:del></w:ins>"));
  EXPECT_EQ(document.text, "一二\n");
  EXPECT_EQ(marks(document, Mark::Kind::Insertion), "|乙");
  EXPECT_EQ(marks(document, Mark::Kind::Deletion), "|甲 ; |丁");
}

TEST(DocxText, NothingOfADeletionIsText) {
  EXPECT_EQ(text_of(paragraph_of("<w:del>" + choice("wps", run("一"), run("二")) +
                                 "<w:sdt><w:sdtContent>" + run("三") +
                                 "</w:sdtContent></w:sdt><w:fldSimple>" + run("四") +
                                 "</w:fldSimple><w:p>" + run("五") + "</w:p></w:del>" + run("在"))),
            "在\n");
}

TEST(DocxText, JoinsParagraphsAtADeletedMark) {
  const Document document =
      read_body(paragraph("总体", "<w:rPr><w:del w:author=\"甲\"/></w:rPr>") + paragraph("情况"));
  EXPECT_EQ(document.text, "总体情况\n");
  EXPECT_EQ(document.paragraphs.size(), 1u);
  EXPECT_EQ(marks(document, Mark::Kind::Deletion), "|甲");
}

TEST(DocxText, DropsAParagraphThatIsDeletedWhole) {
  EXPECT_EQ(text_of(paragraph("前") +
                    paragraph_of("<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>",
                                 "<w:rPr><w:del/></w:rPr>") +
                    table({{"a", "b"}})),
            "前\na\tb\n");
}

TEST(DocxText, IgnoresOldProperties) {
  EXPECT_EQ(text_of("<w:p><w:pPr><w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange>"
                    "</w:pPr><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"
                    "</w:rPr><w:t>在</w:t></w:r></w:p>" +
                    paragraph("后")),
            "在\n后\n");
}

TEST(DocxField, ShowsTheResultOnly) {
  EXPECT_EQ(text_of(paragraph_of(run("共") + field("begin") + field("instr", " PAGE ") + run("码") +
                                 field("separate") + run("30") + field("end") + run("件"))),
            "共30件\n");
}

TEST(DocxField, NestsAndSpansParagraphs) {
  EXPECT_EQ(text_of(paragraph_of(field("begin") + field("instr", "IF ") + field("begin") +
                                 field("instr", "PAGE") + field("separate") + run("1") +
                                 field("end") + field("separate") + run("甲")) +
                    paragraph_of(run("乙") + field("end") + run("丙"))),
            "甲\n乙丙\n");
}

TEST(DocxField, UnclosedSwallowsNothing) {
  EXPECT_EQ(text_of(paragraph_of(run("甲") + field("begin") + field("instr", "PAGE") + run("乙")) +
                    paragraph("丙")),
            "甲乙\n丙\n");
}

TEST(DocxField, StrayEndIsNothing) {
  EXPECT_EQ(text_of(paragraph_of(field("end") + field("separate") + run("甲"))), "甲\n");
}

TEST(DocxField, UnclosedContentsMarkNothing) {
  const Document document = read_body(
      paragraph_of(field("begin") + field("instr", "TOC") + field("separate")) + paragraph("一、"));
  EXPECT_FALSE(document.paragraphs[1].contents_entry);
}

TEST(DocxField, SimpleFieldIsText) {
  EXPECT_EQ(
      text_of(paragraph_of("<w:fldSimple w:instr=\"=SUM(ABOVE)\">" + run("42") + "</w:fldSimple>")),
      "42\n");
}

TEST(DocxContents, MarksTheLinesOfATocField) {
  const Document document =
      read_body(paragraph_of(field("begin") + field("instr", " TO") + field("instr", "C \\o ") +
                             field("separate") + run("一、总体情况\t1")) +
                paragraph("二、主动公开\t2") + paragraph_of(field("end") + run("一、总体情况")));
  ASSERT_EQ(document.paragraphs.size(), 3u);
  EXPECT_TRUE(document.paragraphs[0].contents_entry);
  EXPECT_TRUE(document.paragraphs[1].contents_entry);
  EXPECT_FALSE(document.paragraphs[2].contents_entry);
}

TEST(DocxContents, MarksTheLinesOfAGalleryAndAStyle) {
  const Document document =
      read(DocxBuilder()
               .styles("<w:style w:type=\"paragraph\" w:styleId=\"11\"><w:name w:val=\"toc 1\"/>"
                       "</w:style>")
               .body("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
                     "</w:docPartObj></w:sdtPr><w:sdtContent>" +
                     paragraph("目录") + "</w:sdtContent></w:sdt>" +
                     paragraph("一、\t1", "<w:pStyle w:val=\"11\"/>") + paragraph("一、"))
               .build());
  ASSERT_EQ(document.paragraphs.size(), 3u);
  EXPECT_TRUE(document.paragraphs[0].contents_entry);
  EXPECT_TRUE(document.paragraphs[1].contents_entry);
  EXPECT_FALSE(document.paragraphs[2].contents_entry);
}

TEST(DocxText, SeesThroughWrappers) {
  EXPECT_EQ(
      text_of(paragraph_of(
          "<w:hyperlink>" + run("甲") + "</w:hyperlink><w:smartTag><w:smartTagPr/>" + run("乙") +
          "</w:smartTag><w:dir>" + run("丙") + "</w:dir><w:unheardOf>" + run("丁") +
          "</w:unheardOf><w:sdt><w:sdtPr/><w:sdtContent>" + run("戊") + "</w:sdtContent></w:sdt>")),
      "甲乙丙丁戊\n");
}

TEST(DocxText, MarksPrompts) {
  const Document document = read_body(
      paragraph_of("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("单击此处") +
                   run("输入文字") + "</w:sdtContent></w:sdt>" + run("。")));
  EXPECT_EQ(document.text, "单击此处输入文字。\n");
  EXPECT_EQ(marks(document, Mark::Kind::Prompt), "单击此处输入文字|");
}

TEST(DocxText, TakesOneBranchOfAlternateContent) {
  EXPECT_EQ(text_of(paragraph_of(choice("wps", run("新"), run("旧")) +
                                 choice("w14 w15", run("甲"), run("乙")))),
            "新甲\n");
  EXPECT_EQ(
      text_of("<w:p xmlns:x=\"urn:x\">" + choice("x", run("新"), run("旧")) +
              choice("w14 x", run("甲"), run("乙")) + choice("none", "", run("丙")) + "</w:p>"),
      "旧乙丙\n");
}

TEST(DocxText, NestsAlternateContent) {
  EXPECT_EQ(text_of(paragraph_of(choice("wps", choice("none", run("一"), run("二")), run("三")))),
            "二\n");
}

TEST(DocxText, SkipsForeignElements) {
  EXPECT_EQ(text_of("<w:p xmlns:x=\"urn:x\"><x:y>" + run("不") + "</x:y>" + run("是") + "</w:p>"),
            "是\n");
}

TEST(DocxText, ProcessesContentThatIsToBeProcessed) {
  EXPECT_EQ(text_of("<w:p xmlns:x=\"urn:x\" mc:Ignorable=\"x\" mc:ProcessContent=\"x:y\"><x:y>" +
                    run("是") + "</x:y><x:z>" + run("不") +
                    "</x:z></w:p><w:p xmlns:x=\"urn:x\"><x:y>" + run("外") + "</x:y></w:p>"),
            "是\n\n");
}

TEST(DocxTextBox, FollowsItsParagraph) {
  const Document document =
      read_body(paragraph_of(run("前") + text_box(paragraph("框")) + run("后")) + paragraph("下"));
  EXPECT_EQ(document.text, "前后\n框\n下\n");
  ASSERT_EQ(document.blocks.size(), 3u);
  EXPECT_EQ(document.blocks[0].story, Story::Body);
  EXPECT_EQ(document.blocks[1].story, Story::TextBox);
  EXPECT_EQ(document.blocks[2].story, Story::Body);
  EXPECT_EQ(marks(document, Mark::Kind::Picture), "");
}

TEST(DocxTextBox, InACellFollowsTheTable) {
  const Document document = read_body(
      table_of(row_of(cell_of(paragraph_of(run("甲") + text_box(paragraph("框")))) + cell("乙"))) +
      paragraph("下"));
  EXPECT_EQ(document.text, "甲\t乙\n框\n下\n");
}

TEST(DocxTextBox, IsNotDoubledByItsFallback) {
  const std::string drawing =
      "<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>" +
      paragraph("框") +
      "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>";
  EXPECT_EQ(text_of(paragraph_of("<w:r>" +
                                 choice("wps", drawing,
                                        "<w:pict><v:shape><v:textbox>"
                                        "<w:txbxContent>" +
                                            paragraph("框") +
                                            "</w:txbxContent></v:textbox></v:shape></w:pict>") +
                                 "</w:r>")),
            "\n框\n");
}

// In strict files Word puts the text of a box into an element of a namespace of its own.
TEST(DocxTextBox, OfAStrictFile) {
  const std::string box =
      "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>"
      "<wp:wsp xmlns:wp=\"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing\"><wp:txbx>"
      "<wne:txbxContent xmlns:wne=\"http://schemas.microsoft.com/office/word/2006/wordml\">" +
      paragraph("框") +
      "</wne:txbxContent></wp:txbx></wp:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
      "</w:r>";
  EXPECT_EQ(text_of(paragraph_of(box)), "\n框\n");
}

TEST(DocxTextBox, HoldsTablesAndOtherBoxes) {
  const Document document = read_body(paragraph_of(
      text_box(table({{"a", "b"}}) + paragraph_of(run("外") + text_box(paragraph("内"))))));
  EXPECT_EQ(document.text, "\na\tb\n外\n内\n");
  EXPECT_EQ(document.blocks[1].story, Story::TextBox);
}

TEST(DocxHidden, IsNotTextButNoted) {
  const Document document = read_body(
      paragraph_of(run("见") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"
                               "<w:r><w:rPr><w:vanish w:val=\"1\"/></w:rPr><w:t>藏</w:t></w:r>"
                               "<w:r><w:rPr><w:vanish w:val=\"off\"/></w:rPr><w:t>的</w:t></w:r>"
                               "<w:r><w:rPr><w:webHidden/></w:rPr><w:t>页</w:t></w:r>"));
  EXPECT_EQ(document.text, "见的页\n");
  EXPECT_EQ(marks(document, Mark::Kind::HiddenText), "|隐藏");
}

TEST(DocxHidden, ComesFromStyles) {
  const Document document = read(
      DocxBuilder()
          .styles("<w:style w:type=\"character\" w:styleId=\"c\"><w:rPr><w:vanish/></w:rPr>"
                  "</w:style><w:style w:type=\"character\" w:styleId=\"d\"><w:basedOn "
                  "w:val=\"c\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"p\"><w:rPr>"
                  "<w:vanish/></w:rPr></w:style>")
          .body(paragraph_of("<w:r><w:rPr><w:rStyle w:val=\"d\"/></w:rPr><w:t>隐</w:t></w:r>") +
                paragraph_of(run("藏") + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>见"
                                         "</w:t></w:r>",
                             "<w:pStyle w:val=\"p\"/>"))
          .build());
  EXPECT_EQ(document.text, "\n见\n");
  EXPECT_EQ(marks(document, Mark::Kind::HiddenText), "|隐 ; |藏");
}

TEST(DocxText, TakesTheBaseOfRubyAndTheTextOfMath) {
  EXPECT_EQ(text_of(paragraph_of("<w:r><w:ruby><w:rubyPr/><w:rt>" + run("hàn") +
                                 "</w:rt><w:rubyBase>" + run("汉") +
                                 "</w:rubyBase></w:ruby></w:r><m:oMathPara><m:oMath><m:r>"
                                 "<m:rPr/><w:rPr/><m:t>12</m:t></m:r></m:oMath></m:oMathPara>")),
            "汉12\n");
}

TEST(DocxStories, NotesAndHeadersFollowTheBody) {
  const Document document = read(
      DocxBuilder()
          .body(paragraph_of(run("正文") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
          .footnotes("<w:footnote w:type=\"separator\" w:id=\"0\">" + paragraph("线") +
                     "</w:footnote><w:footnote w:id=\"2\">" + paragraph("脚注") + "</w:footnote>")
          .header(paragraph("页眉"))
          .build());
  EXPECT_EQ(document.text, "正文\n脚注\n页眉\n");
  ASSERT_EQ(document.blocks.size(), 3u);
  EXPECT_EQ(document.blocks[1].story, Story::Footnote);
  EXPECT_EQ(document.blocks[2].story, Story::Header);
  EXPECT_THAT(document.parts,
              ElementsAre("word/document.xml", "word/footnotes.xml", "word/header1.xml"));
}

TEST(DocxComment, MarksItsAnchor) {
  const Document document = read(
      DocxBuilder()
          .body(paragraph_of(run("前") + "<w:commentRangeStart w:id=\"1\"/>" + run("此") +
                             "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/>"
                             "</w:r>" +
                             run("后") + "<w:r><w:commentReference w:id=\"7\"/></w:r>"))
          .comments("<w:comment w:id=\"1\" w:author=\"甲\">" + paragraph("核实") + "</w:comment>")
          .build());
  EXPECT_EQ(document.text, "前此后\n");
  EXPECT_EQ(marks(document, Mark::Kind::Comment), "此|甲：核实");
}

TEST(DocxComment, KeepsWhatItSaysApartFromItsAuthor) {
  const Document document =
      read(DocxBuilder()
               .body(paragraph_of(run("前") + "<w:r><w:commentReference w:id=\"1\"/></w:r>"))
               .comments("<w:comment w:id=\"1\" w:author=\"甲：乙\">" + paragraph("核：实") +
                         "</w:comment>")
               .build());
  ASSERT_EQ(document.marks.size(), 1u);
  EXPECT_EQ(document.marks[0].author, "甲：乙");
  EXPECT_EQ(document.marks[0].note, "核：实");
}

TEST(DocxComment, SpansParagraphs) {
  const Document document =
      read(DocxBuilder()
               .body("<w:commentRangeStart w:id=\"1\"/>" + paragraph("甲") + paragraph("乙") +
                     "<w:commentRangeEnd w:id=\"1\"/>" + paragraph("丙"))
               .comments("<w:comment w:id=\"1\"/>")
               .build());
  EXPECT_EQ(marks(document, Mark::Kind::Comment), "甲\n乙|");
}

TEST(DocxMarks, PicturesAndEmbeddedChunks) {
  const Document document = read_body(
      paragraph_of(run("图") +
                   "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>"
                   "<pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>") +
      "<w:altChunk r:id=\"r1\"/>" + paragraph("后"));
  EXPECT_EQ(document.text, "图\n后\n");
  EXPECT_EQ(marks(document, Mark::Kind::Picture), "|");
  EXPECT_EQ(marks(document, Mark::Kind::UnreadChunk), "|");
  EXPECT_EQ(document.marks[0].place.begin, 3u);
  EXPECT_EQ(document.marks[1].place.begin, 4u);
}

TEST(DocxOutline, FromStyleNameAndDirectLevel) {
  const Document document =
      read(DocxBuilder()
               .styles("<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 1\"/>"
                       "</w:style><w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name "
                       "w:val=\"x\"/><w:basedOn w:val=\"2\"/></w:style>")
               .body(paragraph("甲", "<w:pStyle w:val=\"2\"/>") +
                     paragraph("乙", "<w:pStyle w:val=\"a\"/>") +
                     paragraph("丙", "<w:outlineLvl w:val=\"1\"/>") +
                     paragraph("丁", "<w:pStyle w:val=\"2\"/><w:outlineLvl w:val=\"9\"/>"))
               .build());
  ASSERT_EQ(document.paragraphs.size(), 4u);
  EXPECT_EQ(document.paragraphs[0].outline_level, 1);
  EXPECT_EQ(document.paragraphs[1].outline_level, 1);
  EXPECT_EQ(document.paragraphs[2].outline_level, 2);
  EXPECT_EQ(document.paragraphs[3].outline_level, 0);
}

TEST(DocxText, KeepsEmptyParagraphsAndTextOutsideOfAny) {
  EXPECT_EQ(text_of(paragraph("") + run("散") + paragraph("段")), "\n散\n段\n");
}

TEST(DocxPath, LeadsThroughWrappersAndCountsSiblings) {
  const std::string sdt =
      "<w:sdt><w:sdtPr/><w:sdtContent>" + paragraph("甲") + "</w:sdtContent></w:sdt>";
  const Document document =
      read_body(paragraph("", "<w:rPr><w:del/></w:rPr>") + paragraph("乙") + sdt + sdt +
                paragraph_of(run("丙") + text_box(paragraph("框"))));
  ASSERT_EQ(document.paragraphs.size(), 5u);
  EXPECT_EQ(xpath(document, document.paragraphs[0].node), "/w:document[1]/w:body[1]/w:p[2]");
  EXPECT_EQ(xpath(document, document.paragraphs[2].node),
            "/w:document[1]/w:body[1]/w:sdt[2]/w:sdtContent[1]/w:p[1]");
  EXPECT_EQ(xpath(document, document.paragraphs[4].node),
            "/w:document[1]/w:body[1]/w:p[3]/w:r[2]/w:pict[1]/v:shape[1]/v:textbox[1]/"
            "w:txbxContent[1]/w:p[1]");
}

TEST(DocxText, ReadsARunOfEachDigitAsWpsWritesThem) {
  EXPECT_EQ(text_of(paragraph_of(run("2023") + run("年") + run("1") + run("月"))), "2023年1月\n");
}

}  // namespace
}  // namespace gwlint::test
