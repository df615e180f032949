// Walking UTF-8 by character, in both directions.
#pragma once

#include <cstddef>
#include <string_view>

namespace gwlint {

// What stands for malformed bytes where they must be told from U+FFFD.
inline constexpr char32_t kMalformed = 0xFFFF'FFFF;

// True when one of U+4E00–U+9FFF begins at `at`: nearly every character of a Chinese text does so.
constexpr bool is_common_han(std::string_view text, std::size_t at) {
  if (text.size() - at < 3) return false;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const auto goes_on = [&](std::size_t i) { return (byte(i) & 0xc0) == 0x80; };
  return byte(0) >= 0xe4 && byte(0) <= 0xe9 && goes_on(1) && goes_on(2) &&
         (byte(0) > 0xe4 || byte(1) >= 0xb8);
}

// The character that begins at `at`, which moves behind it. `at` must be below the text's size.
char32_t decode_next(std::string_view text, std::size_t& at);

// The character that ends at `at`, which moves before it. `at` must be above 0.
char32_t decode_previous(std::string_view text, std::size_t& at);

// As decode_next, with U+FFFD for malformed bytes.
inline char32_t next_character(std::string_view text, std::size_t& at) {
  const char32_t c = decode_next(text, at);
  return c == kMalformed ? U'\uFFFD' : c;
}

}  // namespace gwlint
