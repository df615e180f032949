#include "adapters/text/text_file.h"

#include <utility>
#include <vector>

#include "adapters/text/budget.h"
#include "adapters/text/encoding.h"
#include "adapters/text/heading.h"
#include "adapters/text/line_tables.h"
#include "adapters/text/lines.h"

namespace gwlint::text_file {
namespace {

void add_block(Document& document, Block::Kind kind, std::size_t index) {
  document.blocks.push_back({kind, Story::Body, static_cast<std::uint32_t>(index)});
}

void add_paragraph(Document& document, const Line& line, Budget& budget) {
  Paragraph paragraph = paragraph_of(document.text, line.text);
  if (paragraph.text.empty() || !budget.add_paragraph()) return;  // a line of nothing but tabs
  paragraph.contents_entry = line.contents_entry;
  add_block(document, Block::Kind::Paragraph, document.paragraphs.size());
  document.paragraphs.push_back(paragraph);
}

void add_blocks(Document& document, const std::vector<Line>& lines, std::vector<FoundTable> tables,
                Budget& budget) {
  std::size_t line = 0;
  const auto add_paragraphs_to = [&](std::size_t end) {
    for (; line < end && !budget.exceeded(); ++line) add_paragraph(document, lines[line], budget);
  };
  for (FoundTable& found : tables) {
    add_paragraphs_to(found.first);
    add_block(document, Block::Kind::Table, document.tables.size());
    document.tables.push_back(std::move(found.table));
    line = found.end;
  }
  add_paragraphs_to(lines.size());
}

}  // namespace

bool recognises(std::string_view) {
  return true;
}

ReadResult read(std::string_view bytes, const Limits& limits) {
  Budget budget(limits);
  Result<Decoded, ReadError> decoded = decode(bytes, budget);
  if (!decoded) return decoded.error();

  Document document;
  document.format = Format::Text;
  document.form = decoded->form;
  document.text = std::move(decoded->text);
  SplitText split = split_lines(document.text, budget);
  std::vector<Line>& lines = split.lines;
  document.comments = std::move(split.comments);
  flag_contents(document.text, lines);
  add_blocks(document, lines, find_tables(document.text, lines, Layouts{}, budget), budget);
  if (budget.exceeded()) return *budget.exceeded();
  if (document.blocks.empty()) return ReadError{ReadErrorKind::Empty, {}, {}};
  return document;
}

}  // namespace gwlint::text_file
