#include "linter/text/base64.h"

#include <cstddef>

#include <openssl/evp.h>

namespace gwlint {

std::string base64(std::string_view bytes) {
  // The library counts in int; pieces of whole triples need no padding between them.
  constexpr std::size_t kPiece = std::size_t{3} << 20U;
  std::string encoded((bytes.size() + 2) / 3 * 4, '\0');
  for (std::size_t at = 0; at < bytes.size(); at += kPiece) {
    const std::string_view piece = bytes.substr(at, kPiece);
    // It ends what it writes with a zero: the string's own, or where the next piece begins.
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(encoded.data() + at / 3 * 4),
                    reinterpret_cast<const unsigned char*>(piece.data()),
                    static_cast<int>(piece.size()));
  }
  return encoded;
}

}  // namespace gwlint
