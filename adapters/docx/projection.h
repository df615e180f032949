// Writes stories into a Document: its projection, blocks, tables and marks.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "adapters/docx/source_map.h"
#include "adapters/docx/story.h"
#include "linter/document/document.h"
#include "linter/document/limits.h"

namespace gwlint::docx {

class Projection {
 public:
  // `map` takes what the stories know of their origins, if anything.
  explicit Projection(Document& document, SourceMap* map = nullptr)
      : document_(&document), map_(map) {}

  // Appends one part's text. Text boxes of the body are a story of their own kind; those of other
  // stories belong to them.
  void add(const StoryText& text, Story story);

  // Puts the marks of all stories in order; to be called last.
  void finish();

 private:
  using Tokens = std::span<const StoryToken>;
  // Bytes of the story that stand unchanged in length in the projection.
  struct Piece {
    Span story;
    std::uint32_t projected = 0;
  };
  // A cell that the rows below may continue, by its column.
  struct OpenCell {
    std::uint32_t column = 0;
    std::size_t row = 0;
    std::size_t cell = 0;
  };

  void add_blocks(Tokens tokens);
  void add_paragraph(const StoryToken& token);
  // Adds the table at the start of `tokens` with those that go on with it after nothing but empty
  // paragraphs; returns how many tokens these were.
  std::size_t add_tables(Tokens tokens);
  void add_layout(Tokens table);
  void add_nested_tables(Tokens table);
  std::size_t repeated_header(Tokens first, Tokens next) const;
  std::string row_key(Tokens row) const;
  bool is_blank(const StoryToken& paragraph) const;

  void add_rows(Table& table, Tokens tokens, std::size_t skipped_rows,
                std::vector<OpenCell>& above);
  void add_cells(Table& table, Tokens row, std::vector<OpenCell>& above);
  void add_cell_text(Tokens cell);
  void append(Span story_text);
  Story story_of(const StoryToken& token) const;

  void add_marks();
  void add_origins();
  std::uint32_t projected(std::uint32_t offset) const;

  Document* document_;
  SourceMap* map_;
  const StoryText* text_ = nullptr;
  Story story_ = Story::Body;
  std::uint32_t begin_ = 0;    // where the story begins in the projection
  std::vector<Piece> pieces_;  // of the present story
};

}  // namespace gwlint::docx
