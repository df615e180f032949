#include "linter/output/html/policy.h"

#include <cstdint>

#include <fmt/format.h>

#include "linter/text/sha256.h"

namespace gwlint::html {
namespace {

std::uint32_t nibble(char digit) {
  return static_cast<std::uint32_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

// Base64 of the bytes that `hexadecimal` (lower case, an even number of digits) says.
std::string base64(std::string_view hexadecimal) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  std::uint32_t bits = 0;
  unsigned held = 0;
  for (const char digit : hexadecimal) {
    bits = bits << 4 | nibble(digit);
    held += 4;
    if (held < 6) continue;
    held -= 6;
    text += kDigits[bits >> held & 63];
    bits &= (1u << held) - 1;
  }
  if (held > 0) text += kDigits[bits << (6 - held) & 63];
  while (text.size() % 4 != 0) text += '=';
  return text;
}

}  // namespace

std::string content_security_policy(std::string_view style, std::string_view script) {
  return fmt::format(
      "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; "
      "form-action 'none'",
      base64(sha256(style)), base64(sha256(script)));
}

}  // namespace gwlint::html
