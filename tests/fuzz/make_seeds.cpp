// Writes what libFuzzer begins with: `make_fuzz_seeds FUZZER FOLDER` makes FOLDER/seeds/… and
// FOLDER/words.dict.
#include <exception>
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "tests/fuzz/seeds/seeds.h"
#include "tests/support/write_file.h"

namespace {

namespace fs = std::filesystem;

// A word as libFuzzer's dictionaries have it.
std::string dictionary_line(std::string_view word) {
  std::string line = "\"";
  for (const char c : word) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_plain = byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
    line += is_plain ? std::string(1, c) : fmt::format("\\x{:02X}", byte);
  }
  return line + "\"\n";
}

void write_all(std::string_view fuzzer, const fs::path& folder) {
  const auto seeds = gwlint::fuzz::seeds_of(fuzzer);
  if (seeds.empty()) throw std::runtime_error("no fuzzer " + std::string(fuzzer));
  fs::remove_all(folder / "seeds");
  for (std::size_t i = 0; i < seeds.size(); ++i) {
    gwlint::test::write_file(folder / "seeds" / fmt::format("{:03}", i), seeds[i]);
  }
  std::string dictionary;
  for (const std::string& word : gwlint::fuzz::words_of(fuzzer)) {
    if (!word.empty()) dictionary += dictionary_line(word);
  }
  gwlint::test::write_file(folder / "words.dict", dictionary);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: make_fuzz_seeds FUZZER FOLDER\n";
    return 2;
  }
  try {
    write_all(argv[1], argv[2]);
  } catch (const std::exception& failure) {
    std::cerr << "make_fuzz_seeds: " << failure.what() << '\n';
    return 1;
  }
}
