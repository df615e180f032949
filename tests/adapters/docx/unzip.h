// Looking into an archive, for tests of what is written.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gwlint::docx {

// One entry as the directory has it, with its bytes from its local header to the next one's, or to
// the directory.
struct RawEntry {
  std::string name;
  std::uint16_t method = 0;
  std::uint32_t time = 0;
  std::string bytes;
};

std::vector<RawEntry> raw_entries(std::string_view archive);

// The content of the entry `name`. Fails the test where there is none.
std::string unzip(std::string_view archive, std::string_view name);

}  // namespace gwlint::docx
