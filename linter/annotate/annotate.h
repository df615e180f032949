// What is found, as remarks in the document itself: the engine's side of `gwlint annotate`.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/document/document.h"
#include "linter/document/limits.h"
#include "linter/fix/rewrite.h"
#include "linter/result.h"

namespace gwlint {

// What the name of an annotated copy has before its ending: `报告.gwlint.docx`. Where a folder is
// walked, such files are left out.
inline constexpr std::string_view kAnnotatedMark = ".gwlint";

// How the title of each of gwlint's comments begins; by it and their author they are known again,
// by the extension for LibreOffice too (editors/libreoffice, results.py).
inline constexpr std::string_view kAnnotationMark = "gwlint · ";

// One comment. Its words may be anything: formats make them harmless.
struct Annotation {
  Span place;  // of Document::text; may be empty at a spot
  std::string title;  // begins with kAnnotationMark
  std::vector<std::string> paragraphs;
};

// The bytes of a file, or what is in the way.
using AnnotateResult = Result<std::string, Reason>;

// How a file format takes comments; the command line brings it, as the engine knows no format.
struct Annotator {
  // `bytes`, from which `document` was read, with a comment for each of `annotations`, in their
  // order. Its text stays what it was.
  AnnotateResult (*add)(std::string_view bytes, const Document& document,
                        std::span<const Annotation> annotations, const Limits& limits);
  // `bytes` without the comments that `add` once put there, but for those that were answered.
  AnnotateResult (*remove)(std::string_view bytes, const Limits& limits);
};

}  // namespace gwlint
