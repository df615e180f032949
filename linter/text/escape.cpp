#include "linter/text/escape.h"

#include <cstddef>
#include <iterator>

#include <fmt/format.h>

#include "linter/text/utf8.h"

namespace gwlint {
namespace {

bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

bool is_bidirectional_control(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

bool is_line_separator(char32_t c) {
  return c == 0x2028 || c == 0x2029;
}

// The visible form of `c`; empty when it may stand as it is.
std::string visible(char32_t c) {
  if (c == '\n') return "\\n";
  if (c == '\t') return "\\t";
  if (c == '\r') return "\\r";
  const auto code = static_cast<unsigned>(c);
  if (is_control(c) && code < 0x80) return fmt::format("\\x{:02X}", code);
  const bool hidden = is_control(c) || is_bidirectional_control(c) || is_line_separator(c);
  return hidden ? fmt::format("\\u{{{:X}}}", code) : std::string();
}

std::string flat(char32_t c) {
  constexpr const char* kTab = "  ";
  if (c == '\t') return kTab;
  if (c == '\n' || c == '\r') return " ";
  return visible(c);
}

std::string unchanged(char32_t) {
  return {};
}

// `text` with what `replacement` gives for a character (nothing: the character itself).
template <typename Replacement>
std::string rewrite(std::string_view text, Replacement replacement) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = decode_next(text, at);
    if (c == kMalformed) {
      for (std::size_t i = begin; i < at; ++i) {
        fmt::format_to(std::back_inserter(result), "\\x{:02X}",
                       static_cast<unsigned char>(text[i]));
      }
      continue;
    }
    const std::string shown = replacement(c);
    result.append(shown.empty() ? text.substr(begin, at - begin) : std::string_view(shown));
  }
  return result;
}

}  // namespace

std::string escape(std::string_view text) {
  return rewrite(text, visible);
}

std::string escape_flat(std::string_view text) {
  return rewrite(text, flat);
}

std::string escape_malformed(std::string_view text) {
  return rewrite(text, unchanged);
}

}  // namespace gwlint
