// The time that one file may take.
#pragma once

#include <chrono>
#include <exception>

namespace gwlint {

// Thrown by who cannot go on when the time is up. Never through a parser's C code.
struct OutOfTime : std::exception {
  const char* what() const noexcept override { return "out of time"; }
};

class Deadline {
 public:
  explicit Deadline(std::chrono::milliseconds allowed)
      : end_(std::chrono::steady_clock::now() + allowed) {}

  bool passed() const { return std::chrono::steady_clock::now() >= end_; }
  // Throws OutOfTime when it has passed.
  void check() const {
    if (passed()) throw OutOfTime();
  }

 private:
  std::chrono::steady_clock::time_point end_;
};

}  // namespace gwlint
