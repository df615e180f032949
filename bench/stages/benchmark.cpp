// Times each stage: bench_stages takes the options of Google Benchmark (--benchmark_filter=rules/).
#include <exception>
#include <iostream>

#include <benchmark/benchmark.h>

#include "bench/stages/stages.h"

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  try {
    for (const gwlint::bench::Stage& stage : gwlint::bench::stages()) {
      benchmark::RegisterBenchmark(stage.name.c_str(), [stage](benchmark::State& state) {
        for (auto _ : state) stage.run();
      })->Unit(benchmark::kMicrosecond);
    }
    benchmark::RunSpecifiedBenchmarks();
  } catch (const std::exception& error) {
    std::cerr << "bench_stages: " << error.what() << '\n';
    return 1;
  }
}
