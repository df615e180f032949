// Random numbers that are the same on every machine, unlike those of the standard distributions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>

namespace gwlint::bench {

class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}

  // From 0 to `count` - 1; `count` is small, so that the remainder favours none by much.
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(engine_() % count); }
  int between(int first, int last) {
    return first + static_cast<int>(below(static_cast<std::size_t>(last - first + 1)));
  }
  template <typename T, std::size_t Size>
  const T& one_of(const T (&all)[Size]) {
    return all[below(Size)];
  }

 private:
  std::mt19937_64 engine_;
};

}  // namespace gwlint::bench
