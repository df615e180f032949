// From the projection back to the XML that it was read from.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "linter/document/document.h"
#include "linter/document/limits.h"
#include "linter/document/read_error.h"
#include "linter/result.h"
#include "linter/text/span.h"

namespace gwlint::docx {

// Bytes of the projection that are characters of one element (w:t, m:t). What no piece covers is
// synthetic: automatic numbers, tabs, breaks, symbols, what parts paragraphs and cells.
struct SourcePiece {
  Span text;                  // of Document::text
  std::uint16_t part = 0;     // index into Document::parts
  std::uint32_t element = 0;  // by its start tag in the part, from 0: see XmlOutline
  std::uint32_t offset = 0;   // where the piece begins in the element's characters
};

struct SourceMap {
  std::vector<SourcePiece> pieces;  // by text; none overlaps another
  // What an element of a run stands for as a whole: tabs, breaks, symbols. By text.
  std::vector<SourcePiece> glyphs;
  std::map<NodeId, std::uint32_t> cells;       // the element of each w:tc that is a node
  std::map<NodeId, std::uint32_t> paragraphs;  // likewise of each w:p
  std::vector<std::string> encodings;          // of each of Document::parts
};

struct TracedDocument {
  Document document;
  SourceMap map;
};

// Reads as docx::read does, and keeps where each character comes from.
Result<TracedDocument, ReadError> read_traced(std::string_view bytes, const Limits& limits);

}  // namespace gwlint::docx
