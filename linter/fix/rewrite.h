// The way back: from edits of a document's projection to the bytes of its file.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/document/document.h"
#include "linter/document/limits.h"
#include "linter/finding.h"
#include "linter/result.h"

namespace gwlint {

// A clause in both languages, without a full stop.
struct Reason {
  std::string zh;
  std::string en;

  const std::string& in(Language language) const { return language == Language::Chinese ? zh : en; }
};

// An edit that cannot be made where it stands.
struct RefusedEdit {
  std::size_t edit = 0;  // index among those asked for
  Reason reason;
};

// Why nothing was rewritten: the edits that cannot be made, while all others can; or, where there
// are none, what is in the way of any change to this file.
struct RewriteError {
  std::vector<RefusedEdit> edits;
  Reason reason;
};

using RewriteResult = Result<std::string, RewriteError>;

// `bytes`, from which `document` was read, with `edits` made: all of them or none. The edits are of
// Document::text, in rising order and not overlapping. What no edit concerns keeps its bytes.
using Rewrite = RewriteResult (*)(std::string_view bytes, const Document& document,
                                  std::span<const Edit> edits, const Limits& limits);

}  // namespace gwlint
