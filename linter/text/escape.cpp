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

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_word(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || c == '_';
}

bool is_bidirectional_control(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

bool is_line_separator(char32_t c) {
  return c == 0x2028 || c == 0x2029;
}

// The visible form of a hidden character.
std::string visible(char32_t c) {
  if (c == '\n') return "\\n";
  if (c == '\t') return "\\t";
  if (c == '\r') return "\\r";
  const auto code = static_cast<unsigned>(c);
  if (is_control(c) && code < 0x80) return fmt::format("\\x{:02X}", code);
  return fmt::format("\\u{{{:X}}}", code);
}

std::string flat(char32_t c) {
  constexpr const char* kTab = "  ";
  if (c == '\t') return kTab;
  if (c == '\n' || c == '\r') return " ";
  return visible(c);
}

std::string visible_in_lines(char32_t c) {
  return c == '\n' || c == '\t' ? std::string() : visible(c);
}

std::string unchanged(char32_t) {
  return {};
}

// `text` with what `replacement` gives for a character that is hidden (nothing: the character
// itself).
template <typename Replacement>
std::string rewrite(std::string_view text, Replacement replacement) {
  std::string result;
  result.reserve(text.size());
  std::size_t plain = 0;  // from here on nothing was replaced
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = decode_next(text, at);
    if (c != kMalformed && !is_hidden(c)) continue;
    result.append(text, plain, begin - plain);
    plain = at;
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
  result.append(text, plain);
  return result;
}

// `text` with a blank within each `::` that comes before a letter and not behind a word. Only at
// the start of a line it would be obeyed, but where lines begin is not known here: words may still
// be wrapped.
std::string break_line_starts(std::string text) {
  for (std::size_t at = text.find("::"); at != std::string::npos; at = text.find("::", at + 1)) {
    const bool behind_word = at > 0 && is_word(text[at - 1]);
    const bool before_letter = at + 2 < text.size() && is_letter(text[at + 2]);
    if (!behind_word && before_letter) text.insert(at + 1, " ");
  }
  return text;
}

}  // namespace

bool is_hidden(char32_t character) {
  return is_control(character) || is_bidirectional_control(character) ||
         is_line_separator(character);
}

std::string break_commands(std::string text) {
  constexpr std::string_view kHead = "##";
  for (std::size_t at = text.find(kHead); at != std::string::npos; at = text.find(kHead, at + 1)) {
    std::size_t end = at + kHead.size();
    while (end < text.size() && is_letter(text[end])) ++end;
    if (end < text.size() && text[end] == '[') text.insert(at + kHead.size(), " ");
  }
  return text;
}

std::string escape(std::string_view text) {
  return break_line_starts(break_commands(rewrite(text, visible)));
}

std::string escape_flat(std::string_view text) {
  return break_line_starts(break_commands(rewrite(text, flat)));
}

std::string escape_characters(std::string_view text) {
  return rewrite(text, visible);
}

std::string escape_lines(std::string_view text) {
  return rewrite(text, visible_in_lines);
}

std::string escape_malformed(std::string_view text) {
  return rewrite(text, unchanged);
}

}  // namespace gwlint
