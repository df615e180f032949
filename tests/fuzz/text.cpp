#include "tests/fuzz/fuzzers.h"
#include "tests/fuzz/support/judging.h"

namespace gwlint::fuzz {

void text(std::string_view input) {
  check_twice(input);
}

}  // namespace gwlint::fuzz
