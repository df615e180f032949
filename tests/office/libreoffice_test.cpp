// A DOCX made by a word processor still opens there after `fix`, with its formatting. Needs
// LibreOffice: without `soffice` in PATH these tests are skipped, under `./dev test --all` they
// fail.
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <unistd.h>

#include "linter/files/process.h"
#include "tests/support/fixed.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/report_model.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

std::vector<std::string> environment() {
  std::vector<std::string> all;
  for (char** entry = environ; *entry != nullptr; ++entry) all.emplace_back(*entry);
  return all;
}

// LibreOffice, with a profile of its own in `folder`.
class Office {
 public:
  explicit Office(const TemporaryFolder& folder) : folder_(folder) {}

  bool is_there() const {
    const std::vector<std::string> arguments = {"soffice", "--version"};
    const auto result = run_process(arguments, environment());
    return result && result->exit_code == 0;
  }

  // `bytes`, a DOCX, as LibreOffice writes it in another format; `name` is for the file.
  std::string converted(std::string_view name, std::string_view bytes,
                        std::string_view extension) const {
    const std::string stem(name);
    const std::string source = folder_.write(stem + "/in/" + stem + ".docx", bytes);
    const std::vector<std::string> arguments = {
        "soffice",
        "-env:UserInstallation=file://" + (folder_ / "profile"),
        "--headless",
        "--convert-to",
        std::string(extension),
        "--outdir",
        folder_ / (stem + "/out"),
        source};
    const auto result = run_process(arguments, environment());
    EXPECT_TRUE(result && result->exit_code == 0) << "soffice fails";
    return folder_.read(stem + "/out/" + stem + "." + std::string(extension));
  }

 private:
  const TemporaryFolder& folder_;
};

// Styles and text of a flat OpenDocument file, without what tells of its making.
std::string styles_and_text(const std::string& flat) {
  const std::size_t begin = flat.find("<office:font-face-decls");
  return begin == std::string::npos ? flat : flat.substr(begin);
}

std::string exchanged(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

class LibreOffice : public testing::Test {
 protected:
  void SetUp() override {
    if (office_.is_there()) return;
    if (std::getenv("GWLINT_TEST_ALL") != nullptr) FAIL() << "no soffice in PATH";
    GTEST_SKIP() << "no soffice in PATH";
  }

  const TemporaryFolder folder_;
  const Office office_{folder_};
};

TEST_F(LibreOffice, OpensAFixedReportWithItsFormatting) {
  test::ReportModel report = test::clean_report();
  report.exchange("国办公开办函", "国办公开办涵");
  report.section("五").heading = "存在问题及改进措施";
  const std::string made = office_.converted("made", test::plain_docx(report), "docx");
  const Fixed outcome = fixed(made, false);
  ASSERT_EQ(outcome.fixed.size(), 2u);

  std::string expected = styles_and_text(office_.converted("before", made, "fodt"));
  expected = exchanged(expected, "国办公开办涵", "国办公开办函");
  expected = exchanged(expected, "存在问题及改进措施", "存在的主要问题及改进情况");
  EXPECT_EQ(styles_and_text(office_.converted("after", outcome.bytes, "fodt")), expected);
}

TEST_F(LibreOffice, OpensAFixThatSpansRuns) {
  test::ReportModel report = test::clean_report();
  report.exchange("国办公开办函〔2021〕30号", "国办公开办涵〔2021〕30号");
  const std::string made = test::fragmented_docx(report, test::TableCut::RepeatedHeader, 12);
  const Fixed outcome = fixed(made, false);
  ASSERT_FALSE(outcome.fixed.empty());
  const std::string expected =
      exchanged(office_.converted("before", made, "txt"), "国办公开办涵", "国办公开办函");
  EXPECT_EQ(office_.converted("after", outcome.bytes, "txt"), expected);
}

}  // namespace
}  // namespace gwlint
