// The text of a document that is open in an editor.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "linter/lsp/positions.h"

namespace gwlint::lsp {

// One change of a text. Of several, each is of what the one before it has made.
struct TextChange {
  std::optional<Range> range;  // none: all of it
  std::string_view text;
};

// `text` with the change made; false, and nothing changed, where it would become larger than `most`
// bytes. A range that ends before it begins is read the other way round.
bool apply(const TextChange& change, PositionEncoding encoding, std::size_t most,
           std::string& text);

}  // namespace gwlint::lsp
