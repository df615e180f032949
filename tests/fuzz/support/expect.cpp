#include "tests/fuzz/support/expect.h"

#include <cstdlib>
#include <iostream>

#include "linter/text/escape.h"

namespace gwlint::fuzz {

void expect(bool holds, std::string_view promise, std::string_view with) {
  if (holds) return;
  std::cerr << "Broken promise: " << promise << (with.empty() ? "" : ": ") << escape(with)
            << std::endl;
  std::abort();
}

}  // namespace gwlint::fuzz
