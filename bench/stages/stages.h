// The stages of a check, each as a function that does it once on one fixed report.
//
// They are timed by Google Benchmark (bench_stages) and counted in instructions by callgrind
// (bench_instructions).
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace gwlint::bench {

struct Stage {
  std::string name;  // document, rules/TAB, reporters/sarif …; stable, without blanks
  std::function<void()> run;
};

// All stages, in the order in which a check goes through them; first what the libraries do alone.
// What they work on lives as long as they do.
std::vector<Stage> stages();

}  // namespace gwlint::bench
