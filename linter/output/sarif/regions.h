// Regions of a text or of a projection (SARIF 3.30).
#pragma once

#include <optional>

#include "linter/document/document.h"
#include "linter/finding.h"
#include "linter/output/sarif/json.h"
#include "linter/text/lines.h"

namespace gwlint::sarif {

// The region of a place in a file whose text is not at hand, with its snippet unless that is too
// long.
Json region_of(const Elsewhere& place);

// Regions of one document, in UTF-16 units from line and column 1; for text files also as offsets.
class Regions {
 public:
  // Longer snippets, in UTF-16 units, are left out.
  static constexpr std::uint32_t kLongestSnippet = 1000;

  explicit Regions(const Document& document) : document_(document), lines_(document.text) {}

  // Without the text that it covers.
  Json bare(Span span) const;
  // With it, unless it is too long.
  Json with_snippet(Span span) const;
  // The line or lines of the span with a line above and below or, where that is too long, without.
  // Nothing when the region has no snippet or its context would hold no more than the region.
  std::optional<Json> context(Span span) const;

  const Lines& lines() const { return lines_; }

 private:
  bool is_short(Span span) const;

  const Document& document_;
  Lines lines_;
};

}  // namespace gwlint::sarif
