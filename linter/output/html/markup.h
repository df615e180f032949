// Text as HTML: nothing that a document says becomes markup, and nothing deceives its reader.
#pragma once

#include <string>
#include <string_view>

namespace gwlint::html {

// `text` for an element or a quoted attribute. Line ends (as '\n') and tabs stay; other controls,
// bidirectional ones too, and malformed bytes are made visible as by `escape_characters`.
std::string markup(std::string_view text);

// The same on one line: `a\nb` is `a b`.
std::string markup_flat(std::string_view text);

}  // namespace gwlint::html
