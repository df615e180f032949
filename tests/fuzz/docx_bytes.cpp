#include "tests/fuzz/fuzzers.h"
#include "tests/fuzz/support/judging.h"

namespace gwlint::fuzz {

void docx_bytes(std::string_view input) {
  check_twice(input);
}

}  // namespace gwlint::fuzz
