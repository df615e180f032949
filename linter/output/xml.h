// Text in XML.
#pragma once

#include <string>
#include <string_view>

namespace gwlint {

// `text` for the content of an element or a value in double quotes: on one line, `&`, `<`, `>` and
// `"` as entities, and what XML 1.0 forbids (controls, U+FFFE, U+FFFF, malformed UTF-8) or what
// would deceive a reader made visible as escape() does.
std::string xml(std::string_view text);

}  // namespace gwlint
