#include "linter/text/utf8.h"

#include <algorithm>
#include <cstdint>

#include <unicode/utf8.h>

namespace gwlint {
namespace {

// ICU's macros want unsigned bytes and signed 32-bit indexes. No character is longer than 4 bytes,
// so a window of 4 tells all of it.
constexpr std::size_t kLongest = 4;

const std::uint8_t* bytes_of(std::string_view text) {
  return reinterpret_cast<const std::uint8_t*>(text.data());
}

char32_t checked(UChar32 c) {
  return c < 0 ? kMalformed : static_cast<char32_t>(c);
}

}  // namespace

char32_t decode_next(std::string_view text, std::size_t& at) {
  const std::string_view window = text.substr(at, kLongest);
  const std::uint8_t* bytes = bytes_of(window);
  const auto size = static_cast<std::int32_t>(window.size());
  std::int32_t i = 0;
  UChar32 c = 0;
  U8_NEXT(bytes, i, size, c);
  at += static_cast<std::size_t>(i);
  return checked(c);
}

char32_t decode_previous(std::string_view text, std::size_t& at) {
  const std::size_t begin = at - std::min(at, kLongest);
  const std::string_view window = text.substr(begin, at - begin);
  const std::uint8_t* bytes = bytes_of(window);
  auto i = static_cast<std::int32_t>(window.size());
  UChar32 c = 0;
  U8_PREV(bytes, 0, i, c);
  at = begin + static_cast<std::size_t>(i);
  return checked(c);
}

}  // namespace gwlint
