// The files that examples speak of.
#pragma once

#include <string>
#include <string_view>

#include "linter/rule.h"

namespace gwlint::annual_report {

// The model report with the example's change: a text or, where a word processor has marked a part
// of it, a DOCX.
std::string example_file(const Example& example);

// A text as a document, a paragraph a line; what stands between ⟦ and ⟧, within one line, carries
// `mark`. With `cut`, the text is cut into runs that are formatted otherwise than the one before,
// as word processors leave it.
std::string as_docx(std::string_view text, ExampleMark mark = ExampleMark::None, bool cut = false);

}  // namespace gwlint::annual_report
