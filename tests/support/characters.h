// A text taken apart into its characters, where tests cut it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gwlint::test {

// Each character of a sound UTF-8 text.
inline std::vector<std::string> characters(std::string_view text) {
  std::vector<std::string> result;
  for (const char byte : text) {
    const bool continues = (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
    if (!continues || result.empty()) result.emplace_back();
    result.back() += byte;
  }
  return result;
}

// A Chinese character, not punctuation: its three bytes lie in U+4E00 … U+9FFF.
inline bool is_han(std::string_view character) {
  return character.size() == 3 && character >= "\u4E00" && character <= "\u9FFF";
}

inline bool is_digit(std::string_view character) {
  return character.size() == 1 && character[0] >= '0' && character[0] <= '9';
}

inline std::string joined(const std::vector<std::string>& pieces, std::string_view between = {}) {
  std::string result;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i > 0) result += between;
    result += pieces[i];
  }
  return result;
}

}  // namespace gwlint::test
