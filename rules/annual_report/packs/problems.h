// The mistakes of a pack, collected: all are told at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "linter/language.h"
#include "linter/pack.h"

namespace gwlint::annual_report {

// A place in a file of a pack.
struct Place {
  std::string file;
  std::uint32_t line = 0;  // from 1; 0: the file as a whole
  std::uint32_t column = 0;
};

class Problems {
 public:
  // So many are told; who made more will not read them.
  static constexpr std::size_t kMost = 200;

  // `words` are a sentence with its full stop and `{}` for the arguments.
  template <typename... Arguments>
  void add(const Place& place, const Bilingual& words, const Arguments&... arguments) {
    if (errors_.size() == kMost) return;
    errors_.push_back(placed_error(place.file, place.line, place.column, words, arguments...));
  }

  void append(std::vector<PackError> errors);

  bool empty() const { return errors_.empty(); }
  std::size_t size() const { return errors_.size(); }
  // By place; the files in the order in which they were first complained of.
  std::vector<PackError> take();

 private:
  std::vector<PackError> errors_;
};

}  // namespace gwlint::annual_report
