#include "tests/support/docx_builder.h"
#include "tests/support/hostile_files.h"
#include "tests/support/times.h"

namespace gwlint::test {
namespace {

using Kind = ReadErrorKind;

std::function<std::string()> bytes(std::string_view text) {
  return [made = std::string(text)] { return made; };
}

Limits with(std::uint32_t Limits::*limit, std::uint32_t value) {
  Limits limits;
  limits.*limit = value;
  return limits;
}

Limits with_bytes(std::uint64_t file, std::uint64_t text) {
  Limits limits;
  limits.file_bytes = file;
  limits.projection_bytes = text;
  return limits;
}

Limits with_lines(std::uint32_t paragraphs, std::uint32_t cells) {
  Limits limits;
  limits.paragraphs = paragraphs;
  limits.cells = cells;
  return limits;
}

Limits with_time(int milliseconds) {
  Limits limits;
  limits.time = std::chrono::milliseconds(milliseconds);
  return limits;
}

// Bytes without any order, the same each time.
std::string noise(std::size_t size) {
  std::string result;
  std::uint32_t state = 1;
  while (result.size() < size) {
    state = state * 1'664'525 + 1'013'904'223;
    result += static_cast<char>(state >> 24);
  }
  return result;
}

void add_encodings(std::vector<HostileFile>& files) {
  const std::vector<HostileFile> added = {
      {"Utf8WithAMark", bytes("\xEF\xBB\xBF甲\n"), reads("甲\n")},
      {"WindowsLineEnds", bytes("甲\r\n乙\r\n"), reads("甲\r\n乙\r\n")},
      {"OldMacLineEnds", bytes("甲\r乙\r"), reads("甲\r乙\r")},
      {"Gb18030Text", bytes("\xD7\xDC\xCC\xE5\xC7\xE9\xBF\xF6\xC8\xE7\xCF\xC2\n"),
       reads("总体情况如下\n")},
      {"Utf16Little", bytes(std::string_view("\xFF\xFE\x32\x75\n\0", 6)), reads("甲\n")},
      {"Utf16Big", bytes(std::string_view("\xFE\xFF\x75\x32\0\n", 6)), reads("甲\n")},
      {"Utf16OfOddSize", bytes(std::string_view("\xFF\xFE\x32\x75\n", 5)),
       refused(Kind::BadEncoding, "odd number of bytes")},
      {"Utf16WithHalfAPair", bytes(std::string_view("\xFF\xFE\x00\xD8\n\0", 6)),
       refused(Kind::BadEncoding, "line 1")},
      {"Utf16WithoutAMark", bytes(std::string_view("a\0b\0c\0d\0e\0f\0\n\0", 14)),
       refused(Kind::BadEncoding, "without a byte order mark")},
      {"Utf32Text", bytes(std::string_view("\xFF\xFE\0\0\x32\x75\0\0", 8)),
       refused(Kind::BadEncoding, "UTF-32")},
      {"NulInText", bytes(std::string_view("甲\0乙\n", 8)), refused(Kind::UnknownKind, "NUL")},
      {"OneBadByte", bytes("总体情况\n正文\xFF正文\n"), refused(Kind::BadEncoding, "line 2")},
      {"CutAtTheEnd", bytes("总体情况\n正\xE6\x96"), refused(Kind::BadEncoding, "line 2")},
      {"OverlongUtf8", bytes("总体情况\n\xC0\xAF\n"), refused(Kind::BadEncoding)},
      {"SurrogateInUtf8", bytes("总体情况\n\xED\xA0\x80\n"), refused(Kind::BadEncoding)},
      {"BeyondUnicode", bytes("总体情况\n\xF4\x90\x80\x80\n"), refused(Kind::BadEncoding)},
      {"ControlsWithoutNul", bytes("\x01\x02\x03\x04\x05\xFF\x06\x07"),
       refused(Kind::UnknownKind, "control characters")},
      {"Noise", [] { return noise(5'000); }, refused(Kind::UnknownKind)},
      {"OnlyAMark", bytes("\xEF\xBB\xBF"), refused(Kind::Empty)},
      {"OnlyBlanks", bytes(" \t\r\n　\n"), refused(Kind::Empty)},
      {"EscapesAndBidiControls", bytes("\x1b[2J\xE2\x80\xAE甲\xE2\x80\xAC\n"),
       reads("\x1b[2J\xE2\x80\xAE甲\xE2\x80\xAC\n")},
      {"LineSeparator", bytes("甲\xE2\x80\xA8乙\n"), reads("甲\xE2\x80\xA8乙\n")},
      {"MarkupInText", bytes("甲<script>alert(1)</script>\n"),
       reads("甲<script>alert(1)</script>\n")},
      {"CommentThatNeverEnds", bytes("<!-- 甲\n乙\n"), reads("<!-- 甲\n乙\n")},
  };
  files.insert(files.end(), added.begin(), added.end());
}

void add_limits(std::vector<HostileFile>& files) {
  const std::vector<HostileFile> added = {
      {"AsLongALineAsMayBe", bytes("12345\n"), reads("12345\n"), with(&Limits::paragraph_bytes, 5)},
      {"LineTooLong", bytes("12345\n123456\n"),
       refused(Kind::OverLimit, "line 2: limit of bytes of one paragraph is 5, met 6"),
       with(&Limits::paragraph_bytes, 5)},
      {"AsManyLinesAsMayBe", bytes("1\n2\n3\n"), reads("1\n2\n3\n"), with(&Limits::paragraphs, 3)},
      {"OneLineTooMany", bytes("1\n2\n3\n4\n"),
       refused(Kind::OverLimit, "limit of paragraphs is 3, met 4"), with(&Limits::paragraphs, 3)},
      {"LinesBeyondAllBlocks", bytes("1\n2\n3\n4\n"),
       refused(Kind::OverLimit, "limit of lines is 3, met 4"), with_lines(2, 1)},
      {"AsManyCellsAsMayBe", bytes("a\t1\nb\t2\n"), reads("a\t1\nb\t2\n"), with(&Limits::cells, 4)},
      {"OneCellTooMany", bytes("a\t1\nb\t2\t\n"),
       refused(Kind::OverLimit, "limit of table cells is 4, met 5"), with(&Limits::cells, 4)},
      {"AsMuchTextAsMayBe", bytes("甲乙\n"), reads("甲乙\n"), with_bytes(100, 7)},
      {"TooMuchText", bytes("甲乙丙\n"),
       refused(Kind::OverLimit, "limit of bytes of text is 9, met 10"), with_bytes(100, 9)},
      {"AsLargeAFileAsMayBe", bytes("甲乙\n"), reads("甲乙\n"), with_bytes(7, 100)},
      {"FileTooLarge", bytes("甲乙丙\n"),
       refused(Kind::OverLimit, "limit of bytes of a file is 9, met 10"), with_bytes(9, 100)},
      {"NoTime", bytes("甲\n"),
       refused(Kind::OverLimit, "milliseconds of reading and checking is 0"), with_time(0)},
      {"NothingButTabs", [] { return std::string(1'000'000, '\t'); }, refused(Kind::Empty)},
      {"NothingButLineEnds", [] { return std::string(1'000'000, '\n'); }, refused(Kind::Empty)},
      {"NothingButOpenComments", [] { return times("<!--\n", 50'000); },
       reads(times("<!--\n", 50'000))},
  };
  files.insert(files.end(), added.begin(), added.end());
}

void add_other_kinds(std::vector<HostileFile>& files) {
  const std::vector<HostileFile> added = {
      {"RichText", bytes("{\\rtf1\\ansi x}"), refused(Kind::Rtf, "save it as .docx")},
      {"WebPage", bytes("<!DOCTYPE html><html>x"), refused(Kind::Html)},
      {"WebPageInOneFile", bytes("MIME-Version: 1.0\nContent-Type: multipart/related\n\nx"),
       refused(Kind::Mhtml)},
      {"Pdf", bytes("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"), refused(Kind::Pdf)},
      {"Word2003",
       bytes("<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/"
             "office/word/2003/wordml\"/>"),
       refused(Kind::Word2003Xml)},
      {"FlatOpc",
       bytes("<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/"
             "office/2006/xmlPackage\"/>"),
       refused(Kind::FlatOpc)},
      {"OtherXml",
       bytes("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM "
             "\"file:///etc/passwd\">]><x>&e;</x>"),
       refused(Kind::UnknownKind, "an XML file")},
      {"LfsPointer", bytes("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"),
       refused(Kind::GitLfsPointer, "git lfs pull")},
      {"Png", bytes("\x89PNG\r\n\x1a\n"), refused(Kind::UnknownKind, "a PNG image")},
      {"OleWithoutADirectory",
       [] { return "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\xFF'); },
       refused(Kind::OtherOle, "its directory is damaged")},
      {"OleCutOff", bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), refused(Kind::OtherOle)},
      {"TextThatBeginsLikeAnArchive", bytes("PK甲\n"), reads("PK甲\n")},
  };
  files.insert(files.end(), added.begin(), added.end());
}

}  // namespace

std::vector<HostileFile> hostile_texts() {
  std::vector<HostileFile> files;
  add_encodings(files);
  add_limits(files);
  add_other_kinds(files);
  return files;
}

}  // namespace gwlint::test
