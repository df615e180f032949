// Runs each stage once for callgrind, which counts the instructions of each:
//
//   valgrind --tool=callgrind --collect-atstart=no --combine-dumps=yes bench_instructions
//
// Each part of callgrind's output has the name of its stage as what triggered it. A stage runs once
// before it is counted, so that what happens only the first time (ICU's data, addresses of
// functions) is not.
#include <cstdlib>
#include <ctime>
#include <exception>
#include <iostream>

#include <valgrind/callgrind.h>

#include "bench/stages/stages.h"

// libxml2 scatters its dictionaries by the time of day; here they are the same on each run.
extern "C" time_t time(time_t* place) noexcept {
  constexpr time_t kAlways = 1'700'000'000;
  if (place != nullptr) *place = kAlways;
  return kAlways;
}

int main() {
  try {
    for (const gwlint::bench::Stage& stage : gwlint::bench::stages()) {
      stage.run();
      CALLGRIND_TOGGLE_COLLECT;
      stage.run();
      CALLGRIND_TOGGLE_COLLECT;
      CALLGRIND_DUMP_STATS_AT(stage.name.c_str());
    }
  } catch (const std::exception& error) {
    std::cerr << "bench_instructions: " << error.what() << '\n';
    return 1;
  }
}
