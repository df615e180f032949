#include "tests/support/docx_builder.h"
#include "tests/support/hostile_files.h"
#include "tests/support/times.h"

namespace gwlint::test {
namespace {

using Kind = ReadErrorKind;

// A table of one row: `first` with these properties, then 乙.
std::string beside(std::string_view properties, std::string_view row_properties = {}) {
  return docx_of_body(table_of(row_of(cell("甲", properties) + cell("乙"), row_properties)));
}

std::string numbered(std::string_view numbering, std::string_view properties) {
  return DocxBuilder().numbering(numbering).body(paragraph("甲", properties)).build();
}

std::string level(std::string_view content, std::string_view ilvl = "0") {
  return std::string("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"")
      .append(ilvl)
      .append("\">")
      .append(content)
      .append(
          "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
}

constexpr std::string_view kFirst =
    "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

std::string styled(std::string_view styles) {
  return DocxBuilder().styles(styles).body(paragraph("甲", "<w:pStyle w:val=\"a\"/>")).build();
}

Limits with(std::uint32_t Limits::*limit, std::uint32_t value) {
  Limits limits;
  limits.*limit = value;
  return limits;
}

Limits with_text(std::uint64_t bytes) {
  Limits limits;
  limits.projection_bytes = bytes;
  return limits;
}

Limits with_time(int milliseconds) {
  Limits limits;
  limits.time = std::chrono::milliseconds(milliseconds);
  return limits;
}

void add_limits(std::vector<HostileFile>& files) {
  const std::vector<HostileFile> added = {
      {"AsManyParagraphsAsMayBe", [] { return docx_of_body(times(paragraph("甲"), 3)); },
       reads("甲\n甲\n甲\n"), with(&Limits::paragraphs, 3)},
      {"OneParagraphTooMany", [] { return docx_of_body(times(paragraph("甲"), 4)); },
       refused(Kind::OverLimit, "limit of paragraphs is 3, met 4"), with(&Limits::paragraphs, 3)},
      {"AsManyCellsAsMayBe", [] { return beside(""); }, reads("甲\t乙\n"), with(&Limits::cells, 2)},
      {"OneCellTooMany", [] { return beside(""); },
       refused(Kind::OverLimit, "limit of table cells is 1, met 2"), with(&Limits::cells, 1)},
      {"AsLongAParagraphAsMayBe", [] { return docx_of_body(paragraph("12345")); }, reads("12345\n"),
       with(&Limits::paragraph_bytes, 5)},
      {"ParagraphTooLong", [] { return docx_of_body(paragraph("123456")); },
       refused(Kind::OverLimit, "bytes of one paragraph is 5, met 6"),
       with(&Limits::paragraph_bytes, 5)},
      {"ParagraphTooLongInManyRuns", [] { return docx_of_body(paragraph_of(times(run("12"), 3))); },
       refused(Kind::OverLimit, "bytes of one paragraph is 5, met 6"),
       with(&Limits::paragraph_bytes, 5)},
      {"AsMuchTextAsMayBe", [] { return docx_of_body(times(paragraph("1234"), 2)); },
       reads("1234\n1234\n"), with_text(10)},
      {"TooMuchText", [] { return docx_of_body(times(paragraph("1234"), 3)); },
       refused(Kind::OverLimit, "bytes of text is 10"), with_text(10)},
      {"NoTime", [] { return docx_of_body(paragraph("甲")); },
       refused(Kind::OverLimit, "milliseconds of reading and checking is 0"), with_time(0)},
  };
  files.insert(files.end(), added.begin(), added.end());
}

void add_tables(std::vector<HostileFile>& files) {
  const auto spans = [](std::string_view value) {
    return std::function<std::string()>([value] {
      return beside("<w:gridSpan w:val=\"" + std::string(value) + "\"/>",
                    "<w:gridBefore w:val=\"" + std::string(value) + "\"/>");
    });
  };
  const Verdict both = reads("甲\t乙\n");
  const std::vector<HostileFile> added = {
      {"SpanOfManyDigits", spans("99999999999999999999"), both},
      {"SpanOfInt", spans("2147483647"), both},
      {"SpanBelowZero", spans("-7"), both},
      {"SpanOfZero", spans("0"), both},
      {"SpanOfNothing", spans(""), both},
      {"SpanOfBlanks", spans("  "), both},
      {"SpanOfWords", spans("many"), both},
      {"SpanOfAFraction", spans("1.5"), both},
      {"SpanOfHexadecimal", spans("0x10"), both},
      {"SpansThatMultiply",
       [] {
         return docx_of_body(
             table_of(row_of(times(cell("甲", "<w:gridSpan w:val=\"1024\"/>"), 2))));
       },
       reads("甲\t甲\n")},
      {"OrphanedMerge", [] { return beside("<w:vMerge/>"); }, both},
      {"RowWithoutCells", [] { return docx_of_body(table_of(row_of("") + row_of(cell("甲")))); },
       reads("甲\n")},
      {"CellWithoutParagraph",
       [] { return docx_of_body(table_of(row_of("<w:tc/>" + cell("甲")))); }, reads("\t甲\n")},
      {"RaggedRows",
       [] {
         return docx_of_body(
             table_of(row_of(cell("1")) + row_of(cell("2") + cell("3")) + row_of(cell("4"))));
       },
       reads("1\n2\t3\n4\n")},
      {"GridThatLies",
       [] {
         return docx_of_body("<w:tbl><w:tblGrid>" + times("<w:gridCol/>", 5'000) + "</w:tblGrid>" +
                             row_of(cell("甲")) + "</w:tbl>");
       },
       reads("甲\n")},
      {"CellOutsideOfARow", [] { return docx_of_body("<w:tbl>" + cell("甲") + "</w:tbl>"); },
       reads("甲\n")},
      {"RowOutsideOfATable", [] { return docx_of_body(row_of(cell("甲") + cell("乙"))); },
       reads("甲\n乙\n")},
  };
  files.insert(files.end(), added.begin(), added.end());
}

void add_definitions(std::vector<HostileFile>& files) {
  const std::vector<HostileFile> added = {
      {"StyleBasedOnItself",
       [] { return styled("<w:style w:styleId=\"a\"><w:basedOn w:val=\"a\"/></w:style>"); },
       reads("甲\n")},
      {"StylesBasedOnEachOther",
       [] {
         return styled(
             "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
             "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>");
       },
       reads("甲\n")},
      {"StyleBasedOnNothing",
       [] { return styled("<w:style w:styleId=\"a\"><w:basedOn w:val=\"none\"/></w:style>"); },
       reads("甲\n")},
      {"LongChainOfStyles",
       [] {
         std::string styles = "<w:style w:styleId=\"a\"><w:basedOn w:val=\"s0\"/></w:style>";
         for (int i = 0; i < 20'000; ++i) {
           styles += "<w:style w:styleId=\"s" + std::to_string(i) + "\"><w:basedOn w:val=\"s" +
                     std::to_string(i + 1) + "\"/></w:style>";
         }
         return styled(styles);
       },
       reads("甲\n")},
      {"NumberOfNoDefinition", [] { return numbered("", kFirst); }, reads("甲\n")},
      {"NumberOfNoAbstract",
       [] {
         return numbered("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"9\"/></w:num>", kFirst);
       },
       reads("甲\n")},
      {"NumberLinkedInACircle",
       [] {
         return DocxBuilder()
             .styles(
                 "<w:style w:type=\"numbering\" w:styleId=\"n\"><w:pPr><w:numPr><w:numId "
                 "w:val=\"1\"/></w:numPr></w:pPr></w:style>")
             .numbering(
                 "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"n\"/>"
                 "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
             .body(paragraph("甲", kFirst))
             .build();
       },
       reads("甲\n")},
      {"LevelOutOfRange",
       [] {
         return numbered(level("<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/>", "99"),
                         kFirst);
       },
       reads("甲\n")},
      {"UnknownFormatIsDecimal",
       [] {
         return numbered(level("<w:start w:val=\"1\"/><w:numFmt w:val=\"bogus\"/><w:suff "
                               "w:val=\"nothing\"/><w:lvlText w:val=\"%1.\"/>"),
                         kFirst);
       },
       reads("1.甲\n")},
      {"FieldThatNeverEnds",
       [] {
         return docx_of_body(
             paragraph_of("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + run("甲")));
       },
       reads("甲\n")},
      {"FieldThatNeverBegan",
       [] {
         return docx_of_body(
             paragraph_of("<w:r><w:fldChar w:fldCharType=\"separate\"/><w:fldChar "
                          "w:fldCharType=\"end\"/></w:r>" +
                          run("甲")));
       },
       reads("甲\n")},
      {"AlternativesInAlternatives",
       [] {
         return docx_of_body(times("<mc:AlternateContent><mc:Fallback>", 20) + paragraph("甲") +
                             times("</mc:Fallback></mc:AlternateContent>", 20));
       },
       reads("甲\n")},
      {"ChoiceWithoutAlternatives",
       [] {
         return docx_of_body("<mc:Choice Requires=\"w14\">" + paragraph("乙") + "</mc:Choice>" +
                             paragraph("甲"));
       },
       reads("甲\n")},
      {"ChunkThatIsTheDocument",
       [] {
         return DocxBuilder()
             .body(paragraph("甲") + "<w:altChunk r:id=\"r1\"/>")
             .part("word/_rels/document.xml.rels",
                   "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                   "relationships\"><Relationship Id=\"r1\" Type=\"http://schemas."
                   "openxmlformats.org/officeDocument/2006/relationships/aFChunk\" "
                   "Target=\"document.xml\"/></Relationships>")
             .build();
       },
       reads("甲\n")},
      {"ManyRevisions",
       [] {
         return docx_of_body(paragraph_of(
             times("<w:ins w:author=\"a\">" + run("新") + "</w:ins><w:del w:author=\"b\"/>", 500)));
       },
       reads(times("新", 500) + "\n")},
      {"ManyTinyRuns", [] { return docx_of_body(paragraph_of(times(run("字"), 2'000))); },
       reads(times("字", 2'000) + "\n")},
      {"NoteThatIsNotThere",
       [] {
         return docx_of_body(
             paragraph_of(run("甲") + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>"));
       },
       reads("甲\n")},
      {"SymbolOfNoCharacter",
       [] {
         return docx_of_body(
             paragraph_of(run("甲") + "<w:r><w:sym w:font=\"x\" w:char=\"ZZZZ\"/></w:r>"));
       },
       reads("甲\uFFFD\n")},
  };
  files.insert(files.end(), added.begin(), added.end());
}

}  // namespace

std::vector<HostileFile> hostile_documents() {
  std::vector<HostileFile> files;
  add_limits(files);
  add_tables(files);
  add_definitions(files);
  return files;
}

}  // namespace gwlint::test
