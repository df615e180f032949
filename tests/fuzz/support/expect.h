// How a fuzzer says that something is wrong.
#pragma once

#include <string_view>

namespace gwlint::fuzz {

// Where `holds` is false, says which promise was broken, and with what, and ends the program. It
// does not throw: the code under test may catch what is thrown.
void expect(bool holds, std::string_view promise, std::string_view with = {});

}  // namespace gwlint::fuzz
