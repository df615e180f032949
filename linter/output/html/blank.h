// What readers of a page do not see.
#pragma once

#include <string_view>

#include "linter/text/utf8.h"

namespace gwlint::html {

// True for white space, the ideographic too, and for no text.
inline bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != U'\u3000' && c != U'\u00A0') {
      return false;
    }
  }
  return true;
}

}  // namespace gwlint::html
