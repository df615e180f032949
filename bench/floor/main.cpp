// The floor as a program, to be measured beside `gwlint check`:
//
//   bench_floor [-j N] [--whole] FILE…
//
// -j N      on N threads, each taking the next file
// --whole   inflates each part into memory before it is parsed
//
// On standard output comes what was met, in all files together.
#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench/floor/floor.h"

namespace gwlint::bench {
namespace {

// As gwlint reads files.
std::string bytes_of(const char* path) {
  const int file = ::open(path, O_RDONLY | O_CLOEXEC);
  struct stat status {};
  if (file < 0 || ::fstat(file, &status) != 0) {
    throw std::runtime_error(std::string("cannot open ") + path);
  }
  std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    const ssize_t got = ::read(file, bytes.data() + filled, bytes.size() - filled);
    if (got <= 0) throw std::runtime_error(std::string("cannot read ") + path);
    filled += static_cast<std::size_t>(got);
  }
  ::close(file);
  return bytes;
}

struct Options {
  unsigned threads = 1;
  Way way = Way::Streamed;
  std::span<char* const> files;
};

Options understand(std::span<char* const> arguments) {
  Options options;
  while (!arguments.empty() && arguments.front()[0] == '-') {
    const std::string_view option = arguments.front();
    arguments = arguments.subspan(1);
    if (option == "--whole") {
      options.way = Way::Whole;
    } else if (option == "-j" && !arguments.empty()) {
      options.threads = static_cast<unsigned>(std::atoi(arguments.front()));
      arguments = arguments.subspan(1);
    } else {
      throw std::invalid_argument("usage: bench_floor [-j N] [--whole] FILE…");
    }
  }
  options.files = arguments;
  return options;
}

class Run {
 public:
  explicit Run(const Options& options) : options_(options) {}

  // False where a file could not be read.
  bool all() {
    {
      std::vector<std::jthread> others;
      for (unsigned i = 1; i < options_.threads; ++i) {
        others.emplace_back([this] { work(); });
      }
      work();
    }
    std::cout << elements_ << " elements, " << text_bytes_ << " bytes of text\n";
    return !failed_;
  }

 private:
  void work() {
    for (std::size_t i = next_++; i < options_.files.size(); i = next_++) {
      try {
        const Parsed parsed = inflate_and_parse(bytes_of(options_.files[i]), options_.way);
        elements_ += parsed.elements;
        text_bytes_ += parsed.text_bytes;
      } catch (const std::exception& error) {
        std::cerr << options_.files[i] << ": " << error.what() << '\n';
        failed_ = true;
      }
    }
  }

  const Options options_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<std::uint64_t> elements_ = 0;
  std::atomic<std::uint64_t> text_bytes_ = 0;
  std::atomic<bool> failed_ = false;
};

}  // namespace
}  // namespace gwlint::bench

int main(int argc, char** argv) {
  using namespace gwlint::bench;
  try {
    const Options options = understand({argv + 1, static_cast<std::size_t>(argc - 1)});
    return Run(options).all() ? 0 : 2;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 2;
  }
}
