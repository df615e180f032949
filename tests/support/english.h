// Whether words are English.
#pragma once

#include <string>
#include <string_view>

namespace gwlint::test {

// The first Han characters of `words` that English ones may not hold; empty where there are none.
// Quoted words of a report stand in '…' or 《…》, and a document number (国办函〔2020〕109号) stays
// as it is.
std::string stray_han(std::string_view words);

}  // namespace gwlint::test
