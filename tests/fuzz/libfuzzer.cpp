// The fuzzers as one program for libFuzzer: `fuzzers NAME OPTIONS…`; without a name it lists them.
// One program, as each would be all of gwlint with its sanitizers.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>

#include "tests/fuzz/fuzzers.h"

namespace {

const gwlint::fuzz::Fuzzer* chosen = nullptr;

}  // namespace

// What libFuzzer calls first, with main's arguments, and then with each input.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
  const auto all = gwlint::fuzz::fuzzers();
  const std::string_view name = *argc > 1 ? (*argv)[1] : "";
  const auto found = std::ranges::find(all, name, &gwlint::fuzz::Fuzzer::name);
  if (found == all.end()) {
    for (const auto& fuzzer : all) std::cout << fuzzer.name << '\n';
    std::exit(name.empty() ? EXIT_SUCCESS : EXIT_FAILURE);
  }
  chosen = &*found;
  // The name is none of libFuzzer's arguments.
  std::rotate(*argv + 1, *argv + 2, *argv + *argc);
  --*argc;
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  chosen->try_input({reinterpret_cast<const char*>(data), size});
  return 0;
}
