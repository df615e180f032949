// Walking UTF-8 by character.
#pragma once

#include <unicode/utf8.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gwlint {

// The character at `at`, which moves to the next one; malformed bytes give U+FFFD.
// `at` must be less than text.size().
inline char32_t next_character(std::string_view text, std::size_t& at) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  auto position = static_cast<std::int32_t>(at);
  UChar32 character = 0;
  U8_NEXT_OR_FFFD(bytes, position, static_cast<std::int32_t>(text.size()), character);
  at = static_cast<std::size_t>(position);
  return static_cast<char32_t>(character);
}

}  // namespace gwlint
