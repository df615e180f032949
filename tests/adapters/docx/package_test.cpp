// Finding the parts: where the text of a package stands, and what is no Word document.
#include <gtest/gtest.h>

#include "adapters/docx/part_name.h"
#include "tests/adapters/docx/read_body.h"

namespace gwlint::test {
namespace {

constexpr std::string_view kType =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

std::string rels(std::string_view target, std::string_view more = {},
                 std::string_view type = kType) {
  return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
         "<Relationship Id=\"r1\" Type=\"" +
         std::string(type) + "\" Target=\"" + std::string(target) + "\" " + std::string(more) +
         "/></Relationships>";
}

// A package whose main part, holding “甲”, is the entry `name` and is pointed to by `target`.
std::string package(std::string_view name, std::string_view target, std::string_view more = {}) {
  return DocxBuilder()
      .remove("word/document.xml")
      .part(name, part_of("w:document", "<w:body>" + paragraph("甲") + "</w:body>"))
      .part("_rels/.rels", rels(target, more))
      .build();
}

TEST(DocxPackage, FollowsTheRelationshipToTheMainPart) {
  EXPECT_EQ(read(package("word/document2.xml", "word/document2.xml")).text, "甲\n");
  EXPECT_EQ(read(package("word/document.xml", "/word/document.xml")).text, "甲\n");
  EXPECT_EQ(read(package("word/document.xml", "./x/../word/document.xml")).text, "甲\n");
  EXPECT_EQ(read(package("word/a b.xml", "word/a%20b.xml")).text, "甲\n");
}

TEST(DocxPackage, ComparesNamesWithoutCaseAndSlash) {
  EXPECT_EQ(read(package("word\\document.xml", "word/document.xml")).text, "甲\n");
  EXPECT_EQ(read(package("Word/Document.XML", "word\\document.xml")).text, "甲\n");
  EXPECT_EQ(read(package("./word/document.xml", "word/document.xml")).text, "甲\n");
  EXPECT_EQ(read(package("/word/document.xml", "word/document.xml")).text, "甲\n");
}

TEST(DocxPackage, ReadsStrictDocuments) {
  EXPECT_EQ(read(DocxBuilder()
                     .body(paragraph("甲", "<w:pStyle w:val=\"1\"/>"))
                     .styles("<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>")
                     .strict()
                     .build())
                .paragraphs.at(0)
                .outline_level,
            1);
}

TEST(DocxPackage, MatchesNamespacesNotPrefixes) {
  EXPECT_EQ(read(DocxBuilder()
                     .part("word/document.xml",
                           "<ns0:document xmlns:ns0=\"http://schemas.openxmlformats.org/"
                           "wordprocessingml/2006/main\"><ns0:body><ns0:p><ns0:r><ns0:t>甲</ns0:t>"
                           "</ns0:r></ns0:p></ns0:body></ns0:document>")
                     .build())
                .text,
            "甲\n");
}

TEST(DocxPackage, DanglingOptionalRelationshipsAreNoError) {
  EXPECT_EQ(read(DocxBuilder()
                     .body(paragraph("甲"))
                     .styles("")
                     .numbering("")
                     .remove("word/styles.xml")
                     .remove("word/numbering.xml")
                     .build())
                .text,
            "甲\n");
}

TEST(DocxPackage, NeedsNoContentTypes) {
  EXPECT_EQ(read(DocxBuilder().body(paragraph("甲")).remove("[Content_Types].xml").build()).text,
            "甲\n");
}

TEST(DocxPackage, ReadsStoredEntriesAndDataDescriptors) {
  DocxBuilder builder;
  builder.body(paragraph("甲"));
  builder.entry("word/document.xml").deflated = false;
  builder.entry("_rels/.rels").data_descriptor = true;
  EXPECT_EQ(read(builder.build()).text, "甲\n");
}

TEST(DocxPackage, IgnoresAnEndRecordInTheComment) {
  DocxBuilder builder;
  builder.body(paragraph("甲"));
  const std::string plain = write_zip(builder.entries());
  EXPECT_EQ(read(write_zip(builder.entries(), "a comment")).text, "甲\n");
  EXPECT_EQ(read(plain + "trailing").text, "甲\n");
  // Which of two directories is meant is not to be guessed: read right or refused, never the other.
  const std::string other = write_zip({{"x", "y"}});
  const ReadResult result = docx::read(write_zip(builder.entries(), other), {});
  if (result) {
    EXPECT_EQ(result->text, "甲\n");
  } else {
    EXPECT_EQ(result.error().kind, ReadErrorKind::Damaged) << result.error().detail_en;
  }
}

TEST(DocxPackage, RefusesWithoutAMainPart) {
  EXPECT_EQ(refusal(package("word/document.xml", "word/other.xml")).kind,
            ReadErrorKind::MissingPart);
  EXPECT_EQ(refusal(package("word/document.xml", "../word/document.xml")).kind,
            ReadErrorKind::MissingPart);
  EXPECT_EQ(
      refusal(package("word/document.xml", "http://example.org/", "TargetMode=\"External\"")).kind,
      ReadErrorKind::MissingPart);
  EXPECT_EQ(refusal(package("word/document.xml", "_rels/.rels")).kind,
            ReadErrorKind::NotWordDocument);
  EXPECT_EQ(refusal(DocxBuilder().remove("_rels/.rels").build()).kind, ReadErrorKind::MissingPart);
  EXPECT_EQ(
      refusal(DocxBuilder().part("_rels/.rels", rels("word/document.xml", "", "urn:x")).build())
          .kind,
      ReadErrorKind::MissingPart);
}

TEST(DocxPackage, RefusesATargetOutsideThePackage) {
  std::string relationships = rels("../../etc/passwd", "",
                                   "http://schemas.openxmlformats.org/officeDocument/2006/"
                                   "relationships/styles");
  const ReadError error =
      refusal(DocxBuilder().part("word/_rels/document.xml.rels", relationships).build());
  EXPECT_EQ(error.kind, ReadErrorKind::MissingPart);
  EXPECT_NE(error.detail_en.find("word/_rels/document.xml.rels"), std::string::npos);
}

TEST(DocxPackage, NamesWhatIsNoWordDocument) {
  const ReadError error = refusal(
      DocxBuilder()
          .part("word/document.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")
          .build());
  EXPECT_EQ(error.kind, ReadErrorKind::NotWordDocument);
  EXPECT_NE(error.detail_zh.find("电子表格"), std::string::npos);
  EXPECT_EQ(refusal(write_zip({{"a.txt", "x"}})).kind, ReadErrorKind::NotWordDocument);
  EXPECT_EQ(refusal(write_zip({})).kind, ReadErrorKind::NotWordDocument);
  EXPECT_EQ(refusal(DocxBuilder().part("word/document.xml", "<document/>").build()).kind,
            ReadErrorKind::NotWordDocument);
}

TEST(DocxPackage, RecognisesZipFilesByContent) {
  EXPECT_TRUE(docx::recognises(docx_of_body("")));
  EXPECT_TRUE(docx::recognises(write_zip({})));
  EXPECT_FALSE(docx::recognises("PK"));
  EXPECT_FALSE(docx::recognises("一、总体情况"));
}

TEST(PartName, Resolves) {
  EXPECT_EQ(docx::resolve_target("word/document.xml", "styles.xml"), "word/styles.xml");
  EXPECT_EQ(docx::resolve_target("word/document.xml", "../a/./b.xml"), "a/b.xml");
  EXPECT_EQ(docx::resolve_target("word/document.xml", "/b.xml"), "b.xml");
  EXPECT_EQ(docx::resolve_target("", "word\\x.xml#frag"), "word/x.xml");
  EXPECT_EQ(docx::resolve_target("word/document.xml", "../../x"), std::nullopt);
  EXPECT_EQ(docx::resolve_target("word/document.xml", "%2e%2e/%2e%2E/x"), std::nullopt);
  EXPECT_EQ(docx::resolve_target("word/document.xml", ""), std::nullopt);
}

}  // namespace
}  // namespace gwlint::test
