// Office Open XML word processing documents: .docx, .docm, .dotx, .dotm (ECMA-376, ISO/IEC 29500).
#pragma once

#include <string_view>

#include "linter/document/document.h"
#include "linter/document/limits.h"
#include "linter/document/read_error.h"
#include "linter/fix/rewrite.h"

namespace gwlint::docx {

inline constexpr std::string_view kExtensions[] = {".docx", ".docm", ".dotx", ".dotm"};

// True for every ZIP file: one that holds no Word document is refused by `read`.
bool recognises(std::string_view bytes);

// Reads the whole document or refuses it with the reason.
ReadResult read(std::string_view bytes, const Limits& limits);

// Changes the characters of the text elements concerned and nothing else, so that runs keep their
// formatting: what replaces text of several runs goes into the first. In an empty cell a run is
// made. Refused are edits of what is no text of a run (automatic numbers, tabs, breaks, what parts
// paragraphs and cells), of text that the file holds twice (mc:AlternateContent), of parts that are
// not UTF-8, and any change to a signed document.
RewriteResult rewrite(std::string_view bytes, const Document& document, std::span<const Edit> edits,
                      const Limits& limits);

}  // namespace gwlint::docx
