// The text that regions of a SARIF log lie in, read as its consumers read it: by lines and UTF-16
// units. Shares nothing with the program, whose arithmetic it is to check.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace gwlint::test {

class SarifText {
 public:
  // Lines end with LF or CRLF and, where the log says so, with CR.
  SarifText(std::string_view utf8, bool cr_ends_a_line);

  // What a region covers by its lines and columns, by its offset and length; none where it leaves
  // the text.
  std::optional<std::string> by_lines(const nlohmann::json& region) const;
  std::optional<std::string> by_offset(const nlohmann::json& region) const;

 private:
  std::optional<std::string> between(std::size_t begin, std::size_t end) const;
  // The offset of a column of a line, both from 1; none where the line has no such column.
  std::optional<std::size_t> offset(std::size_t line, std::size_t column) const;

  struct Line {
    std::size_t begin;
    std::size_t end;  // without its line end
  };
  std::u16string text_;
  std::vector<Line> lines_;
};

// UTF-16 units of a UTF-8 text.
std::size_t utf16_length(std::string_view utf8);

}  // namespace gwlint::test
