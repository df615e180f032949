// The neutral form of a document: what every adapter produces and every reading starts from.
//
// A Document owns one UTF-8 text, the *projection*, and says which bytes of it are paragraphs,
// tables, rows and cells. Every place in gwlint is a Span of that text.
//
//   text files   the projection is the file's text, decoded to UTF-8, without its byte order mark;
//                line ends stay as they are.
//   DOCX         a line a paragraph or table row, cells parted by tabs, lines ended by '\n'. A line
//                break within a paragraph (w:br) is a '\n' too; within a cell, breaks, paragraph
//                ends and tabs are each one blank, so that a row stays a line.
//                The body comes first, then footnotes, endnotes, headers and footers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/text/span.h"

namespace gwlint {

enum class Format : std::uint8_t { Text, Docx };

// Which flow of text a block belongs to. Only Body and TextBox can hold sections.
enum class Story : std::uint8_t { Body, TextBox, Footnote, Endnote, Header, Footer };

// Where a block stands in the XML of its part, as an index into Document::nodes.
using NodeId = std::uint32_t;
inline constexpr NodeId kNoNode = UINT32_MAX;

// One element on the way from a part's root to a paragraph, table, row or cell. Enough to write its
// XPath (`/w:document[1]/w:body[1]/w:tbl[2]`) without keeping a tree of the whole part.
struct Node {
  NodeId parent = kNoNode;    // kNoNode: the part's root element
  std::uint16_t part = 0;     // index into Document::parts
  std::uint16_t name = 0;     // index into Document::names: "w:p", "w:tbl", "w:sdtContent" …
  std::uint32_t ordinal = 1;  // among siblings of the same name, from 1
};

struct Paragraph {
  Span text;                       // without its line end
  std::uint32_t number_size = 0;   // leading bytes that are an automatic number, not in the source
  std::uint8_t outline_level = 0;  // 1–9 as marked up (`#`, heading style, w:outlineLvl); 0: none
  bool contents_entry = false;     // a line of a table of contents, never a heading
  NodeId node = kNoNode;
};

// A cell as it stands in the source. A cell that spans rows stands in its first row only.
struct Cell {
  Span text;
  std::uint32_t column = 0;  // grid column of its left edge, from 0
  std::uint16_t column_span = 1;
  std::uint16_t row_span = 1;
  NodeId node = kNoNode;
};

struct Row {
  Span text;  // the row's line, or its lines where a text file gives a cell a line of its own
  std::vector<Cell> cells;  // by column; those of the source, none invented for merged ones
  NodeId node = kNoNode;
};

struct Table {
  Span text;
  std::vector<Row> rows;
  // True where columns are the author's (DOCX, pipe tables); false where an export may have moved
  // values to other columns (tabs, a cell a line).
  bool exact_columns = false;
  NodeId node = kNoNode;
};

struct Block {
  enum class Kind : std::uint8_t { Paragraph, Table };
  Kind kind = Kind::Paragraph;
  Story story = Story::Body;
  std::uint32_t index = 0;  // into Document::paragraphs or Document::tables
};

// Something noticed beside the text. `place` is the text concerned; where that is not in the
// projection (deleted or hidden text, a picture), an empty span at the spot.
struct Mark {
  enum class Kind : std::uint8_t {
    // Revisions that hold nothing and changes of formatting are none.
    Insertion,    // w:ins, w:moveTo, an inserted row, cell or paragraph mark
    Deletion,     // w:del, w:moveFrom, a deleted row, cell or paragraph mark
    Comment,      // the anchor of a comment
    HiddenText,   // w:vanish
    Prompt,       // an unfilled content control (w:showingPlcHdr)
    Picture,      // a drawing, picture or object without text of its own
    UnreadChunk,  // w:altChunk: embedded text in another format, not read
    ForeignXml,   // the part's encoding is one that OPC does not allow, yet was read
  };
  Kind kind;
  Span place;
  std::string note;         // words that are no text: the hidden ones, what a comment says
  std::string author = {};  // of a revision or a comment; empty where nobody is named
};

// How a text file was written, so that a changed one can be written back alike.
struct TextForm {
  enum class Encoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Gb18030 };
  Encoding encoding = Encoding::Utf8;
  bool byte_order_mark = false;
};

struct Document {
  Format format = Format::Text;
  std::string text;           // the projection
  std::vector<Block> blocks;  // in reading order
  std::vector<Paragraph> paragraphs;
  std::vector<Table> tables;
  std::vector<Mark> marks;  // by place

  TextForm form;  // Format::Text only
  // Format::Text only, by place: comments (`<!-- … -->`) and directives to gwlint. They belong to
  // no block, but a cell that goes on below one has it within its span.
  std::vector<Span> comments;
  std::vector<std::string> parts;  // Format::Docx only: names of the parts read
  std::vector<std::string> names;  // Format::Docx only: element names in `nodes`
  std::vector<Node> nodes;         // Format::Docx only

  std::string_view view(Span span) const { return span.of(text); }
};

// The XPath of `node` within its part; empty for kNoNode.
std::string xpath(const Document& document, NodeId node);

}  // namespace gwlint
