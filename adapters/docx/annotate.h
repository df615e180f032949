// Comments of Word put into a document, and taken out again: ECMA-376 part 1, 17.13.4.
#pragma once

#include <span>
#include <string_view>

#include "linter/annotate/annotate.h"

namespace gwlint::docx {

// Adds a comment by `gwlint` for each annotation. The comments that are there, all ids,
// relationships and content types stay; runs are split where an anchor begins or ends and keep
// their formatting; a body without a paragraph that takes comments gets an empty one; all parts but the main one, that
// of the comments, and what relates and types it stay byte for byte. Where a comment comes to
// stand: see Anchors. Refused are signed documents and parts to be changed that are not UTF-8.
AnnotateResult annotate(std::string_view bytes, const Document& document,
                        std::span<const Annotation> annotations, const Limits& limits);

// Takes out the comments by `gwlint` whose title begins with kAnnotationMark, whatever has become of
// their other words. Those of others stay, replies to gwlint's too, and so do gwlint's that have a
// reply. Without any to take out, the bytes are the same.
AnnotateResult remove_annotations(std::string_view bytes, const Limits& limits);

}  // namespace gwlint::docx
