// Looking into an archive, for tests of what was written.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gwlint::test {

// One entry as the directory has it.
struct RawEntry {
  std::string name;
  std::uint16_t method = 0;
  std::uint32_t time = 0;
  std::string bytes;    // from its local header to the next one's, or to the directory
  std::string content;  // inflated
};

// All entries of a sound archive without zip64, in the order of the directory. Throws
// std::runtime_error where it is none.
std::vector<RawEntry> read_zip(std::string_view archive);

// The content of the entry `name`. Throws where there is none.
std::string unzip(std::string_view archive, std::string_view name);

}  // namespace gwlint::test
