// Bytes exchanged within bytes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gwlint::docx {

struct Patch {
  std::size_t at = 0;
  std::size_t size = 0;  // bytes that go
  std::string bytes;     // bytes that come
};

// `bytes` with all patches made, whatever their order; they must not overlap.
std::string splice(std::string_view bytes, std::vector<Patch> patches);

}  // namespace gwlint::docx
