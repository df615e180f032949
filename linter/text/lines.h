// From byte offsets to lines and columns.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "linter/text/span.h"

namespace gwlint {

// A line and a column, both from 1.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  friend bool operator==(const Position&, const Position&) = default;
};

// The lines of a UTF-8 text. A line ends with LF, CRLF or a CR alone; a text that ends with one has
// an empty last line, so that the end of the text has a place too. An offset inside a line's end
// belongs to the line before it.
//
// A lookup costs O(log lines) and a bounded stretch of counting, however long a line is.
class Lines {
 public:
  // `text` must outlive this object.
  explicit Lines(std::string_view text);

  std::uint32_t count() const { return static_cast<std::uint32_t>(starts_.size()); }

  // The number, from 1, of the line in which `offset` lies. An offset is at most the text's size.
  std::uint32_t line_at(std::uint32_t offset) const;
  // The bytes of line `number` without its end.
  Span line(std::uint32_t number) const;

  // Columns as editors and people count them: one a code point.
  Position in_code_points(std::uint32_t offset) const;
  // Columns in UTF-16 code units, for SARIF and the language server.
  Position in_utf16(std::uint32_t offset) const;

  // UTF-16 code units before `offset`, from the beginning of the text.
  std::uint32_t utf16_units(std::uint32_t offset) const { return counts_at(offset).utf16_units; }

  // True when a CR without LF ends a line.
  bool has_lone_cr() const { return has_lone_cr_; }

 private:
  struct Counts {
    std::uint32_t code_points = 0;
    std::uint32_t utf16_units = 0;
  };
  static Counts counts_of(std::string_view bytes);
  // What lies before `offset`.
  Counts counts_at(std::uint32_t offset) const;

  std::string_view text_;
  std::vector<std::uint32_t> starts_;  // of each line
  std::vector<Counts> checkpoints_;    // before every kStride-th byte
  bool has_lone_cr_ = false;
};

}  // namespace gwlint
