// Damaged and hostile packages: refused with the reason, or read right.
#include <chrono>

#include <gmock/gmock.h>

#include "tests/adapters/docx/read_body.h"

namespace gwlint::test {
namespace {

using testing::HasSubstr;

DocxBuilder with(std::string_view body) {
  return DocxBuilder().body(body);
}

std::string with_document(std::string_view bytes) {
  return DocxBuilder().part("word/document.xml", bytes).build();
}

std::string repeated(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

ReadErrorKind kind(std::string_view bytes) {
  return refusal(bytes).kind;
}

// ---- ZIP ----

TEST(DocxDamaged, CutOff) {
  const std::string whole = docx_of_body(paragraph("甲"));
  for (std::size_t size = 4; size < whole.size(); size += 7) {
    EXPECT_EQ(kind(whole.substr(0, size)), ReadErrorKind::Damaged) << size;
  }
}

TEST(DocxDamaged, WrongChecksum) {
  DocxBuilder builder = with(paragraph("甲"));
  builder.entry("word/document.xml").declared_crc = 1;
  const ReadError error = refusal(builder.build());
  EXPECT_EQ(error.kind, ReadErrorKind::Damaged);
  EXPECT_THAT(error.detail_zh, HasSubstr("word/document.xml"));
}

TEST(DocxDamaged, DamageExplainsBadXml) {
  DocxBuilder builder = with("<w:p>");
  builder.entry("word/document.xml").declared_crc = 1;
  EXPECT_EQ(kind(builder.build()), ReadErrorKind::Damaged);
}

TEST(DocxDamaged, BadDeflateData) {
  DocxBuilder builder = with(paragraph("甲"));
  builder.entry("word/document.xml").deflated = false;
  builder.entry("word/document.xml").method = 8;
  EXPECT_EQ(kind(builder.build()), ReadErrorKind::Damaged);
}

TEST(DocxDamaged, WrongDeclaredSize) {
  for (const std::uint32_t size : {1u, 1'000'000u, 0xFFFF'FFF0u}) {
    DocxBuilder builder = with(paragraph("甲"));
    builder.entry("word/document.xml").declared_size = size;
    EXPECT_EQ(kind(builder.build()), ReadErrorKind::Damaged) << size;
  }
}

TEST(DocxZip, RefusesTwoEntriesOfOneName) {
  DocxBuilder builder = with(paragraph("甲"));
  builder.entries().push_back({"WORD/document.xml", "<x/>"});
  EXPECT_EQ(kind(builder.build()), ReadErrorKind::AmbiguousPart);
}

TEST(DocxZip, ReadsBesideTwoOthersOfOneName) {
  DocxBuilder builder = with(paragraph("甲"));
  builder.entries().push_back({"docProps/x.xml", "a"});
  builder.entries().push_back({"docProps/x.xml", "b"});
  EXPECT_EQ(read(builder.build()).text, "甲\n");
}

TEST(DocxZip, RefusesOverlappingEntries) {
  DocxBuilder builder = with(paragraph("甲"));
  builder.styles("").remove("word/styles.xml");
  const auto document = std::ranges::find(builder.entries(), "word/document.xml", &ZipEntry::name);
  ZipEntry styles{"word/styles.xml", ""};
  styles.same_data_as = static_cast<std::size_t>(document - builder.entries().begin());
  builder.entries().push_back(styles);
  EXPECT_EQ(kind(builder.build()), ReadErrorKind::AmbiguousPart);
}

TEST(DocxZip, RefusesEncryptedAndUnknownMethods) {
  DocxBuilder builder = with(paragraph("甲"));
  builder.entry("word/document.xml").encrypted = true;
  EXPECT_EQ(kind(builder.build()), ReadErrorKind::Encrypted);
  for (const std::uint16_t method : std::initializer_list<std::uint16_t>{9, 12, 14, 93}) {
    DocxBuilder other = with(paragraph("甲"));
    other.entry("word/document.xml").method = method;
    EXPECT_EQ(kind(other.build()), ReadErrorKind::UnsupportedCompression) << method;
  }
}

TEST(DocxZip, RefusesTooManyEntries) {
  DocxBuilder builder = with(paragraph("甲"));
  for (int i = 0; i < 10'001; ++i) builder.entries().push_back({std::to_string(i), "", false});
  const ReadError error = refusal(builder.build());
  EXPECT_EQ(error.kind, ReadErrorKind::OverLimit);
  EXPECT_THAT(error.detail_en, HasSubstr("10000"));
}

TEST(DocxZip, IgnoresEvilNamesOfPartsNotRead) {
  DocxBuilder builder = with(paragraph("甲"));
  builder.entries().push_back({"../../etc/passwd", "x"});
  builder.entries().push_back({"/etc/shadow", "x"});
  EXPECT_EQ(read(builder.build()).text, "甲\n");
}

TEST(DocxZip, TakesTheNameInTheDirectory) {
  DocxBuilder builder = with(paragraph("甲"));
  builder.entry("word/document.xml").local_name = "word/another.xml";
  EXPECT_EQ(read(builder.build()).text, "甲\n");
}

TEST(DocxZip, RefusesAPartThatHasAnotherUnicodeName) {
  DocxBuilder builder = with(paragraph("甲"));
  builder.part("word/other.xml", part_of("w:document", "<w:body/>"));
  builder.entry("word/document.xml").unicode_name = "word/other.xml";
  builder.entry("word/other.xml").unicode_name = "word/document.xml";
  EXPECT_EQ(kind(builder.build()), ReadErrorKind::AmbiguousPart);
}

TEST(DocxZip, ReadsBesideAUnicodeName) {
  DocxBuilder builder = with(paragraph("甲"));
  builder.part("word/media/\xCD\xBC.png", "").entry("word/media/\xCD\xBC.png").unicode_name =
      "word/media/图.png";
  builder.entry("word/document.xml").unicode_name = "word/document.xml";
  EXPECT_EQ(read(builder.build()).text, "甲\n");
}

TEST(DocxBomb, InAPartThatIsRead) {
  DocxBuilder builder;
  builder.part("word/document.xml",
               part_of("w:document", "<w:body>" + std::string(20'000'000, ' ') + "</w:body>"));
  Limits limits;
  limits.part_bytes = 10'000'000;
  const ReadError error = refusal(builder.build(), limits);
  EXPECT_EQ(error.kind, ReadErrorKind::OverLimit);
  EXPECT_THAT(error.detail_en, HasSubstr("10000000"));
}

TEST(DocxBomb, InAllPartsTogether) {
  Limits limits;
  limits.inflated_bytes = 100;
  EXPECT_EQ(refusal(docx_of_body(paragraph("甲")), limits).kind, ReadErrorKind::OverLimit);
}

TEST(DocxBomb, InAPartThatIsNotReadCostsNothing) {
  DocxBuilder builder = with(paragraph("甲"));
  builder.part("word/media/image1.bmp", std::string(20'000'000, '\0'));
  Limits limits;
  limits.inflated_bytes = 100'000;
  EXPECT_EQ(read(builder.build(), limits).text, "甲\n");
}

TEST(DocxLimits, Time) {
  Limits limits;
  limits.time = std::chrono::milliseconds(-1);
  EXPECT_EQ(refusal(docx_of_body(paragraph("甲")), limits).kind, ReadErrorKind::OverLimit);
}

// ---- XML ----

TEST(DocxDoctype, IsRefusedInEveryPartBeforeAnyEntity) {
  const std::string attack =
      "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY f \"&e;\">]>";
  EXPECT_EQ(kind(with_document(attack + "<x>&f;</x>")), ReadErrorKind::DoctypeFound);
  EXPECT_EQ(kind(with_document("<!DOCTYPE x SYSTEM \"http://127.0.0.1/x.dtd\"><x/>")),
            ReadErrorKind::DoctypeFound);
  EXPECT_EQ(kind(DocxBuilder().part("_rels/.rels", attack + "<x>&e;</x>").build()),
            ReadErrorKind::DoctypeFound);
  EXPECT_EQ(
      kind(DocxBuilder().styles("").part("word/styles.xml", attack + "<x a=\"&e;\"/>").build()),
      ReadErrorKind::DoctypeFound);
}

TEST(DocxXml, RefusesWhatIsMalformed) {
  const std::string open = part_of("w:document", "<w:body><w:p>");
  for (const std::string& bytes :
       {std::string(), std::string("x"), open, std::string("<a></b>"), std::string("<a/><b/>"),
        part_of("w:document", "<w:body>&undefined;</w:body>"),
        part_of("w:document", "<w:body>&#0;</w:body>"),
        part_of("w:document", "<w:body>&#xD800;</w:body>"),
        part_of("w:document", std::string("<w:body>\0</w:body>", 18)),
        part_of("w:document", "<w:body><unbound:p/></w:body>")}) {
    EXPECT_EQ(kind(with_document(bytes)), ReadErrorKind::BadXml) << bytes;
  }
}

TEST(DocxXml, TellsWhereItIsMalformed) {
  const ReadError error =
      refusal(docx_of_body(paragraph("甲") + paragraph("乙") + table({{"a", "b"}}) +
                           "<w:tbl><w:tr>" + cell("x") + "<w:tc>&oops;</w:tc></w:tr></w:tbl>"));
  EXPECT_THAT(error.detail_zh, HasSubstr("word/document.xml，第 2 个表格第 1 行第 2 格"));
  EXPECT_THAT(error.detail_en, HasSubstr("byte "));
}

TEST(DocxXml, TellsThatItBreaksOff) {
  EXPECT_THAT(refusal(with_document("")).detail_en, HasSubstr("the part is empty"));
  const std::string whole = part_of("w:document", "<w:body>" + paragraph("甲") + "</w:body>");
  EXPECT_THAT(refusal(with_document(whole.substr(0, whole.find("</w:body>")))).detail_en,
              HasSubstr("the XML breaks off"));
  EXPECT_THAT(refusal(with_document(whole + "<a/>")).detail_en, HasSubstr("Extra content"));
}

TEST(DocxXml, RefusesBadEncodings) {
  const std::string body = "<w:body>" + paragraph("甲") + "</w:body>";
  const auto labelled = [&](std::string_view encoding) {
    std::string bytes = part_of("w:document", body);
    return bytes.replace(bytes.find("UTF-8"), 5, encoding);
  };
  for (const std::string_view encoding : {"UTF-7", "UTF-16", "ISO-8859-1", "Big5", "nonsense"}) {
    EXPECT_EQ(kind(with_document(labelled(encoding))), ReadErrorKind::BadEncoding) << encoding;
  }
  EXPECT_EQ(kind(with_document(part_of("w:document", "<w:body>\xFF\xFE</w:body>"))),
            ReadErrorKind::BadEncoding);
  EXPECT_EQ(
      kind(with_document(part_of("w:document", "<w:body>" + paragraph("\xE7\x94") + "</w:body>"))),
      ReadErrorKind::BadEncoding);
}

TEST(DocxXml, TellsOnOneLineWhatIsWrong) {
  const ReadError error =
      refusal(with_document(part_of("w:document", "<w:body>\xFF\xFE</w:body>")));
  EXPECT_THAT(error.detail_zh, testing::Not(HasSubstr("\n")));
  EXPECT_THAT(error.detail_en, HasSubstr("not proper UTF-8"));
}

TEST(DocxXml, ReadsUtf16AndByteOrderMarks) {
  const std::string utf8 =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/"
      "2006/main\"><w:body>" +
      repeated(paragraph("总体情况"), 3000) + "</w:body></w:document>";
  EXPECT_EQ(read(with_document("\xEF\xBB\xBF" + utf8)).paragraphs.size(), 3000u);
  std::u16string wide;
  const std::u16string words = u"总体情况";
  for (const char* c = utf8.data(); c < utf8.data() + utf8.size();) {
    if (static_cast<unsigned char>(*c) < 0x80) {
      wide += static_cast<char16_t>(*c++);
    } else {
      wide += words;
      c += 12;
    }
  }
  std::string little = "\xFF\xFE";
  std::string big = "\xFE\xFF";
  for (const char16_t unit : wide) {
    little += {static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)};
    big += {static_cast<char>(unit >> 8), static_cast<char>(unit & 0xFF)};
  }
  EXPECT_EQ(read(with_document(little)).text, repeated("总体情况\n", 3000));
  EXPECT_EQ(read(with_document(big)).text, repeated("总体情况\n", 3000));
  EXPECT_EQ(kind(with_document(little.substr(0, little.size() - 1))), ReadErrorKind::BadEncoding);
}

TEST(DocxXml, ReadsGb18030WithAMark) {
  const Document document = read(with_document(
      "<?xml version=\"1.0\" encoding=\"gb18030\"?><w:document xmlns:w=\"http://schemas."
      "openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>\xD7\xDC\xCC\xE5"
      "</w:t></w:r></w:p></w:body></w:document>"));
  EXPECT_EQ(document.text, "总体\n");
  EXPECT_THAT(marks(document, Mark::Kind::ForeignXml), HasSubstr("word/document.xml"));
}

TEST(DocxXml, LimitsTheAttributesOfATag) {
  std::string attributes;
  for (int i = 0; i < 100'000; ++i) attributes += " a" + std::to_string(i) + "=\"\"";
  const auto start = std::chrono::steady_clock::now();
  const ReadError error = refusal(docx_of_body("<w:p" + attributes + "/>"));
  EXPECT_EQ(error.kind, ReadErrorKind::OverLimit);
  EXPECT_THAT(error.detail_en, HasSubstr("512"));
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(1));
}

TEST(DocxXml, LimitsTheAttributesThatFollowAQuotedBracket) {
  std::string attributes = " b='>'";
  for (int i = 0; i < 600; ++i) attributes += " a" + std::to_string(i) + "=\">\"";
  EXPECT_EQ(kind(docx_of_body("<w:p" + attributes + "/>")), ReadErrorKind::OverLimit);
}

TEST(DocxXml, LimitsTheBytesOfATag) {
  EXPECT_EQ(kind(docx_of_body("<w:p w:x=\"" + std::string(1'100'000, 'x') + "\"/>")),
            ReadErrorKind::OverLimit);
  EXPECT_EQ(text_of("<w:p w:x=\"" + std::string(900'000, 'x') + "\">" + run("甲") + "</w:p>"),
            "甲\n");
}

TEST(DocxXml, EqualSignsInTextAreNoAttributes) {
  const std::string signs(3000, '=');
  EXPECT_EQ(text_of(paragraph(signs)), signs + "\n");
  EXPECT_EQ(text_of("<!--" + signs + "-->" + paragraph("甲")), "甲\n");
}

// Word keeps a whole XML document in the attribute `equationxml` of a v:shape.
TEST(DocxXml, EqualSignsInAValueAreNoAttributes) {
  const std::string value = repeated("&lt;a b='c'", 3000);
  EXPECT_EQ(text_of("<w:p w:x=\"" + value + "\">" + run("甲") + "</w:p>"), "甲\n");
}

TEST(DocxXml, LimitsDepth) {
  EXPECT_EQ(kind(docx_of_body(repeated("<w:sdt>", 300) + repeated("</w:sdt>", 300))),
            ReadErrorKind::OverLimit);
  EXPECT_EQ(text_of(repeated("<w:x>", 200) + paragraph("甲") + repeated("</w:x>", 200)), "甲\n");
}

TEST(DocxXml, LimitsNestedTables) {
  EXPECT_EQ(kind(docx_of_body(repeated("<w:tbl><w:tr><w:tc>", 65) +
                              repeated("</w:tc></w:tr></w:tbl>", 65))),
            ReadErrorKind::OverLimit);
  EXPECT_EQ(text_of(repeated("<w:tbl><w:tr><w:tc>", 60) + paragraph("甲") +
                    repeated("</w:tc></w:tr></w:tbl>", 60)),
            "甲\n");
}

TEST(DocxLimits, ParagraphsCellsAndText) {
  Limits limits;
  limits.paragraphs = 10;
  EXPECT_EQ(refusal(docx_of_body(repeated("<w:p/>", 11)), limits).kind, ReadErrorKind::OverLimit);
  limits = {};
  limits.cells = 10;
  EXPECT_EQ(refusal(docx_of_body(table_of(row_of(repeated("<w:tc/>", 11)))), limits).kind,
            ReadErrorKind::OverLimit);
  limits = {};
  limits.paragraph_bytes = 10;
  EXPECT_EQ(refusal(docx_of_body(paragraph("12345678901")), limits).kind, ReadErrorKind::OverLimit);
  limits = {};
  limits.projection_bytes = 10;
  EXPECT_EQ(refusal(docx_of_body(repeated(paragraph("1234"), 5)), limits).kind,
            ReadErrorKind::OverLimit);
}

TEST(DocxHostile, CyclesAndStrangeNestingAreRead) {
  EXPECT_EQ(read(DocxBuilder()
                     .styles("<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
                             "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>")
                     .body(paragraph("甲", "<w:pStyle w:val=\"a\"/>"))
                     .build())
                .text,
            "甲\n");
  EXPECT_EQ(text_of("<w:tbl>" + paragraph("甲") + "<w:tr>" + paragraph("乙") + "<w:tbl>" +
                    row_of(cell("丙")) + "</w:tbl>" + cell("丁") + "</w:tr></w:tbl>" +
                    "<w:tr><w:tc>" + paragraph("戊") + "</w:tc></w:tr>"),
            "丙\t丁\n甲\n乙\n戊\n");
  EXPECT_EQ(text_of("<w:p>" + run("甲") + paragraph("乙") + run("丙") + "</w:p>"), "甲\n乙丙\n");
  EXPECT_EQ(text_of(table_of(row_of("<w:tc><w:footnote>" + paragraph("甲") +
                                    "</w:footnote></w:tc>" + cell("乙")))),
            "甲\t乙\n");
}

TEST(DocxHostile, VeryManyRevisionsTakeLinearTime) {
  std::string runs;
  for (int i = 0; i < 50'000; ++i) {
    runs += "<w:ins w:author=\"" + std::to_string(i) + "\">" + run("新") + "</w:ins><w:del/>";
  }
  EXPECT_EQ(read_body(paragraph_of(runs)).text.size(), 150'001u);
}

TEST(DocxHostile, VeryManyUnclosedFieldsTakeLinearTime) {
  const std::string begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
  EXPECT_EQ(text_of(paragraph_of(repeated(begin + run("甲"), 50'000))).size(), 150'001u);
}

TEST(DocxHostile, SpansMakeNoVirtualCells) {
  const std::string wide = cell("", "<w:gridSpan w:val=\"1024\"/>");
  const Document document = read_body(table_of(row_of(repeated(wide, 5000))));
  EXPECT_EQ(document.tables[0].rows[0].cells.back().column, 4999u * 1024u);
}

}  // namespace
}  // namespace gwlint::test
