#include "tests/fuzz/fuzzers.h"
#include "tests/fuzz/support/docx_input.h"
#include "tests/fuzz/support/judging.h"

namespace gwlint::fuzz {

void fix_text(std::string_view input) {
  fix(input, false);
  fix(input, true);
}

void fix_docx(std::string_view input) {
  const std::string bytes = docx_with("word/document.xml", input);
  fix(bytes, false);
  fix(bytes, true);
}

void annotate_docx(std::string_view input) {
  annotate(docx_with("word/document.xml", input));
}

}  // namespace gwlint::fuzz
