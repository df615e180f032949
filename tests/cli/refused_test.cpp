// Files that cannot be checked: each gets a sentence and exit code 2, and all others are checked.
#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/cli/run_gwlint.h"
#include "tests/support/docx_builder.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/zip_writer.h"

namespace gwlint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

class Refused : public testing::Test {
 protected:
  // A report with findings stands beside the file in question and behind it in order.
  Refused() {
    std::filesystem::copy_file(fixture("sum-total-off-by-one.txt"), folder_.path() / "zz.txt");
  }

  // Checks `name` and the report; expects one sentence about the former, results on the latter.
  void expect_refused(const std::string& name, std::string_view shown_name,
                      std::string_view mention) {
    const Outcome run = gwlint({"check", "--format=compact", "--lang=en", "--", name, "zz.txt"},
                               {.folder = folder_.path()});
    EXPECT_EQ(run.exit_code, 2);
    EXPECT_THAT(run.err, AllOf(StartsWith("gwlint: " + std::string(shown_name) + ": "),
                               HasSubstr(std::string(mention))));
    EXPECT_EQ(std::ranges::count(run.err, '\n'), 1) << run.err;
    EXPECT_THAT(run.out, HasSubstr("zz.txt:"));
  }
  void expect_refused(const std::string& name, std::string_view mention) {
    expect_refused(name, name, mention);
  }
  void expect_bytes_refused(std::string_view bytes, std::string_view mention) {
    folder_.write("report.docx", bytes);
    expect_refused("report.docx", mention);
  }

  TemporaryFolder folder_;
};

TEST_F(Refused, MissingFile) {
  expect_refused("none.txt", "does not exist");
}

TEST_F(Refused, EmptyFile) {
  expect_bytes_refused("", "no content");
}

TEST_F(Refused, RandomBytes) {
  std::string bytes;
  std::uint32_t state = 12345;
  while (bytes.size() < 5000) {
    state = state * 1664525 + 1013904223;
    bytes += static_cast<char>(state >> 24);
  }
  expect_bytes_refused(bytes, "");
}

TEST_F(Refused, Pdf) {
  expect_bytes_refused("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj", "PDF");
}

TEST_F(Refused, RichText) {
  expect_bytes_refused("{\\rtf1\\ansi report}", "RTF");
}

TEST_F(Refused, CutOffDocx) {
  const std::string sound = test::docx_of_body(test::paragraph("一、总体情况"));
  expect_bytes_refused(std::string_view(sound).substr(0, sound.size() / 2), "damaged");
}

TEST_F(Refused, DocxWithAWrongChecksum) {
  test::DocxBuilder builder;
  builder.entry("word/document.xml").declared_crc = 1;
  expect_bytes_refused(builder.build(), "word/document.xml");
}

TEST_F(Refused, EncryptedDocx) {
  test::DocxBuilder builder;
  builder.entry("word/document.xml").encrypted = true;
  expect_bytes_refused(builder.build(), "password");
}

TEST_F(Refused, ZipWithoutAWordDocument) {
  expect_bytes_refused(test::write_zip({{.name = "a.txt", .content = "text"}}), "Word");
}

TEST_F(Refused, FileAboveTheLimit) {
  folder_.write("huge.docx", "");
  std::filesystem::resize_file(folder_.path() / "huge.docx", 300u << 20);  // sparse
  expect_refused("huge.docx", "314572800 bytes, the limit is 268435456 bytes");
}

TEST_F(Refused, FileThatMayNotBeRead) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
  ::chmod(folder_.write("shut.txt", "x").c_str(), 0);
  expect_refused("shut.txt", "permission");
}

TEST_F(Refused, Fifo) {
  ASSERT_EQ(::mkfifo((folder_ / "fifo.docx").c_str(), 0600), 0);
  expect_refused("fifo.docx", "a named pipe");
}

TEST_F(Refused, Device) {
  expect_refused("/dev/zero", "a device");
}

TEST_F(Refused, DanglingLink) {
  std::filesystem::create_symlink("nowhere", folder_.path() / "link.docx");
  expect_refused("link.docx", "the link points to nowhere");
}

TEST_F(Refused, FolderNamedLikeAReport) {
  std::filesystem::create_directory(folder_.path() / "folder.docx");
  expect_refused("folder.docx", "no file that can be checked");
}

TEST_F(Refused, NamesThatWouldHarmATerminal) {
  folder_.write("a\n\x1B[31m\xff.txt", "");
  expect_refused("a\n\x1B[31m\xff.txt", "a\\n\\x1B[31m\\xFF.txt", "");
}

TEST_F(Refused, NameTooLongForTheSystem) {
  const std::string name(4096, 'a');
  expect_refused(name, "File name too long");
}

TEST_F(Refused, NameOfADashAlone) {
  folder_.write("-", "");
  expect_refused("./-", "-", "no content");
}

TEST(Extract, RefusesAsWell) {
  const Outcome run = gwlint({"extract", "--lang=en", "none.txt"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, StartsWith("gwlint: none.txt: "));
}

}  // namespace
}  // namespace gwlint
