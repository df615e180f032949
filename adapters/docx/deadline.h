// The time that reading one file may take.
#pragma once

#include <chrono>

namespace gwlint::docx {

class Deadline {
 public:
  explicit Deadline(std::chrono::milliseconds allowed)
      : allowed_(allowed), end_(std::chrono::steady_clock::now() + allowed) {}

  bool passed() const { return std::chrono::steady_clock::now() > end_; }
  std::chrono::milliseconds allowed() const { return allowed_; }

 private:
  std::chrono::milliseconds allowed_;
  std::chrono::steady_clock::time_point end_;
};

}  // namespace gwlint::docx
