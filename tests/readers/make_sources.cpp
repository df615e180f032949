// Writes into a folder reports in every form that LibreOffice opens, to be made DOCX by it.
//
//   make_reader_sources FOLDER
#include <array>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>

#include "tests/support/report_forms.h"
#include "tests/support/report_model.h"
#include "tests/support/write_file.h"

namespace gwlint::test {
namespace {

// Without one LibreOffice guesses the encoding of a text by the machine's settings.
constexpr std::string_view kByteOrderMark = "\uFEFF";

// DOCX, and the texts in UTF-8: others are the same ones in other bytes.
void write_forms(const std::filesystem::path& folder, std::string_view name,
                 const ReportModel& report) {
  for (const ReportForm& form : report_forms()) {
    const std::string bytes = form.write(report);
    const std::string stem = std::string(name) + "-" + std::string(form.name);
    if (form.name.starts_with("Docx")) {
      write_file(folder / (stem + ".docx"), bytes);
    } else if (!form.name.starts_with("Gb") && !form.name.starts_with("Utf16") &&
               !bytes.starts_with(kByteOrderMark)) {
      write_file(folder / (stem + ".txt"), std::string(kByteOrderMark) + bytes);
    }
  }
}

}  // namespace
}  // namespace gwlint::test

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "make_reader_sources FOLDER\n";
    return 2;
  }
  try {
    gwlint::test::write_forms(arguments[1], "2022", gwlint::test::clean_report());
    gwlint::test::write_forms(arguments[1], "2020", gwlint::test::clean_report_of_2020());
  } catch (const std::exception& error) {
    std::cerr << "make_reader_sources: " << error.what() << '\n';
    return 1;
  }
}
