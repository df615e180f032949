// Makes characters visible that could harm a terminal or deceive its reader.
#pragma once

#include <string>
#include <string_view>

namespace gwlint {

// `text` on one line and as it really is:
//   controls                 `\n`, `\t`, `\r`, `\x1B`; those above U+007F `\u{9B}`
//   bidirectional controls   U+061C, U+200E/F, U+202A–202E, U+2066–2069: `\u{202E}`
//   line separators          U+2028, U+2029: `\u{2028}`
//   malformed UTF-8          each byte `\xFF`
// All else, a backslash too, stays as it is: the result is for reading, not for parsing.
std::string escape(std::string_view text);

// The same with tabs and line ends as blanks: for text that is laid out by its reader's eye.
std::string escape_flat(std::string_view text);

// `text` with each malformed byte as `\xFF` and nothing else changed: UTF-8 for any input.
std::string escape_malformed(std::string_view text);

}  // namespace gwlint
