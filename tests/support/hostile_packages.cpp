#include <algorithm>
#include <utility>

#include "tests/support/docx_builder.h"
#include "tests/support/hostile_files.h"

namespace gwlint::test {
namespace {

using Kind = ReadErrorKind;

constexpr std::string_view kMain = "word/document.xml";
constexpr std::string_view kOffice =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

DocxBuilder sound() {
  return DocxBuilder().body(paragraph("甲"));
}

// A sound document after `spoil` has changed the entry of its main part.
std::string spoilt(const std::function<void(ZipEntry&)>& spoil) {
  DocxBuilder builder = sound();
  spoil(builder.entry(kMain));
  return builder.build();
}

std::string with_entry(ZipEntry entry) {
  DocxBuilder builder = sound();
  builder.entries().push_back(std::move(entry));
  return builder.build();
}

std::string relationships(std::string_view type, std::string_view target,
                          std::string_view more = {}) {
  return std::string(
             "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
             "relationships\"><Relationship Id=\"r1\" Type=\"")
      .append(kOffice)
      .append(type)
      .append("\" Target=\"")
      .append(target)
      .append("\" ")
      .append(more)
      .append("/></Relationships>");
}

// A package whose own relationship leads to `target`.
std::string leading_to(std::string_view target, std::string_view more = {}) {
  return sound().part("_rels/.rels", relationships("officeDocument", target, more)).build();
}

// A document whose main part has a relationship of `type`.
std::string related(std::string_view type, std::string_view target, std::string_view more = {}) {
  return sound().part("word/_rels/document.xml.rels", relationships(type, target, more)).build();
}

std::string with_root(std::string_view xml) {
  return DocxBuilder().part(kMain, xml).build();
}

// The last 22 bytes are the end record.
std::string on_disk(char number) {
  std::string bytes = sound().build();
  bytes[bytes.size() - 22 + 4] = number;
  return bytes;
}

// Bytes of the main part of `sound()`, and of all its parts that are read.
std::uint64_t main_bytes() {
  DocxBuilder builder = sound();
  return builder.entry(kMain).content.size();
}

std::uint64_t all_bytes() {
  DocxBuilder builder = sound();
  std::uint64_t bytes = 0;
  for (const ZipEntry& entry : builder.entries()) {
    if (entry.name != "[Content_Types].xml") bytes += entry.content.size();
  }
  return bytes;
}

std::string overlapping() {
  DocxBuilder builder = sound();
  builder.styles("").remove("word/styles.xml");
  const auto main = std::ranges::find(builder.entries(), kMain, &ZipEntry::name);
  ZipEntry styles{"word/styles.xml", ""};
  styles.same_data_as = static_cast<std::size_t>(main - builder.entries().begin());
  builder.entries().push_back(styles);
  return builder.build();
}

std::string two_names() {
  DocxBuilder builder = sound();
  builder.part("word/other.xml", part_of("w:document", "<w:body/>"));
  builder.entry(kMain).unicode_name = "word/other.xml";
  return builder.build();
}

void add_damage(std::vector<HostileFile>& files) {
  const std::vector<HostileFile> added = {
      {"EmptyFile", [] { return std::string(); }, refused(Kind::Empty)},
      {"OnlyASignature", [] { return std::string("PK\3\4"); }, refused(Kind::Damaged)},
      {"CutInHalf",
       [] {
         const std::string bytes = sound().build();
         return bytes.substr(0, bytes.size() / 2);
       },
       refused(Kind::Damaged)},
      {"CutByOneByte",
       [] {
         std::string bytes = sound().build();
         bytes.pop_back();
         return bytes;
       },
       refused(Kind::Damaged)},
      {"HeadCutOff", [] { return "PK\3\4" + sound().build().substr(40); }, refused(Kind::Damaged)},
      {"WrongChecksum", [] { return spoilt([](ZipEntry& e) { e.declared_crc = 1; }); },
       refused(Kind::Damaged, "wrong checksum")},
      {"NotDeflated",
       [] {
         return spoilt([](ZipEntry& e) {
           e.deflated = false;
           e.method = 8;
         });
       },
       refused(Kind::Damaged, "word/document.xml")},
      {"DeclaredTooSmall", [] { return spoilt([](ZipEntry& e) { e.declared_size = 1; }); },
       refused(Kind::Damaged, "than the 1 bytes declared")},
      {"DeclaredTooLarge", [] { return spoilt([](ZipEntry& e) { e.declared_size = 1 << 20; }); },
       refused(Kind::Damaged, "declared")},
      {"DeclaredFourGigabytes",
       [] { return spoilt([](ZipEntry& e) { e.declared_size = 0xFFFF'FFFE; }); },
       refused(Kind::Damaged, "declared")},
      {"DeclaredAnExabyte",
       [] { return spoilt([](ZipEntry& e) { e.zip64_size = std::uint64_t{1} << 60; }); },
       refused(Kind::Damaged)},
      {"SeveralVolumes", [] { return on_disk(1); }, refused(Kind::Damaged)},
      {"Encrypted", [] { return spoilt([](ZipEntry& e) { e.encrypted = true; }); },
       refused(Kind::Encrypted, "Remove the password")},
      {"Implode", [] { return spoilt([](ZipEntry& e) { e.method = 6; }); },
       refused(Kind::UnsupportedCompression, "method 6")},
      {"Deflate64", [] { return spoilt([](ZipEntry& e) { e.method = 9; }); },
       refused(Kind::UnsupportedCompression, "method 9")},
      {"Bzip2", [] { return spoilt([](ZipEntry& e) { e.method = 12; }); },
       refused(Kind::UnsupportedCompression, "method 12")},
      {"Lzma", [] { return spoilt([](ZipEntry& e) { e.method = 14; }); },
       refused(Kind::UnsupportedCompression, "method 14")},
      {"Zstd", [] { return spoilt([](ZipEntry& e) { e.method = 93; }); },
       refused(Kind::UnsupportedCompression, "method 93")},
      {"AesWithoutItsField", [] { return spoilt([](ZipEntry& e) { e.method = 99; }); },
       refused(Kind::Damaged)},
  };
  files.insert(files.end(), added.begin(), added.end());
}

void add_bombs(std::vector<HostileFile>& files) {
  const auto blanks = [] {
    return DocxBuilder()
        .part(kMain, part_of("w:document", "<w:body>" + std::string(3'000'000, ' ') + "</w:body>"))
        .build();
  };
  const std::vector<HostileFile> added = {
      {"AsLargeAPartAsMayBe",
       [] { return sound().build(); },
       reads("甲\n"),
       {.part_bytes = main_bytes(), .inflated_bytes = 10'000'000}},
      {"PartOneByteTooLarge",
       [] { return sound().build(); },
       refused(Kind::OverLimit, "inflated bytes of a part is"),
       {.part_bytes = main_bytes() - 1, .inflated_bytes = 10'000'000}},
      {"AsMuchInAllPartsAsMayBe",
       [] { return sound().build(); },
       reads("甲\n"),
       {.part_bytes = 10'000'000, .inflated_bytes = all_bytes()}},
      {"OneByteTooMuchInAllParts",
       [] { return sound().build(); },
       refused(Kind::OverLimit, "inflated bytes of all parts is"),
       {.part_bytes = 10'000'000, .inflated_bytes = all_bytes() - 1}},
      {"BombOfBlanks",
       blanks,
       refused(Kind::OverLimit, "inflated bytes of a part is 1000000"),
       {.part_bytes = 1'000'000, .inflated_bytes = 10'000'000}},
      {"BombInAllParts",
       blanks,
       refused(Kind::OverLimit, "inflated bytes of all parts is 1000000"),
       {.part_bytes = 10'000'000, .inflated_bytes = 1'000'000}},
      {"BombOfAFalseSize",
       [] {
         return spoilt([](ZipEntry& e) {
           e.content = part_of("w:document", std::string(3'000'000, ' '));
           e.declared_size = 300;
         });
       },
       refused(Kind::Damaged, "than the 300 bytes declared")},
      {"BombInAPicture",
       [] {
         return with_entry({"word/media/image1.bmp", std::string(3'000'000, '\0')});
       },
       reads("甲\n"),
       {.part_bytes = 100'000, .inflated_bytes = 100'000}},
      {"ManyEntries",
       [] {
         DocxBuilder builder = sound();
         for (int i = 0; i < 98; ++i) builder.entries().push_back({std::to_string(i), "", false});
         return builder.build();
       },
       refused(Kind::OverLimit, "archive entries is 100, met 102"),
       {.entries = 100}},
      {"AsManyEntriesAsMayBe",
       [] {
         DocxBuilder builder = sound();
         for (int i = 0; i < 96; ++i) builder.entries().push_back({std::to_string(i), "", false});
         return builder.build();
       },
       reads("甲\n"),
       {.entries = 100}},
      {"Overlapping", overlapping, refused(Kind::AmbiguousPart, "overlaps")},
  };
  files.insert(files.end(), added.begin(), added.end());
}

void add_names(std::vector<HostileFile>& files) {
  const std::vector<HostileFile> added = {
      {"TwoPartsOfOneName",
       [] {
         return with_entry({std::string(kMain), "<x/>"});
       },
       refused(Kind::AmbiguousPart, "several entries")},
      {"TwoPartsButForCase",
       [] {
         return with_entry({"WORD/Document.XML", "<x/>"});
       },
       refused(Kind::AmbiguousPart)},
      {"TwoPartsButForSlashes",
       [] {
         return with_entry({"word\\document.xml", "<x/>"});
       },
       refused(Kind::AmbiguousPart)},
      {"TwoPartsButForALeadingSlash",
       [] {
         return with_entry({"/word/document.xml", "<x/>"});
       },
       refused(Kind::AmbiguousPart)},
      {"TwoPartsThatAreNotRead",
       [] {
         DocxBuilder builder = sound();
         builder.entries().push_back({"docProps/x.xml", "a"});
         builder.entries().push_back({"docProps/x.xml", "b"});
         return builder.build();
       },
       reads("甲\n")},
      {"TwoNamesOfOnePart", two_names, refused(Kind::AmbiguousPart)},
      {"AnotherNameInTheLocalHeader",
       [] { return spoilt([](ZipEntry& e) { e.local_name = "word/other.xml"; }); }, reads("甲\n")},
      {"NameThatLeadsUp",
       [] {
         return with_entry({"../../x", "x"});
       },
       reads("甲\n")},
      {"NameFromTheRoot",
       [] {
         return with_entry({"/etc/x", "x"});
       },
       reads("甲\n")},
      {"NameOfADrive",
       [] {
         return with_entry({"C:\\x", "x"});
       },
       reads("甲\n")},
      {"NameOfControls",
       [] {
         return with_entry({"\x1b[31m\n\r\x7f", "x"});
       },
       reads("甲\n")},
      {"NameThatIsNoUtf8",
       [] {
         return with_entry({"\xff\xfe\x80", "x"});
       },
       reads("甲\n")},
      {"NameOfNothing",
       [] {
         return with_entry({"", "x"});
       },
       reads("甲\n")},
      {"VeryLongName",
       [] {
         return with_entry({std::string(60'000, 'x'), "x"});
       },
       reads("甲\n")},
      {"Folder",
       [] {
         return with_entry({"word/", "", false});
       },
       reads("甲\n")},
      {"Prefix", [] { return "#!/bin/sh\n" + sound().build(); }, refused(Kind::UnknownKind)},
      {"TrailingBytes", [] { return sound().build() + "trailing"; }, reads("甲\n")},
      {"Comment", [] { return write_zip(sound().entries(), "a comment"); }, reads("甲\n")},
      {"FalseEndRecordInTheComment",
       [] {
         return write_zip(sound().entries(), write_zip({{"x", "y"}}));
       },
       reads_or_refused("甲\n", Kind::Damaged)},
      {"DocumentInTheComment",
       [] { return write_zip(sound().entries(), DocxBuilder().body(paragraph("乙")).build()); },
       reads_or_refused("甲\n", Kind::Damaged)},
  };
  files.insert(files.end(), added.begin(), added.end());
}

void add_parts(std::vector<HostileFile>& files) {
  const std::vector<HostileFile> added = {
      {"NoContentTypes", [] { return sound().remove("[Content_Types].xml").build(); },
       reads("甲\n")},
      {"NoRelationships", [] { return sound().remove("_rels/.rels").build(); },
       refused(Kind::MissingPart, "_rels/.rels")},
      {"NoMainPart", [] { return sound().remove(kMain).build(); },
       refused(Kind::MissingPart, "word/document.xml")},
      {"NoRelationshipToAMainPart",
       [] {
         return sound().part("_rels/.rels", relationships("styles", "word/document.xml")).build();
       },
       refused(Kind::MissingPart, "no relationship leads to a main document")},
      {"MainPartOutside", [] { return leading_to("../document.xml"); },
       refused(Kind::MissingPart, "outside the package")},
      {"MainPartOutsideInPercents", [] { return leading_to("%2e%2e/document.xml"); },
       refused(Kind::MissingPart, "outside the package")},
      {"MainPartExternal",
       [] { return leading_to("http://127.0.0.1:9/x", "TargetMode=\"External\""); },
       refused(Kind::MissingPart, "outside the package")},
      {"MainPartOnTheDisk", [] { return leading_to("file:///etc/passwd"); },
       refused(Kind::MissingPart)},
      {"MainPartOfNoName", [] { return leading_to(""); }, refused(Kind::MissingPart)},
      {"MainPartIsItsRelationships", [] { return leading_to("_rels/.rels"); },
       refused(Kind::NotWordDocument, "_rels/.rels")},
      {"MainPartInPercents", [] { return leading_to("word/%64ocument.xml"); }, reads("甲\n")},
      {"MainPartWithABackslash", [] { return leading_to("word\\document.xml"); }, reads("甲\n")},
      {"MainPartByDetours", [] { return leading_to("a/../b/./../word//document.xml"); },
       reads("甲\n")},
      {"StylesOutside", [] { return related("styles", "../../../etc/passwd"); },
       refused(Kind::MissingPart, "outside the package")},
      {"StylesExternal",
       [] { return related("styles", "http://127.0.0.1:9/x", "TargetMode=\"External\""); },
       reads("甲\n")},
      {"StylesMissing", [] { return related("styles", "none.xml"); }, reads("甲\n")},
      {"StylesAreTheDocument", [] { return related("styles", "document.xml"); }, reads("甲\n")},
      {"FootnotesAreTheDocument", [] { return related("footnotes", "document.xml"); },
       reads("甲\n")},
      {"HeaderIsAPicture",
       [] {
         return sound()
             .part("word/_rels/document.xml.rels", relationships("header", "media/a.png"))
             .part("word/media/a.png", "\x89PNG")
             .build();
       },
       refused(Kind::BadXml, "word/media/a.png")},
      {"Spreadsheet",
       [] {
         return with_root(
             "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>");
       },
       refused(Kind::NotWordDocument, "a spreadsheet")},
      {"Presentation",
       [] {
         return with_root(
             "<p:presentation xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/"
             "main\"/>");
       },
       refused(Kind::NotWordDocument, "a presentation")},
      {"OpenDocument",
       [] {
         return write_zip({{"mimetype", "application/vnd.oasis.opendocument.text", false},
                           {"content.xml", "<x/>"}});
       },
       refused(Kind::NotWordDocument)},
      {"PlainArchive",
       [] {
         return write_zip({{"a.txt", "x"}});
       },
       refused(Kind::NotWordDocument)},
      {"EmptyArchive", [] { return write_zip({}); }, refused(Kind::NotWordDocument)},
  };
  files.insert(files.end(), added.begin(), added.end());
}

}  // namespace

Verdict refused(ReadErrorKind kind, std::string_view says) {
  return {kind, std::string(says), std::nullopt};
}

Verdict reads(std::string_view text) {
  return {std::nullopt, {}, std::string(text)};
}

Verdict reads_or_refused(std::string_view text, ReadErrorKind kind) {
  return {kind, {}, std::string(text)};
}

std::vector<HostileFile> hostile_packages() {
  std::vector<HostileFile> files;
  add_damage(files);
  add_bombs(files);
  add_names(files);
  add_parts(files);
  return files;
}

}  // namespace gwlint::test
