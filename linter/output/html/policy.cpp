#include "linter/output/html/policy.h"

#include <cstddef>

#include <fmt/format.h>

#include "linter/text/base64.h"
#include "linter/text/sha256.h"

namespace gwlint::html {
namespace {

unsigned nibble(char digit) {
  return static_cast<unsigned>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

// The SHA-256 of `text` as a policy names it: its bytes, in Base64.
std::string hash_of(std::string_view text) {
  const std::string digits = sha256(text);
  std::string bytes;
  for (std::size_t i = 0; i < digits.size(); i += 2) {
    bytes += static_cast<char>(nibble(digits[i]) << 4 | nibble(digits[i + 1]));
  }
  return base64(bytes);
}

}  // namespace

std::string content_security_policy(std::string_view style, std::string_view script) {
  return fmt::format(
      "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; "
      "form-action 'none'",
      hash_of(style), hash_of(script));
}

}  // namespace gwlint::html
