// Which block of a document a span lies in.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "linter/document/document.h"

namespace gwlint {

// Finds, among spans that nest but never cross, the innermost one around a given span.
class SpanIndex {
 public:
  explicit SpanIndex(std::vector<Span> spans);

  // The position of that span in the vector that was given.
  std::optional<std::size_t> innermost(Span inner) const;

 private:
  struct Entry {
    Span span;
    std::uint32_t reach;  // the furthest end of this entry and all before it
    std::size_t position;
  };
  std::vector<Entry> entries_;  // by begin, outer before inner
};

// What stands around a span; null where nothing of the kind does.
struct Place {
  const Paragraph* paragraph = nullptr;
  const Table* table = nullptr;
  const Row* row = nullptr;
  const Cell* cell = nullptr;
};

// The places of one document, which must outlive this object. Lookups are logarithmic.
class Places {
 public:
  explicit Places(const Document& document);

  Place around(Span span) const;

 private:
  const Document& document_;
  SpanIndex paragraphs_;
  SpanIndex tables_;
};

}  // namespace gwlint
