// Writes what is measured into a folder:
//
//   make_bench_data comparison FOLDER    a typical report, large ones, a thousand typical ones
//   make_bench_data growth FOLDER        reports of many sizes
//
// Each report is written as DOCX and as text. On standard output comes a line for each file, in
// columns parted by tabs: its name, the bytes of its word/document.xml, its own bytes.
#include <cstdint>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "bench/data/office_docx.h"
#include "bench/data/reports.h"
#include "tests/support/report_text_forms.h"

namespace gwlint::bench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMany = 1000;
constexpr std::size_t kLarge = 10'000'000;
// Each fifth report has faults, as in a folder that a county has not yet gone through.
constexpr std::size_t kFaultyEach = 5;

void write(const fs::path& file, std::string_view bytes) {
  fs::create_directories(file.parent_path());
  std::ofstream out(file, std::ios::binary);
  out << bytes;
  out.close();
  if (!out) throw std::runtime_error("cannot write " + file.string());
}

// `name` without its ending.
void write_report(const fs::path& folder, const std::string& name,
                  const test::ReportModel& report) {
  const std::string docx = office_docx(report);
  const std::string text = test::tab_text(report);
  write(folder / (name + ".docx"), docx);
  write(folder / (name + ".txt"), text);
  fmt::print("{}.docx\t{}\t{}\n", name, xml_bytes(report), docx.size());
  fmt::print("{}.txt\t0\t{}\n", name, text.size());
}

void write_comparison(const fs::path& folder) {
  write_report(folder, "typical", typical_report(1));
  write_report(folder, "narrative", large_report(Bulk::Narrative, Core::Typical, kLarge, 2));
  write_report(folder, "tables", large_report(Bulk::Tables, Core::Typical, kLarge, 3));
  for (std::size_t i = 0; i < kMany; ++i) {
    const std::uint64_t seed = 1000 + i;
    write_report(folder, fmt::format("many/{:04}", i),
                 i % kFaultyEach == 0 ? faulty_report(seed) : typical_report(seed));
  }
}

void write_growth(const fs::path& folder) {
  constexpr std::size_t kSizes[] = {10'000,    30'000,     100'000,    300'000,    1'000'000,
                                    3'000'000, 10'000'000, 30'000'000, 100'000'000};
  for (const std::size_t size : kSizes) {
    write_report(folder, fmt::format("narrative-{}", size),
                 large_report(Bulk::Narrative, Core::Headings, size, 5));
    write_report(folder, fmt::format("tables-{}", size),
                 large_report(Bulk::Tables, Core::Headings, size, 6));
  }
}

}  // namespace
}  // namespace gwlint::bench

int main(int argc, char** argv) {
  const std::string_view what = argc == 3 ? argv[1] : "";
  if (what != "comparison" && what != "growth") {
    std::cerr << "usage: make_bench_data comparison|growth FOLDER\n";
    return 2;
  }
  try {
    if (what == "growth") {
      gwlint::bench::write_growth(argv[2]);
    } else {
      gwlint::bench::write_comparison(argv[2]);
    }
  } catch (const std::exception& error) {
    std::cerr << "make_bench_data: " << error.what() << '\n';
    return 1;
  }
}
