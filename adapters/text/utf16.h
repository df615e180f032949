// UTF-16 in either byte order.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gwlint::text_file {

// The code units of `bytes`, which are without byte order mark. A last odd byte is no unit.
class Utf16 {
 public:
  Utf16(std::string_view bytes, bool big_endian) : bytes_(bytes), big_endian_(big_endian) {}

  std::size_t units() const { return bytes_.size() / 2; }
  char16_t unit(std::size_t i) const {
    const auto first = static_cast<unsigned char>(bytes_[2 * i]);
    const auto second = static_cast<unsigned char>(bytes_[2 * i + 1]);
    return static_cast<char16_t>(big_endian_ ? first << 8 | second : second << 8 | first);
  }

  // The character at unit `i`, which moves behind it; a lone surrogate is returned as such.
  char32_t next(std::size_t& i) const;

 private:
  std::string_view bytes_;
  bool big_endian_;
};

// True when the bytes are plainly UTF-16 text, told without a byte order mark.
bool looks_like_utf16(std::string_view bytes);

// Appends the UTF-8 of `c`, a code point that is no surrogate.
void append_utf8(std::string& text, char32_t c);

}  // namespace gwlint::text_file
