// A line on standard error that says how far a long run has come.
#pragma once

#include <chrono>
#include <cstddef>
#include <ostream>

#include "linter/language.h"

namespace gwlint {

class Progress {
 public:
  // Shows nothing at all unless `shown`.
  Progress(std::ostream& err, bool shown, std::size_t total, Language language)
      : err_(err), shown_(shown), total_(total), language_(language) {}

  // Takes the line away, so that something else can be written.
  void hide();
  // One more file is done. Redraws the line, though not more than some times a second.
  void advance();

 private:
  std::ostream& err_;
  bool shown_;
  std::size_t total_;
  Language language_;
  std::size_t done_ = 0;
  bool on_screen_ = false;
  std::chrono::steady_clock::time_point drawn_;
};

}  // namespace gwlint
