// A DOCX made by a word processor still opens there after `fix`, with its formatting. Needs
// LibreOffice: without `soffice` in PATH these tests are skipped, under `./dev test --all` they
// fail.
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "tests/office/office.h"
#include "tests/support/fixed.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/report_model.h"

namespace gwlint {
namespace {

// Styles and text of a flat OpenDocument file, without what tells of its making.
std::string styles_and_text(const std::string& flat) {
  const std::size_t begin = flat.find("<office:font-face-decls");
  return begin == std::string::npos ? flat : flat.substr(begin);
}

std::string exchanged(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

using LibreOffice = OfficeTest;

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
