// The adapter for plain text and light markup.
#pragma once

#include <array>
#include <string_view>

#include "linter/document/document.h"
#include "linter/document/limits.h"
#include "linter/document/read_error.h"
#include "linter/fix/rewrite.h"

namespace gwlint::text_file {

inline constexpr std::array<std::string_view, 4> kExtensions = {".txt", ".md", ".markdown",
                                                                ".text"};

// Always true: what no other adapter knows is text, or is refused as none.
bool recognises(std::string_view bytes);

// A paragraph a line and tables in any of the layouts of line_tables.h. Empty lines, HTML
// comments that begin a line and directives to gwlint make no block; the projection keeps them.
ReadResult read(std::string_view bytes, const Limits& limits);

// In the file's own encoding, with its byte order mark. Every byte that no edit concerns is copied.
RewriteResult rewrite(std::string_view bytes, const Document& document, std::span<const Edit> edits,
                      const Limits& limits);

}  // namespace gwlint::text_file
