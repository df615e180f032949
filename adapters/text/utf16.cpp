#include "adapters/text/utf16.h"

#include <array>

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include "adapters/text/chinese.h"

namespace gwlint::text_file {

char32_t Utf16::next(std::size_t& i) const {
  const char16_t unit_here = unit(i++);
  if (!U16_IS_LEAD(unit_here) || i == units() || !U16_IS_TRAIL(unit(i))) return unit_here;
  return static_cast<char32_t>(U16_GET_SUPPLEMENTARY(unit_here, unit(i++)));
}

bool looks_like_utf16(std::string_view bytes) {
  if (bytes.size() < 4 || bytes.size() % 2 != 0) return false;
  const std::string_view sample = bytes.substr(0, 4096);
  for (const bool big_endian : {false, true}) {
    const Utf16 source(sample, big_endian);
    ChineseEvidence evidence;
    std::size_t ascii = 0;
    std::size_t odd = 0;  // what plain text does not hold
    for (std::size_t i = 0; i < source.units(); ++i) {
      const char16_t unit = source.unit(i);
      evidence.add(unit);
      if (unit == 0 || U16_IS_SURROGATE(unit) || unit >= 0xfffe) ++odd;
      if (unit >= 0x20 && unit < 0x7f) ++ascii;
    }
    if (odd > 0) continue;
    if (evidence.plausible() || ascii * 2 > source.units()) return true;
  }
  return false;
}

void append_utf8(std::string& text, char32_t c) {
  std::array<char, U8_MAX_LENGTH> bytes;
  std::int32_t size = 0;
  U8_APPEND_UNSAFE(bytes.data(), size, static_cast<UChar32>(c));
  text.append(bytes.data(), static_cast<std::size_t>(size));
}

}  // namespace gwlint::text_file
