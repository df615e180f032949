// What fuzzers begin with: made here, so that the repository holds no corpus.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gwlint::fuzz {

// Inputs for the fuzzer of this name, at least one; none for a name that no fuzzer has.
std::vector<std::string> seeds_of(std::string_view fuzzer);

// Words that its inputs are made of.
std::vector<std::string> words_of(std::string_view fuzzer);

}  // namespace gwlint::fuzz
