#include "rules/annual_report/native/utf8_text.h"

#include "linter/text/utf8.h"

namespace gwlint::annual_report::native {

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (decode_next(text, at) == kMalformed) return false;
  }
  return true;
}

bool has_controls(std::string_view text, std::string_view allowed) {
  for (std::size_t at = 0; at < text.size();) {
    const char first = text[at];
    const char32_t c = decode_next(text, at);
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    if (control && allowed.find(first) == std::string_view::npos) return true;
  }
  return false;
}

bool is_boundary(std::string_view text, std::size_t at) {
  if (at >= text.size()) return at == text.size();
  return (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

}  // namespace gwlint::annual_report::native
