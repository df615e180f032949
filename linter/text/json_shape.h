// A look at JSON before it is parsed: how much would come of it.
#pragma once

#include <cstddef>
#include <string_view>

namespace gwlint {

struct JsonShape {
  std::size_t nesting = 0;  // of objects and arrays
  std::size_t values = 0;   // at least as many as there are in it
};

// Counts in one pass, without memory, whether `json` is well-formed or not. A parser that builds
// values needs up to some hundred bytes for one that takes two.
JsonShape json_shape(std::string_view json);

}  // namespace gwlint
