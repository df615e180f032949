#include "tests/support/docx_builder.h"
#include "tests/support/hostile_files.h"
#include "tests/support/times.h"

namespace gwlint::test {
namespace {

using Kind = ReadErrorKind;

constexpr std::string_view kMain = "word/document.xml";
constexpr std::string_view kWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr std::string_view kReadsAFile =
    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";

std::string main_part(std::string_view bytes) {
  return DocxBuilder().part(kMain, bytes).build();
}

std::string with_part(std::string_view name, std::string_view bytes) {
  DocxBuilder builder = DocxBuilder().body(paragraph("甲"));
  if (name == "word/styles.xml") builder.styles("");
  if (name == "word/numbering.xml") builder.numbering("");
  if (name == "word/comments.xml") builder.comments("");
  if (name == "word/header1.xml") builder.header("");
  return builder.part(name, bytes).build();
}

// A main part with `body`, in UTF-8 whatever `encoding` it says.
std::string labelled(std::string_view encoding, std::string_view body) {
  return main_part(std::string("<?xml version=\"1.0\" encoding=\"")
                       .append(encoding)
                       .append("\"?><w:document xmlns:w=\"")
                       .append(kWord)
                       .append("\"><w:body>")
                       .append(body)
                       .append("</w:body></w:document>"));
}

// ASCII as UTF-16, little-endian.
std::string widened(std::string_view text) {
  std::string wide;
  for (const char c : text) wide.append({c, '\0'});
  return wide;
}

std::string attributes(int count, std::string_view name) {
  std::string text;
  for (int i = 0; i < count; ++i) {
    text.append(" ").append(name).append(std::to_string(i)).append("=\"u:v\"");
  }
  return text;
}

Limits with_depth(std::uint32_t depth, std::uint32_t tables = 64) {
  Limits limits;
  limits.depth = depth;
  limits.nested_tables = tables;
  return limits;
}

Limits with_tag(std::uint32_t bytes, std::uint32_t most) {
  Limits limits;
  limits.tag_bytes = bytes;
  limits.tag_attributes = most;
  return limits;
}

std::string nested_tables(std::size_t depth) {
  return docx_of_body(times("<w:tbl><w:tr><w:tc>", depth) + paragraph("甲") +
                      times("</w:tc></w:tr></w:tbl>", depth));
}

void add_entities(std::vector<HostileFile>& files) {
  const std::vector<HostileFile> added = {
      {"EntityOfAFile", [] { return main_part(kReadsAFile); }, refused(Kind::DoctypeFound)},
      {"EntityInAnAttribute",
       [] { return main_part("<!DOCTYPE x [<!ENTITY e \"v\">]><x a=\"&e;\"/>"); },
       refused(Kind::DoctypeFound)},
      {"ParameterEntity",
       [] {
         return main_part("<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\">%p;]><x/>");
       },
       refused(Kind::DoctypeFound)},
      {"ExternalDtd",
       [] { return main_part("<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><x/>"); },
       refused(Kind::DoctypeFound)},
      {"PublicDtd",
       [] { return main_part("<!DOCTYPE x PUBLIC \"-//X//EN\" \"file:///etc/passwd\"><x/>"); },
       refused(Kind::DoctypeFound)},
      {"BillionLaughs",
       [] {
         std::string dtd = "<!DOCTYPE x [<!ENTITY e0 \"ha\">";
         for (int i = 1; i < 10; ++i) {
           const std::string inner = "&e" + std::to_string(i - 1) + ";";
           dtd += "<!ENTITY e" + std::to_string(i) + " \"" + times(inner, 10) + "\">";
         }
         return main_part(dtd + "]><x>&e9;</x>");
       },
       refused(Kind::DoctypeFound)},
      {"QuadraticBlowUp",
       [] {
         return main_part("<!DOCTYPE x [<!ENTITY e \"" + std::string(50'000, 'a') + "\">]><x>" +
                          times("&e;", 50'000) + "</x>");
       },
       refused(Kind::DoctypeFound)},
      {"EntityThatHoldsItself",
       [] { return main_part("<!DOCTYPE x [<!ENTITY e \"&e;\">]><x>&e;</x>"); },
       refused(Kind::DoctypeFound)},
      {"EntityInRelationships", [] { return with_part("_rels/.rels", kReadsAFile); },
       refused(Kind::DoctypeFound, "_rels/.rels")},
      {"EntityInStyles", [] { return with_part("word/styles.xml", kReadsAFile); },
       refused(Kind::DoctypeFound, "word/styles.xml")},
      {"EntityInNumbering", [] { return with_part("word/numbering.xml", kReadsAFile); },
       refused(Kind::DoctypeFound, "word/numbering.xml")},
      {"EntityInComments", [] { return with_part("word/comments.xml", kReadsAFile); },
       refused(Kind::DoctypeFound, "word/comments.xml")},
      {"EntityInAHeader", [] { return with_part("word/header1.xml", kReadsAFile); },
       refused(Kind::DoctypeFound, "word/header1.xml")},
      {"EntityInAPartThatIsNotRead", [] { return with_part("docProps/app.xml", kReadsAFile); },
       reads("甲\n")},
      {"XInclude",
       [] {
         return docx_of_body(
             "<w:p><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" "
             "href=\"file:///etc/passwd\" parse=\"text\"/>" +
             run("甲") + "</w:p>");
       },
       reads("甲\n")},
      {"StylesheetInstruction",
       [] {
         return docx_of_body("<?xml-stylesheet href=\"file:///etc/passwd\"?>" + paragraph("甲"));
       },
       reads("甲\n")},
      {"SchemaLocation",
       [] {
         return docx_of_body(
             "<w:p xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
             "xsi:schemaLocation=\"u http://127.0.0.1:9/x.xsd\">" +
             run("甲") + "</w:p>");
       },
       reads("甲\n")},
  };
  files.insert(files.end(), added.begin(), added.end());
}

void add_sizes(std::vector<HostileFile>& files) {
  const std::vector<HostileFile> added = {
      {"TooDeep", [] { return docx_of_body(times("<w:sdt>", 300) + times("</w:sdt>", 300)); },
       refused(Kind::OverLimit, "depth of elements is 256")},
      {"TooDeepInWhatIsSkipped",
       [] { return docx_of_body(times("<w:bogus>", 300) + times("</w:bogus>", 300)); },
       refused(Kind::OverLimit, "depth of elements is 256")},
      // document, body, p, r, t
      {"AsDeepAsMayBe", [] { return docx_of_body(paragraph("甲")); }, reads("甲\n"), with_depth(5)},
      {"OneTooDeep", [] { return docx_of_body(paragraph("甲")); },
       refused(Kind::OverLimit, "depth of elements is 4, met 5"), with_depth(4)},
      {"ManyNeverClosed", [] { return docx_of_body(times("<w:p>", 200)); }, refused(Kind::BadXml)},
      {"AsManyTablesAsMayBe", [] { return nested_tables(5); }, reads("甲\n"), with_depth(256, 5)},
      {"OneTableTooMany", [] { return nested_tables(6); },
       refused(Kind::OverLimit, "nested tables is 5, met 6"), with_depth(256, 5)},
      {"AsManyAttributesAsMayBe",
       [] { return docx_of_body("<w:p" + attributes(30, "w:a") + ">" + run("甲") + "</w:p>"); },
       reads("甲\n"), with_tag(1 << 20, 30)},
      {"OneAttributeTooMany",
       [] { return docx_of_body("<w:p" + attributes(31, "w:a") + ">" + run("甲") + "</w:p>"); },
       refused(Kind::OverLimit, "attributes of one tag is 30"), with_tag(1 << 20, 30)},
      {"VeryManyAttributes",
       [] { return docx_of_body("<w:p" + attributes(100'000, "w:a") + "/>"); },
       refused(Kind::OverLimit, "attributes of one tag is 512")},
      {"VeryManyNamespaces",
       [] { return docx_of_body("<w:p" + attributes(100'000, "xmlns:a") + "/>"); },
       refused(Kind::OverLimit, "attributes of one tag is 512")},
      // Longer than the root's start tag, which declares what is needed.
      {"AsLongATagAsMayBe",
       [] {
         return docx_of_body("<w:p w:a=\"" + std::string(3'989, 'x') + "\">" + run("甲") +
                             "</w:p>");
       },
       reads("甲\n"), with_tag(4'000, 512)},
      {"TagOneByteTooLong",
       [] {
         return docx_of_body("<w:p w:a=\"" + std::string(3'990, 'x') + "\">" + run("甲") +
                             "</w:p>");
       },
       refused(Kind::OverLimit, "bytes of one tag is 4000, met 4001"), with_tag(4'000, 512)},
      {"AttributeBeyondTheTag",
       [] { return docx_of_body("<w:p w:a=\"" + std::string(9'000, 'x') + "\"/>"); },
       refused(Kind::OverLimit, "bytes of one tag is 4000"), with_tag(4'000, 512)},
      {"VeryLongName", [] { return docx_of_body("<w:" + std::string(60'000, 'x') + "/>"); },
       refused(Kind::BadXml)},
      {"VeryLongComment",
       [] { return docx_of_body("<!--" + std::string(2'000'000, 'x') + "-->" + paragraph("甲")); },
       reads("甲\n")},
      {"VeryManyComments",
       [] { return docx_of_body(times("<!--x-->", 100'000) + paragraph("甲")); }, reads("甲\n")},
      {"VeryManyEmptyElements",
       [] { return docx_of_body(times("<w:bookmarkEnd/>", 200'000) + paragraph("甲")); },
       reads("甲\n")},
      {"VeryManyInstructions",
       [] { return docx_of_body(times("<?a?>", 100'000) + paragraph("甲")); }, reads("甲\n")},
      {"TextInCdata",
       [] { return docx_of_body("<w:p><w:r><w:t><![CDATA[甲<w:p>]]></w:t></w:r></w:p>"); },
       reads("甲<w:p>\n")},
  };
  files.insert(files.end(), added.begin(), added.end());
}

void add_malformed(std::vector<HostileFile>& files) {
  const auto body = [](std::string_view xml) {
    return std::function<std::string()>([text = std::string(xml)] { return docx_of_body(text); });
  };
  const auto whole = [](std::string_view xml) {
    return std::function<std::string()>([text = std::string(xml)] { return main_part(text); });
  };
  const std::vector<HostileFile> added = {
      {"EmptyPart", whole(""), refused(Kind::BadXml, "the part is empty")},
      {"NoXmlAtAll", whole("甲"), refused(Kind::BadXml)},
      {"WrongEndTag", whole("<a></b>"), refused(Kind::BadXml)},
      {"TwoRoots", whole("<a/><b/>"), refused(Kind::BadXml, "Extra content")},
      {"BreaksOff", whole("<a><b>"), refused(Kind::BadXml, "breaks off")},
      {"CutInATag", whole("<a><b c='"), refused(Kind::BadXml)},
      {"UndefinedEntity", body("&nbsp;"), refused(Kind::BadXml)},
      {"LoneAmpersand", body("<w:p><w:r><w:t>a & b</w:t></w:r></w:p>"), refused(Kind::BadXml)},
      {"ReferenceToNul", body("&#0;"), refused(Kind::BadXml)},
      {"ReferenceToASurrogate", body("&#xD800;"), refused(Kind::BadXml)},
      {"ReferenceBeyondUnicode", body("&#x110000;"), refused(Kind::BadXml)},
      {"NulInText", body(std::string_view("\0", 1)), refused(Kind::BadXml)},
      {"ControlInText", body("\x01"), refused(Kind::BadXml)},
      {"AttributeTwice", body("<w:p w:a='1' w:a='2'/>"), refused(Kind::BadXml)},
      {"AttributeWithoutQuotes", body("<w:p w:a=1/>"), refused(Kind::BadXml)},
      {"UnboundPrefix", body("<nowhere:p/>"), refused(Kind::BadXml)},
      {"NoNamespace", whole("<document><body/></document>"), refused(Kind::NotWordDocument)},
      {"WrongNamespace", whole("<w:document xmlns:w='urn:x'/>"), refused(Kind::NotWordDocument)},
      {"WrongRoot", whole(part_of("w:styles", "")), refused(Kind::NotWordDocument)},
      {"BadUtf8", body("\xFF"), refused(Kind::BadEncoding)},
      {"CutUtf8", body("\xE7\x94"), refused(Kind::BadEncoding)},
      {"OverlongUtf8", body("\xC0\xAF"), refused(Kind::BadEncoding)},
      {"SurrogateInUtf8", body("\xED\xA0\x80"), refused(Kind::BadEncoding, "0xD800")},
      {"Utf7", [] { return labelled("UTF-7", "+ADw-w:p/+AD4-"); }, refused(Kind::BadEncoding)},
      {"Latin1", [] { return labelled("ISO-8859-1", ""); }, refused(Kind::BadEncoding)},
      {"Windows1252", [] { return labelled("windows-1252", ""); }, refused(Kind::BadEncoding)},
      {"Big5", [] { return labelled("Big5", ""); }, refused(Kind::BadEncoding)},
      {"Ebcdic", [] { return labelled("IBM037", ""); }, refused(Kind::BadEncoding)},
      {"EncodingOfBadBytes", [] { return labelled("\xFF\xC3", ""); },
       refused(Kind::BadEncoding, "\\xFF\\xC3")},
      {"NoSuchEncoding", [] { return labelled("nonsense", ""); }, refused(Kind::BadEncoding)},
      {"Utf8SaysUtf16", [] { return labelled("UTF-16", ""); }, refused(Kind::BadEncoding)},
      {"GoodOldGb2312", [] { return labelled("GB2312", paragraph("\xBC\xD7")); }, reads("甲\n")},
      {"BadGb18030", [] { return labelled("GB18030", paragraph("\x81\x20")); },
       refused(Kind::BadEncoding)},
      {"Utf32", whole(std::string_view("<\0\0\0a\0\0\0/\0\0\0>\0\0\0", 16)),
       refused(Kind::BadEncoding)},
      {"CutUtf16", [] { return main_part("\xFF\xFE" + widened("<a/>").substr(0, 7)); },
       refused(Kind::BadEncoding)},
      {"Utf16WithoutAMark",
       [] {
         return main_part(widened("<w:document xmlns:w=\"" + std::string(kWord) +
                                  "\"><w:body><w:p><w:r><w:t>a</w:t></w:r></w:p></w:body>"
                                  "</w:document>"));
       },
       reads("a\n")},
  };
  files.insert(files.end(), added.begin(), added.end());
}

}  // namespace

std::vector<HostileFile> hostile_xml() {
  std::vector<HostileFile> files;
  add_entities(files);
  add_sizes(files);
  add_malformed(files);
  return files;
}

}  // namespace gwlint::test
