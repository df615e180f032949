// Walking UTF-8 by character, in both directions.
#pragma once

#include <cstddef>
#include <string_view>

namespace gwlint {

// What stands for malformed bytes where they must be told from U+FFFD.
inline constexpr char32_t kMalformed = 0xFFFF'FFFF;

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
