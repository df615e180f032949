// Adapters turn the bytes of one file format into a Document.
//
// An adapter knows its format and nothing of reports, rules or output. A new format is a new folder
// beside `text` and `docx` and one line in the table in adapters.cpp.
#pragma once

#include <span>
#include <string_view>

#include "linter/annotate/annotate.h"
#include "linter/document/document.h"
#include "linter/document/limits.h"
#include "linter/document/read_error.h"
#include "linter/fix/rewrite.h"

namespace gwlint {

struct Adapter {
  std::string_view name;
  // File name endings that a walked folder is searched for, with the dot, in lower case.
  std::span<const std::string_view> extensions;
  // True when the content (not the name) is this adapter's to read or to refuse with a reason.
  bool (*recognises)(std::string_view bytes);
  ReadResult (*read)(std::string_view bytes, const Limits& limits);
  Rewrite rewrite;  // of what `read` has read
  // Comments, for formats that have them; else null.
  Annotator annotator;
};

// Every adapter, in the order in which they are asked; the last one takes what no other does.
std::span<const Adapter> adapters();

// Reads `bytes` with the first adapter that recognises them: content decides, never the name.
ReadResult read_document(std::string_view bytes, const Limits& limits = {});

// Makes `edits` in `bytes`, from which read_document has made `document`.
RewriteResult rewrite_document(std::string_view bytes, const Document& document,
                               std::span<const Edit> edits, const Limits& limits = {});

// Adds comments to `bytes`, from which read_document has made `document`; and takes those out that
// were added so. Refused where the format has no comments.
AnnotateResult annotate_document(std::string_view bytes, const Document& document,
                                 std::span<const Annotation> annotations,
                                 const Limits& limits = {});
AnnotateResult remove_annotations(std::string_view bytes, const Limits& limits = {});

// True when a file of this name is worth opening in a folder that is walked.
bool has_known_extension(std::string_view path);

}  // namespace gwlint
