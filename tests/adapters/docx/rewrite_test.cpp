// DOCX files written back: the text that changes, and all that does not.
#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "adapters/adapter.h"
#include "tests/support/docx_builder.h"
#include "tests/support/zip_reader.h"

namespace gwlint::docx {
namespace {

using testing::HasSubstr;
using testing::Not;

using namespace test;

// `bytes` with the one `from` in its projection made `to`.
RewriteResult rewritten(std::string_view bytes, std::string_view from, std::string_view to) {
  const ReadResult document = read_document(bytes);
  const std::size_t at = document->text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  const auto begin = static_cast<std::uint32_t>(at);
  const std::vector<Edit> edits = {
      {{begin, begin + static_cast<std::uint32_t>(from.size())}, std::string(to)}};
  return rewrite_document(bytes, *document, edits);
}

// The content of w:body after the same.
std::string body_after(std::string_view body, std::string_view from, std::string_view to) {
  const RewriteResult bytes = rewritten(docx_of_body(body), from, to);
  if (!bytes)
    return "refused: " + (bytes.error().edits.empty() ? bytes.error().reason.en
                                                      : bytes.error().edits.front().reason.en);
  const std::string xml = unzip(*bytes, "word/document.xml");
  const std::size_t begin = xml.find("<w:body>") + 8;
  return xml.substr(begin, xml.find("</w:body>") - begin);
}

std::string formatted(std::string_view text, std::string_view properties) {
  return "<w:r><w:rPr>" + std::string(properties) + "</w:rPr><w:t>" + std::string(text) +
         "</w:t></w:r>";
}

TEST(RewriteDocx, ChangesTheCharactersOfOneRun) {
  EXPECT_EQ(body_after(paragraph_of(formatted("国办公开办涵〔2021〕30号", "<w:b/>")), "涵", "函"),
            paragraph_of(formatted("国办公开办函〔2021〕30号", "<w:b/>")));
}

TEST(RewriteDocx, GivesTheFirstOfSeveralRunsTheReplacement) {
  EXPECT_EQ(body_after(paragraph_of(formatted("办〔20", "<w:b/>") + "<w:proofErr/>" +
                                    formatted("2", "<w:i/>") + formatted("1〕号", "<w:u/>")),
                       "2021", "二"),
            paragraph_of(formatted("办〔二", "<w:b/>") + "<w:proofErr/>" + formatted("", "<w:i/>") +
                         formatted("〕号", "<w:u/>")));
}

TEST(RewriteDocx, InsertsIntoTheRunThatEndsThere) {
  const std::string bytes = docx_of_body(paragraph_of(formatted("甲", "<w:b/>") + run("乙")));
  const ReadResult document = read_document(bytes);
  const std::vector<Edit> edits = {{{0, 0}, "子"}, {{3, 3}, "丑"}, {{6, 6}, "寅"}};
  const RewriteResult result = rewrite_document(bytes, *document, edits);
  ASSERT_TRUE(result.ok());
  EXPECT_THAT(unzip(*result, "word/document.xml"),
              HasSubstr(formatted("子甲丑", "<w:b/>") + run("乙寅")));
}

TEST(RewriteDocx, KeepsReferencesAndEscapesWhatItWrites) {
  EXPECT_EQ(body_after("<w:p><w:r><w:t>A&amp;B&#x4E00;C&#20108;D</w:t></w:r></w:p>", "C", "<&>"),
            "<w:p><w:r><w:t>A&amp;B&#x4E00;&lt;&amp;&gt;&#20108;D</w:t></w:r></w:p>");
  EXPECT_EQ(body_after("<w:p><w:r><w:t>A&amp;B&#x4E00;C</w:t></w:r></w:p>", "&B一", ""),
            "<w:p><w:r><w:t>AC</w:t></w:r></w:p>");
}

TEST(RewriteDocx, WritesATextWithSectionsOrCommentsAnew) {
  EXPECT_EQ(
      body_after("<w:p><w:r><w:t>总<!-- x -->体<![CDATA[<情>况]]></w:t></w:r></w:p>", "体<", "计<"),
      "<w:p><w:r><w:t>总计&lt;情&gt;况</w:t></w:r></w:p>");
}

TEST(RewriteDocx, PreservesWhiteSpaceThatComesToAnEnd) {
  EXPECT_EQ(body_after("<w:p><w:r><w:t>发布发布 了</w:t></w:r></w:p>", "发布发布", ""),
            "<w:p><w:r><w:t xml:space=\"preserve\"> 了</w:t></w:r></w:p>");
  EXPECT_EQ(body_after("<w:p><w:r><w:t xml:space='default'>甲</w:t></w:r></w:p>", "甲", "甲 "),
            "<w:p><w:r><w:t xml:space='preserve'>甲 </w:t></w:r></w:p>");
  EXPECT_EQ(body_after("<w:p><w:r><w:t> 30</w:t></w:r></w:p>", "30", "31"),
            "<w:p><w:r><w:t> 31</w:t></w:r></w:p>");
}

TEST(RewriteDocx, ChangesTextInTablesNestedAndMerged) {
  const auto with = [](std::string_view figure) {
    return table_of(row_of(cell("规章", "<w:vMerge w:val=\"restart\"/>") + cell("制发件数")) +
                    row_of(cell("", "<w:vMerge/>") + cell(figure)));
  };
  EXPECT_EQ(body_after(with("1,234"), "1,234", "1234"), with("1234"));
}

TEST(RewriteDocx, FillsAnEmptyCellInTheFormatOfItsMark) {
  const std::string bytes = docx_of_body(table_of(row_of(
      cell("行政强制") +
      cell_of("<w:p><w:pPr><w:jc w:val=\"center\"/><w:rPr><w:sz w:val=\"21\"/></w:rPr></w:pPr>"
              "</w:p>") +
      cell_of("<w:p/>"))));
  const ReadResult document = read_document(bytes);
  const Row& row = document->tables.front().rows.front();
  const std::vector<Edit> edits = {{row.cells[1].text, "0"}, {row.cells[2].text, "3"}};
  const RewriteResult result = rewrite_document(bytes, *document, edits);
  ASSERT_TRUE(result.ok());
  const std::string xml = unzip(*result, "word/document.xml");
  EXPECT_THAT(
      xml, HasSubstr("</w:pPr><w:r><w:rPr><w:sz w:val=\"21\"/></w:rPr><w:t>0</w:t></w:r></w:p>"));
  EXPECT_THAT(xml, HasSubstr("<w:p><w:r><w:t>3</w:t></w:r></w:p>"));
  EXPECT_EQ(read_document(*result)->text, "行政强制\t0\t3\n");
}

TEST(RewriteDocx, ChangesNotesAndHeaders) {
  const std::string bytes =
      DocxBuilder()
          .body(paragraph("正文"))
          .footnotes("<w:footnote>" + paragraph("国办公开办涵") + "</w:footnote>")
          .header(paragraph("页眉"))
          .build();
  const RewriteResult result = rewritten(bytes, "涵", "函");
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(read_document(*result)->text, "正文\n国办公开办函\n页眉\n");
  EXPECT_EQ(unzip(*result, "word/document.xml"), unzip(bytes, "word/document.xml"));
}

TEST(RewriteDocx, RefusesWhatIsNoTextOfRuns) {
  const std::string tab = paragraph_of(run("甲") + "<w:r><w:tab/></w:r>" + run("乙"));
  EXPECT_THAT(body_after(tab, "甲\t乙", "丙"), HasSubstr("not all of it is text of runs"));
  EXPECT_THAT(body_after(paragraph("甲") + paragraph("乙"), "甲\n乙", "丙"),
              HasSubstr("not all of it"));
  EXPECT_THAT(body_after(table({{"甲", "乙"}}), "甲\t乙", "丙"), HasSubstr("not all of it"));
  EXPECT_THAT(body_after(paragraph("甲"), "甲", "乙\n丙"), HasSubstr("line break"));
}

TEST(RewriteDocx, RefusesAnAutomaticNumber) {
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
  ASSERT_EQ(read_document(bytes)->text, "1、总体情况\n");
  const RewriteResult number = rewritten(bytes, "1、", "一、");
  ASSERT_FALSE(number.ok());
  EXPECT_EQ(number.error().edits.size(), 1u);
  EXPECT_TRUE(rewritten(bytes, "总体", "整体").ok());
}

TEST(RewriteDocx, RefusesTextThatStandsTwice) {
  const std::string box = "<w:txbxContent>" + paragraph("标题") + "</w:txbxContent>";
  const std::string body = paragraph_of(
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>" + box +
      "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>" + box +
      "</w:pict></mc:Fallback></mc:AlternateContent></w:r>");
  EXPECT_THAT(body_after(body, "标题", "题"), HasSubstr("twice"));
}

TEST(RewriteDocx, NamesEveryEditThatIsRefused) {
  const std::string bytes = docx_of_body(table({{"甲", "乙", "丙"}}));
  const ReadResult document = read_document(bytes);
  const std::vector<Edit> edits = {{{0, 3}, "子"}, {{3, 4}, ""}, {{7, 8}, ""}};
  const RewriteResult result = rewrite_document(bytes, *document, edits);
  ASSERT_FALSE(result.ok());
  ASSERT_EQ(result.error().edits.size(), 2u);
  EXPECT_EQ(result.error().edits[0].edit, 1u);
  EXPECT_EQ(result.error().edits[1].edit, 2u);
}

TEST(RewriteDocx, RefusesPartsThatAreNotUtf8) {
  DocxBuilder builder;
  std::string utf16 = "\xFF\xFE";
  for (const char c :
       part_of("w:document", "<w:body><w:p><w:r><w:t>abc</w:t></w:r></w:p></w:body>")) {
    utf16 += c;
    utf16 += '\0';
  }
  const std::size_t declaration = utf16.find(std::string("?\0>\0", 4));
  if (declaration != std::string::npos) utf16.erase(2, declaration + 4 - 2);
  const std::string bytes = builder.part("word/document.xml", utf16).build();
  const RewriteResult result = rewritten(bytes, "b", "x");
  ASSERT_FALSE(result.ok());
  EXPECT_THAT(result.error().edits.front().reason.en, HasSubstr("UTF-16LE"));
}

TEST(RewriteDocx, RefusesASignedDocument) {
  const std::string bytes =
      DocxBuilder().body(paragraph("甲")).part("_xmlsignatures/sig1.xml", "<s/>").build();
  EXPECT_THAT(rewritten(bytes, "甲", "乙").error().reason.en, HasSubstr("signature"));
}

// ---- The archive ----

DocxBuilder archive() {
  DocxBuilder builder;
  builder.body(paragraph("国办公开办涵")).header(paragraph("页眉"));
  builder.part("word/media/image1.png", std::string(5000, '\x7F'));
  return builder;
}

void expect_only_the_body_changes(const std::string& before) {
  const RewriteResult after = rewritten(before, "涵", "函数之类更长的文字");
  ASSERT_TRUE(after.ok());
  EXPECT_EQ(read_document(*after)->text, "国办公开办函数之类更长的文字\n页眉\n");
  const std::vector<RawEntry> entries = read_zip(*after);
  const std::vector<RawEntry> old_entries = read_zip(before);
  ASSERT_EQ(entries.size(), old_entries.size());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    EXPECT_EQ(entries[i].name, old_entries[i].name);
    EXPECT_EQ(entries[i].method, old_entries[i].method);
    EXPECT_EQ(entries[i].time, old_entries[i].time);
    if (entries[i].name != "word/document.xml") {
      EXPECT_EQ(entries[i].bytes, old_entries[i].bytes) << entries[i].name;
    }
  }
}

TEST(RewriteArchive, CopiesAllOtherEntriesAsTheyAre) {
  expect_only_the_body_changes(archive().build());
}

TEST(RewriteArchive, TakesStoredEntriesAndDataDescriptors) {
  for (const bool deflated : {false, true}) {
    for (const bool described : {false, true}) {
      DocxBuilder builder = archive();
      for (ZipEntry& entry : builder.entries()) {
        entry.deflated = deflated;
        entry.data_descriptor = described;
      }
      expect_only_the_body_changes(builder.build());
    }
  }
}

TEST(RewriteArchive, KeepsItsComment) {
  DocxBuilder builder = archive();
  const RewriteResult after = rewritten(write_zip(builder.entries(), "存档意见"), "涵", "函函函");
  ASSERT_TRUE(after.ok());
  EXPECT_TRUE(after->ends_with("存档意见"));
  EXPECT_TRUE(read_document(*after).ok());
}

}  // namespace
}  // namespace gwlint::docx
