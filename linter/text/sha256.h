// SHA-256, as hexadecimal digits.
#pragma once

#include <string>
#include <string_view>

namespace gwlint {

// The 64 lower-case hexadecimal digits of the SHA-256 of `bytes`.
// Throws std::runtime_error when the cryptography library offers no SHA-256.
std::string sha256(std::string_view bytes);

}  // namespace gwlint
