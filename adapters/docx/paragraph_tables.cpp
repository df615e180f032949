#include "adapters/docx/paragraph_tables.h"

#include <string_view>
#include <utility>
#include <vector>

#include "adapters/text/budget.h"
#include "adapters/text/line_tables.h"
#include "adapters/text/lines.h"

namespace gwlint::docx {
namespace {

using text_file::FoundTable;
using text_file::Line;

// Columns of a table are parted by tabs or by two blanks or more.
bool may_be_row(std::string_view text) {
  return text.find('\t') != std::string_view::npos || text.find("  ") != std::string_view::npos ||
         text.find("\u3000") != std::string_view::npos;
}

class Search {
 public:
  Search(Document& document, const Limits& limits, const Deadline& deadline)
      : document_(document), budget_(limits, deadline) {}

  Failure run() {
    std::vector<Block> blocks;
    blocks.reserve(document_.blocks.size());
    for (std::size_t block = 0; block < document_.blocks.size();) {
      const std::size_t end = run_end(block);
      add_run(block, end, blocks);
      block = end;
    }
    document_.blocks = std::move(blocks);
    return budget_.exceeded();
  }

 private:
  const Paragraph* paragraph_of(const Block& block) const {
    if (block.kind != Block::Kind::Paragraph) return nullptr;
    return &document_.paragraphs[block.index];
  }

  // A paragraph of several lines, a heading or a line of contents is no row.
  bool is_line(const Block& block) const {
    const Paragraph* paragraph = paragraph_of(block);
    return paragraph != nullptr && paragraph->outline_level == 0 && !paragraph->contents_entry &&
           document_.view(paragraph->text).find('\n') == std::string_view::npos;
  }

  // The end of the run of lines of one story that begins at `first`; of one block where it is none.
  std::size_t run_end(std::size_t first) const {
    std::size_t end = first + 1;
    if (!is_line(document_.blocks[first])) return end;
    while (end < document_.blocks.size() && is_line(document_.blocks[end]) &&
           document_.blocks[end].story == document_.blocks[first].story) {
      ++end;
    }
    return end;
  }

  void add_run(std::size_t first, std::size_t end, std::vector<Block>& blocks) {
    std::vector<Line> lines;
    std::vector<std::size_t> block_of;  // the block of each line
    bool worth_searching = false;
    std::uint32_t blanks = 0;
    for (std::size_t block = first; block < end && is_line(document_.blocks[block]); ++block) {
      const Paragraph& paragraph = *paragraph_of(document_.blocks[block]);
      const Span text = {paragraph.text.begin + paragraph.number_size, paragraph.text.end};
      if (text.empty()) {
        ++blanks;
        continue;
      }
      // An indent parts nothing.
      const Span inner = text_file::trim(document_.text, text);
      worth_searching = worth_searching || may_be_row(document_.view(inner));
      lines.push_back({text, std::exchange(blanks, 0u), false});
      block_of.push_back(block);
    }
    std::size_t block = first;
    if (worth_searching) {
      constexpr text_file::Layouts kLayouts{
          .tabs = true, .cell_lines = false, .pipes = false, .aligned = true};
      for (FoundTable& found : find_tables(document_.text, lines, kLayouts, budget_)) {
        copy_blocks(block, block_of[found.first], blocks);
        blocks.push_back({Block::Kind::Table, document_.blocks[first].story,
                          static_cast<std::uint32_t>(document_.tables.size())});
        name_nodes(found, block_of);
        document_.tables.push_back(std::move(found.table));
        block = block_of[found.end - 1] + 1;
      }
    }
    copy_blocks(block, end, blocks);
  }

  void copy_blocks(std::size_t first, std::size_t end, std::vector<Block>& blocks) const {
    for (; first < end; ++first) blocks.push_back(document_.blocks[first]);
  }

  // Every cell of a row stands in the row's paragraph.
  void name_nodes(FoundTable& found, const std::vector<std::size_t>& block_of) const {
    std::size_t line = found.first;
    for (Row& row : found.table.rows) {
      const auto stands_in = [&](std::size_t candidate) {
        return paragraph_of(document_.blocks[block_of[candidate]])->text.contains(row.text);
      };
      while (line + 1 < found.end && !stands_in(line)) ++line;
      row.node = paragraph_of(document_.blocks[block_of[line]])->node;
      for (Cell& cell : row.cells) cell.node = row.node;
    }
    if (!found.table.rows.empty()) found.table.node = found.table.rows.front().node;
  }

  Document& document_;
  text_file::Budget budget_;
};

}  // namespace

Failure read_paragraph_tables(Document& document, const Limits& limits, const Deadline& deadline) {
  return Search(document, limits, deadline).run();
}

}  // namespace gwlint::docx
