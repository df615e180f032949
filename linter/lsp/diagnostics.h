// Results as diagnostics.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "linter/language.h"
#include "linter/lsp/client.h"
#include "linter/lsp/positions.h"
#include "linter/output/reporter.h"
#include "linter/output/written_json.h"
#include "linter/rule_set.h"

namespace gwlint::lsp {

// Places of a document's projection as ranges of what the client shows.
class ClientRanges {
 public:
  // `document` must outlive this object. With `mark`, the client's text begins with a byte order
  // mark, which the projection lacks.
  ClientRanges(const Document& document, PositionEncoding encoding, bool mark = false);

  Range of(Span span) const;

 private:
  Position at(std::uint32_t offset) const;

  Positions positions_;
  std::uint32_t mark_size_;
};

// What has to be known to speak to the client of one file.
struct Telling {
  const Client& client;
  Language language;
  std::vector<const NoticeInfo*> notices;  // all kinds that there may be
};

// A finding of `file`, whose URI is `uri`. The message says what is wrong and what to do, for a
// DOCX also where and how it is fixed, as no editor shows its text; the rule's id stands behind it.
Json diagnostic(const Finding& finding, const FileResult& file, const std::string& uri,
                const ClientRanges& ranges, const Telling& telling);

// All that is to be told of `file`: why it was refused; else its notices and findings.
Json diagnostics(const FileResult& file, const std::string& uri, const ClientRanges& ranges,
                 const Telling& telling);

// A mistake in a configuration or a pack.
Json diagnostic(const PlacedError& error, const Telling& telling);

}  // namespace gwlint::lsp
