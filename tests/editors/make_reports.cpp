// Writes into a folder what the tests in editors open: a folder of reports as a county has one.
//
//   make_editor_reports FOLDER
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <string_view>

#include "tests/support/fixture_text.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/report_forms.h"
#include "tests/support/report_model.h"
#include "tests/support/write_file.h"

namespace gwlint::test {
namespace {

// CIT006 and nothing else.
std::string with_round_brackets() {
  return changed(fixture_text("model.txt"), "〔2021〕30号）要求", "(2021)30号）要求");
}

// The same behind Chinese text and two characters that take two UTF-16 code units each.
std::string with_rare_characters() {
  constexpr std::string_view kBegin = "\n根据《";
  return changed(with_round_brackets(), kBegin, "\n为服务𬭎川、𠮷安群众，根据《");
}

std::string docx_with_round_brackets() {
  ReportModel report = clean_report();
  report.exchange("〔2021〕30号", "(2021)30号");
  return plain_docx(report);
}

void write_reports(const std::filesystem::path& folder) {
  write_file(folder / "说明.txt", "本文件夹存放各乡镇的年报。\n");
  write_file(folder / "无误.txt", fixture_text("model.txt"));
  write_file(folder / "括号.txt", with_rare_characters());
  write_file(folder / "换行.txt", with_line_ends(with_rare_characters(), "\r\n"));
  write_file(folder / "乡镇/青石镇.docx", docx_with_round_brackets());
  write_file(folder / "乡镇/无误.docx", plain_docx(clean_report()));
}

}  // namespace
}  // namespace gwlint::test

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "make_editor_reports FOLDER\n";
    return 2;
  }
  try {
    gwlint::test::write_reports(arguments[1]);
  } catch (const std::exception& error) {
    std::cerr << "make_editor_reports: " << error.what() << '\n';
    return 1;
  }
}
