// `#` headings.
#pragma once

#include <string_view>

#include "linter/document/document.h"

namespace gwlint::text_file {

// The paragraph that a line is. Of a heading with one to six `#` the text excludes these, a closing
// row of them, and `**` around the whole of it.
Paragraph paragraph_of(std::string_view text, Span line);

}  // namespace gwlint::text_file
