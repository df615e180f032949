#include "rules/annual_report/packs/problems.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace gwlint::annual_report {

void Problems::append(std::vector<PackError> errors) {
  for (PackError& error : errors) {
    if (errors_.size() < kMost) errors_.push_back(std::move(error));
  }
}

std::vector<PackError> Problems::take() {
  std::vector<std::string> files;
  for (const PackError& error : errors_) {
    if (std::ranges::find(files, error.file) == files.end()) files.push_back(error.file);
  }
  std::ranges::stable_sort(errors_, {}, [&](const PackError& error) {
    return std::tuple(std::ranges::find(files, error.file) - files.begin(), error.line,
                      error.column);
  });
  return std::exchange(errors_, {});
}

}  // namespace gwlint::annual_report
