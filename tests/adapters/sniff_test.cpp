#include "adapters/sniff.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

using namespace std::string_view_literals;

std::string kind(std::string_view bytes) {
  const auto error = foreign_kind(bytes);
  if (!error) return "none";
  const std::string name(id(error->kind));
  return error->detail_en.empty() ? name : name + ": " + error->detail_en;
}

void put(std::string& bytes, std::size_t offset, std::uint32_t value, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) bytes[offset + i] = static_cast<char>(value >> 8 * i);
}

// A compound file: header, one FAT sector (0), then directory sectors 1, 2, … in a chain.
std::string ole(const std::vector<std::string_view>& names) {
  const std::size_t sectors = (names.size() + 3) / 4;
  std::string bytes(512 * (2 + sectors), '\0');
  bytes.replace(0, 8, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
  put(bytes, 30, 9, 2);
  put(bytes, 48, 1, 4);           // first sector of the directory
  put(bytes, 68, 0xfffffffe, 4);  // no further list of FAT sectors
  put(bytes, 76, 0, 4);           // the FAT is sector 0
  for (std::size_t i = 0; i < sectors; ++i) {
    const bool last = i + 1 == sectors;
    put(bytes, 512 + 4 * (i + 1), last ? 0xfffffffe : static_cast<std::uint32_t>(i + 2), 4);
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::size_t entry = 1024 + 128 * i;
    for (std::size_t c = 0; c < names[i].size(); ++c) bytes[entry + 2 * c] = names[i][c];
    put(bytes, entry + 64, static_cast<std::uint32_t>(2 * names[i].size() + 2), 2);
  }
  return bytes;
}

TEST(Sniff, OldWordDocument) {
  EXPECT_EQ(kind(ole({"Root Entry", "1Table", "WordDocument"})), "legacyDoc");
}

TEST(Sniff, NameInALaterSectorOfTheDirectory) {
  EXPECT_EQ(kind(ole({"Root Entry", "a", "b", "c", "d", "e", "f", "g", "WordDocument"})),
            "legacyDoc");
}

TEST(Sniff, EncryptedPackage) {
  EXPECT_EQ(kind(ole({"Root Entry", "EncryptionInfo", "EncryptedPackage"})), "encrypted");
}

TEST(Sniff, OtherOle) {
  EXPECT_EQ(kind(ole({"Root Entry", "Workbook"})), "otherOle: an Excel workbook");
  EXPECT_EQ(kind(ole({"Root Entry", "PowerPoint Document"})),
            "otherOle: a PowerPoint presentation");
  EXPECT_EQ(kind(ole({"Root Entry", "Something"})), "otherOle");
}

TEST(Sniff, DamagedOle) {
  const std::string sound = ole({"Root Entry", "WordDocument"});
  EXPECT_EQ(kind(sound.substr(0, 8)), "otherOle: its directory is damaged");
  EXPECT_EQ(kind(sound.substr(0, 600)), "otherOle: its directory is damaged");
  std::string far = sound;
  put(far, 48, 0x7fffffff, 4);
  EXPECT_EQ(kind(far), "otherOle: its directory is damaged");
}

TEST(Sniff, CyclicOleDirectoryEnds) {
  std::string bytes = ole({"Root Entry", "a", "b", "c"});
  put(bytes, 512 + 4, 1, 4);  // the directory's sector follows itself
  EXPECT_EQ(kind(bytes), "otherOle");
}

TEST(Sniff, CutOleIsNeverReadBeyondItsEnd) {
  const std::string sound = ole({"Root Entry", "a", "b", "c", "WordDocument"});
  for (std::size_t size = 8; size < sound.size(); size += 37) {
    EXPECT_TRUE(foreign_kind(std::string(sound, 0, size))) << size;
  }
}

TEST(Sniff, Rtf) {
  EXPECT_EQ(kind("{\\rtf1\\ansi"), "rtf");
}

TEST(Sniff, Pdf) {
  EXPECT_EQ(kind("%PDF-1.7\n"), "pdf");
  EXPECT_EQ(kind("junk\n\xff%PDF-2.0"), "pdf");
  EXPECT_EQ(kind(std::string(2000, ' ') + "%PDF-1.7"), "none");
  EXPECT_EQ(kind("文件头为 %PDF- 的是 PDF"), "none");
}

TEST(Sniff, Html) {
  EXPECT_EQ(kind("<!DOCTYPE html>"), "html");
  EXPECT_EQ(kind("\xef\xbb\xbf\r\n <HTML xmlns:v=\"x\">"), "html");
  EXPECT_EQ(kind("\xff\xfe<\0h\0t\0m\0l\0>\0"sv), "html");
  EXPECT_EQ(kind("<?xml version=\"1.0\"?><html>"), "html");
  EXPECT_EQ(kind("# 报告\n<table><tr>"), "none");
}

TEST(Sniff, Mhtml) {
  EXPECT_EQ(kind("MIME-Version: 1.0\r\nContent-Type: multipart/related"), "mhtml");
  EXPECT_EQ(kind("From: <Saved by WPS>\r\nSubject: x\r\nMIME-Version: 1.0\r\n"), "mhtml");
  EXPECT_EQ(kind("一、总体情况\nMIME-Version: 1.0"), "none");
}

TEST(Sniff, WordXml) {
  EXPECT_EQ(
      kind("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"
           "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\">"),
      "word2003Xml");
  EXPECT_EQ(kind("<?xml version=\"1.0\"?><pkg:package "
                 "xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"),
            "flatOpc");
  EXPECT_EQ(kind("<?xml version=\"1.0\"?><a/>"), "unknownKind: an XML file");
}

TEST(Sniff, GitLfsPointer) {
  EXPECT_EQ(kind("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n"),
            "gitLfsPointer");
}

TEST(Sniff, BinaryFiles) {
  EXPECT_EQ(kind("\x89PNG\r\n\x1a\n"), "unknownKind: a PNG image");
  EXPECT_EQ(kind("\xff\xd8\xff\xe0"), "unknownKind: a JPEG image");
  EXPECT_EQ(kind("\x1f\x8b\x08"), "unknownKind: a gzip archive");
  EXPECT_EQ(kind("Rar!\x1a\x07"), "unknownKind: a RAR archive");
}

TEST(Sniff, LeavesTextAndZipToTheAdapters) {
  EXPECT_EQ(kind(""), "none");
  EXPECT_EQ(kind("一、总体情况\n"), "none");
  EXPECT_EQ(kind("PK\x03\x04"), "none");
  EXPECT_EQ(kind("\xff\xfe\x00\x4e"sv), "none");
}

}  // namespace
}  // namespace gwlint
