// Positions as clients count them.
#pragma once

#include <cstdint>
#include <string_view>

#include "linter/text/lines.h"
#include "linter/text/span.h"

namespace gwlint::lsp {

enum class PositionEncoding : std::uint8_t { Utf16, Utf8 };

// "utf-16", "utf-8".
std::string_view name(PositionEncoding encoding);

// A line and the code units before the place in that line, both from 0.
struct Position {
  std::uint32_t line = 0;
  std::uint32_t character = 0;

  friend auto operator<=>(const Position&, const Position&) = default;
};

struct Range {
  Position start;
  Position end;

  friend bool operator==(const Range&, const Range&) = default;
};

// Between byte offsets and positions of one text, whose lines end with LF, CRLF or CR.
class Positions {
 public:
  // `text`, UTF-8, must outlive this object.
  Positions(std::string_view text, PositionEncoding encoding)
      : text_(text), encoding_(encoding), lines_(text) {}

  // An offset within a line's end is the end of that line.
  Position at(std::uint32_t offset) const;
  Range of(Span span) const { return {at(span.begin), at(span.end)}; }

  // What lies behind a line is its end, what lies behind the text is the text's end, and what cuts
  // a character is its beginning.
  std::uint32_t offset(Position position) const;

 private:
  std::string_view text_;
  PositionEncoding encoding_;
  Lines lines_;
};

}  // namespace gwlint::lsp
