#include "tests/adapters/text/shape.h"

#include <fmt/format.h>

namespace gwlint::text_file {
namespace {

std::string shape_of(const Document& document, const Table& table) {
  std::string shape = table.exact_columns ? "Table=\n" : "Table\n";
  for (const Row& row : table.rows) {
    shape.push_back(' ');
    for (const Cell& cell : row.cells) shape += fmt::format("[{}]", document.view(cell.text));
    shape.push_back('\n');
  }
  return shape;
}

std::string shape_of(const Document& document, const Paragraph& paragraph) {
  const std::string_view text = document.view(paragraph.text);
  if (paragraph.contents_entry) return fmt::format("C {}\n", text);
  if (paragraph.outline_level > 0) return fmt::format("H{} {}\n", paragraph.outline_level, text);
  return fmt::format("P {}\n", text);
}

}  // namespace

std::string shape(std::string_view bytes, const Limits& limits) {
  const ReadResult read = text_file::read(bytes, limits);
  if (!read) return std::string(id(read.error().kind));
  const Document& document = read.value();
  std::string shape;
  for (const Block& block : document.blocks) {
    shape += block.kind == Block::Kind::Table
                 ? shape_of(document, document.tables[block.index])
                 : shape_of(document, document.paragraphs[block.index]);
  }
  return shape;
}

}  // namespace gwlint::text_file
