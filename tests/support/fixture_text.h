// The texts of fixtures/, and changes to them.
#pragma once

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

namespace gwlint::test {

inline std::string fixture_text(const std::string& name) {
  std::ifstream file(GWLINT_SOURCE_DIR "/fixtures/" + name, std::ios::binary);
  if (!file) throw std::runtime_error("no fixture " + name);
  return {std::istreambuf_iterator<char>(file), {}};
}

// `text` with each `old` exchanged for `with`; there must be one.
inline std::string changed(std::string text, std::string_view old, std::string_view with) {
  std::size_t at = text.find(old);
  if (at == std::string::npos) throw std::runtime_error("not in the text: " + std::string(old));
  for (; at != std::string::npos; at = text.find(old, at + with.size())) {
    text.replace(at, old.size(), with);
  }
  return text;
}

}  // namespace gwlint::test
