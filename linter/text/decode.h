// UTF-8 in both directions, with malformed bytes told from U+FFFD.
#pragma once

#include <cstddef>
#include <string_view>

namespace gwlint {

// What stands for malformed bytes.
inline constexpr char32_t kMalformed = 0xFFFF'FFFF;

// The character that begins at `at`, which moves behind it. `at` must be below the text's size.
char32_t decode_next(std::string_view text, std::size_t& at);

// The character that ends at `at`, which moves before it. `at` must be above 0.
char32_t decode_previous(std::string_view text, std::size_t& at);

}  // namespace gwlint
