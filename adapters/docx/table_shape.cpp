#include "adapters/docx/table_shape.h"

#include <algorithm>

namespace gwlint::docx {
namespace {

// A cell with as much is a text in a frame, not a value: a label written one character a paragraph
// has many paragraphs but few bytes.
constexpr std::size_t kTextParagraphs = 8;
constexpr std::size_t kTextBytes = 600;

struct Content {
  std::size_t paragraphs = 0;  // that are not empty
  std::size_t bytes = 0;
  bool table = false;
};

Content content_of(StoryTokens cell) {
  Content content;
  for_each_child(cell, [&content](StoryTokens block) {
    if (block.front().kind == StoryToken::Kind::Table) content.table = true;
    if (block.front().text.empty()) return;
    ++content.paragraphs;
    content.bytes += block.front().text.size();
  });
  return content;
}

}  // namespace

bool is_layout(StoryTokens table) {
  std::size_t rows = 0;
  std::size_t cells = 0;
  std::size_t widest = 0;
  bool has_table = false;
  bool has_text = false;
  for_each_child(table, [&](StoryTokens row) {
    ++rows;
    std::size_t in_row = 0;
    for_each_child(row, [&](StoryTokens cell) {
      ++in_row;
      const Content content = content_of(cell);
      has_table = has_table || content.table;
      has_text = has_text || (content.paragraphs >= kTextParagraphs && content.bytes >= kTextBytes);
    });
    cells += in_row;
    widest = std::max(widest, in_row);
  });
  return cells == 1 || has_text || (has_table && (rows <= 2 || widest <= 1));
}

std::uint32_t grid_width(StoryTokens table) {
  std::uint32_t widest = 0;
  for_each_child(table, [&widest](StoryTokens row) {
    std::uint32_t width = row.front().columns;
    for_each_child(row, [&width](StoryTokens cell) { width += cell.front().columns; });
    widest = std::max(widest, width);
  });
  return widest;
}

std::size_t row_count(StoryTokens table) {
  std::size_t rows = 0;
  for_each_child(table, [&rows](StoryTokens) { ++rows; });
  return rows;
}

}  // namespace gwlint::docx
