#include "linter/text/sha256.h"

#include <array>
#include <cstddef>

#include <openssl/sha.h>

namespace gwlint {

// OpenSSL 3 calls these functions deprecated. What it would have instead reads its configuration
// and makes its providers ready before the first byte: more work than to check a short report.
std::string sha256(std::string_view bytes) {
  SHA256_CTX state;
  SHA256_Init(&state);
  SHA256_Update(&state, bytes.data(), bytes.size());
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  SHA256_Final(digest.data(), &state);
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * digest.size());
  for (const unsigned char byte : digest) {
    hex.push_back(kDigits[byte >> 4U]);
    hex.push_back(kDigits[byte & 0xFU]);
  }
  return hex;
}

}  // namespace gwlint
