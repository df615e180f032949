// One part's text between reading its XML and writing the projection.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "linter/document/document.h"

namespace gwlint::docx {

// A paragraph, table, row or cell. Tokens stand in pre-order: an element's children follow it.
struct StoryToken {
  enum class Kind : std::uint8_t { Paragraph, Table, Row, Cell };
  enum class Merge : std::uint8_t { None, Restart, Continue };

  Kind kind = Kind::Paragraph;
  bool text_box = false;           // stands in a text box
  bool deleted = false;            // Row, Cell: a tracked deletion
  bool contents_entry = false;     // Paragraph
  std::uint8_t outline_level = 0;  // Paragraph
  Merge vertical = Merge::None;    // Cell: w:vMerge
  bool continues_left = false;     // Cell: w:hMerge continue
  std::uint32_t size = 1;          // tokens that it is made of, itself included
  NodeId node = kNoNode;
  Span text;                      // Paragraph: of Story::text
  std::uint32_t number_size = 0;  // Paragraph
  std::uint32_t columns = 0;      // Row: w:gridBefore; Cell: w:gridSpan
};

// Text that one element of the part holds or stands for: see SourcePiece.
struct StoryOrigin {
  Span text;  // of StoryText::text
  std::uint32_t element = 0;
  std::uint32_t offset = 0;
  bool glyph = false;  // the element stands for the text as a whole
};

struct StoryText {
  std::string text;  // the paragraphs in the order in which they ended, each followed by '\n'
  std::vector<StoryToken> tokens;
  std::vector<Mark> marks;  // places are of `text`

  // Only where they are asked for:
  std::vector<StoryOrigin> origins;                          // by text
  std::vector<std::pair<NodeId, std::uint32_t>> cells;       // the element of each w:tc
  std::vector<std::pair<NodeId, std::uint32_t>> paragraphs;  // the element of each w:p
};

}  // namespace gwlint::docx
