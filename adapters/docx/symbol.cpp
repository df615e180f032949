#include "adapters/docx/symbol.h"

#include <algorithm>
#include <charconv>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace gwlint::docx {
namespace {

constexpr std::uint32_t kUnknown = 0xFFFD;

bool is_private_use(std::uint32_t c) {
  return c >= 0xE000 && c <= 0xF8FF;
}

std::uint32_t of_private_use(std::uint32_t c) {
  switch (c) {
    case 0xF0FE:
    case 0xF052:
      return U'☑';
    case 0xF0A8:
      return U'□';
    case 0xF0FC:
      return U'✓';
    default:
      return kUnknown;
  }
}

}  // namespace

std::string symbol(std::string_view code) {
  std::uint32_t c = 0;
  const auto [end, error] = std::from_chars(code.data(), code.data() + code.size(), c, 16);
  if (error != std::errc() || end != code.data() + code.size()) c = kUnknown;
  // Codes of one byte mean the same characters as those from U+F000.
  if (c < 0x100) c += 0xF000;
  if (is_private_use(c)) c = of_private_use(c);
  const auto point = static_cast<UChar32>(c);
  if (c > 0x10FFFF || u_isgraph(point) == 0 || u_charType(point) == U_DECIMAL_DIGIT_NUMBER) {
    c = kUnknown;
  }
  char bytes[U8_MAX_LENGTH];
  std::size_t size = 0;
  U8_APPEND_UNSAFE(bytes, size, static_cast<UChar32>(c));
  return {bytes, size};
}

void replace_private_use(std::string& text) {
  // U+E000–U+EFFF start with EE, U+F000–U+F8FF with EF 80 … EF A3.
  const auto leads = [](char c) { return c == '\xEE' || c == '\xEF'; };
  for (auto at = std::ranges::find_if(text, leads); text.end() - at > 2;
       at = std::find_if(at + 1, text.end(), leads)) {
    const auto byte = [at](int i) { return static_cast<unsigned char>(at[i]); };
    const std::uint32_t c = (byte(0) & 0x0Fu) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu);
    if (!is_private_use(c)) continue;
    const std::uint32_t known = of_private_use(c);
    at[0] = static_cast<char>(0xE0 | known >> 12);
    at[1] = static_cast<char>(0x80 | (known >> 6 & 0x3F));
    at[2] = static_cast<char>(0x80 | (known & 0x3F));
  }
}

}  // namespace gwlint::docx
