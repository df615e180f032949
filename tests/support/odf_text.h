// Text and tables of a flat OpenDocument file: what LibreOffice reads in a DOCX, told by somebody
// who shares no line of code with the reader of gwlint.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gwlint::test {

struct OdfCell {
  std::uint32_t column = 0;  // of the grid, from 0
  std::uint32_t column_span = 1;
  std::uint32_t row_span = 1;
  std::string text;  // its paragraphs, a line each

  friend bool operator==(const OdfCell&, const OdfCell&) = default;
};
using OdfRow = std::vector<OdfCell>;

// A paragraph that holds text, or a table.
struct OdfBlock {
  std::string text;  // without automatic numbers, footnotes and deleted text
  std::vector<OdfRow> rows;
};

struct OdfText {
  std::vector<OdfBlock> blocks;      // of the body
  std::vector<std::string> notes;    // footnotes, in order
  std::vector<std::string> deleted;  // the text of each tracked deletion
};

// Throws std::runtime_error where it is no flat OpenDocument text. Tables within cells and text
// boxes are not looked into.
OdfText odf_text(std::string_view fodt);

}  // namespace gwlint::test
