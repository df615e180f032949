// Reads the TOML of a report and writes it as C++, ready for the program: pack_report OUT FILE…
#include <cstddef>
#include <exception>
#include <fstream>
#include <iostream>
#include <span>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "rules/annual_report/packs/pack_reader.h"
#include "rules/annual_report/template/packed_report.h"

namespace {

using namespace gwlint::annual_report;

PackFile read(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  if (!text) throw std::runtime_error(fmt::format("{} cannot be read", path));
  return {path.substr(path.rfind('/') + 1), text.str()};
}

ReportData read_report(const std::vector<PackFile>& files) {
  Problems problems;
  ReportData report = read_report_data(files, problems);
  if (problems.empty()) return report;
  std::string all;
  for (const gwlint::PackError& error : problems.take()) {
    all += to_string(error, gwlint::Language::English) + "\n";
  }
  throw std::runtime_error(all);
}

// String literals, a line each; an octal escape always has three digits and swallows none that
// follow.
std::string literals(std::string_view bytes) {
  constexpr std::size_t kLine = 24;
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); at += kLine) {
    text += "\n    \"";
    for (const char c : bytes.substr(at, kLine)) {
      text += fmt::format("\\{:03o}", static_cast<unsigned char>(c));
    }
    text += '"';
  }
  return text;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    std::vector<PackFile> files;
    for (const char* path : arguments.subspan(2)) files.push_back(read(path));
    const std::string bytes = pack(read_report(files));
    std::ofstream out(arguments[1], std::ios::binary);
    out << fmt::format(
        "// Made by tools/templates from rules/annual_report/template/*.toml.\n"
        "#include <string_view>\n\n"
        "namespace gwlint::annual_report {{\n\n"
        "extern const std::string_view kPackedReport;\n"
        "constinit const std::string_view kPackedReport{{{},\n    {}}};\n\n"
        "}}  // namespace gwlint::annual_report\n",
        literals(bytes), bytes.size());
    if (!out.flush()) throw std::runtime_error(fmt::format("{} cannot be written", arguments[1]));
    return 0;
  } catch (const std::exception& failure) {
    std::cerr << failure.what() << '\n';
    return 1;
  }
}
