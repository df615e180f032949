#include "linter/lsp/positions.h"

#include <algorithm>

#include "linter/text/utf8.h"

namespace gwlint::lsp {

std::string_view name(PositionEncoding encoding) {
  return encoding == PositionEncoding::Utf8 ? "utf-8" : "utf-16";
}

Position Positions::at(std::uint32_t offset) const {
  const std::uint32_t number = lines_.line_at(offset);
  const Span line = lines_.line(number);
  const std::uint32_t place = std::min(offset, line.end);
  const std::uint32_t character = encoding_ == PositionEncoding::Utf8
                                      ? place - line.begin
                                      : lines_.utf16_units(place) - lines_.utf16_units(line.begin);
  return {number - 1, character};
}

std::uint32_t Positions::offset(Position position) const {
  if (position.line >= lines_.count()) return static_cast<std::uint32_t>(text_.size());
  const Span line = lines_.line(position.line + 1);
  const std::string_view words = line.of(text_);
  std::uint32_t units = 0;
  std::size_t at = 0;
  while (at < words.size() && units < position.character) {
    std::size_t next = at;
    const char32_t c = next_character(words, next);
    const auto bytes = static_cast<std::uint32_t>(next - at);
    units += encoding_ == PositionEncoding::Utf8 ? bytes : c > 0xFFFF ? 2 : 1;
    if (units > position.character) break;
    at = next;
  }
  return line.begin + static_cast<std::uint32_t>(at);
}

}  // namespace gwlint::lsp
