#include "tests/fuzz/fuzzers.h"
#include "tests/fuzz/support/docx_input.h"
#include "tests/fuzz/support/judging.h"

namespace gwlint::fuzz {

void docx_document(std::string_view input) {
  check_twice(docx_with("word/document.xml", input));
}

void docx_styles(std::string_view input) {
  check_twice(docx_with("word/styles.xml", input));
}

void docx_numbering(std::string_view input) {
  check_twice(docx_with("word/numbering.xml", input));
}

void docx_comments(std::string_view input) {
  // They are read when text is, and rewritten when findings are put beside them.
  annotate(docx_with("word/comments.xml", input));
}

void docx_footnotes(std::string_view input) {
  check_twice(docx_with("word/footnotes.xml", input));
}

void docx_header(std::string_view input) {
  check_twice(docx_with("word/header1.xml", input));
}

void docx_relationships(std::string_view input) {
  check_twice(docx_with("_rels/.rels", input));
  annotate(docx_with("word/_rels/document.xml.rels", input));
}

void docx_content_types(std::string_view input) {
  annotate(docx_with("[Content_Types].xml", input));
}

}  // namespace gwlint::fuzz
