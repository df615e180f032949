// Characters of symbol fonts, which Word keeps in the private use area.
#pragma once

#include <string>
#include <string_view>

namespace gwlint::docx {

// The Unicode character for w:sym's w:char (hexadecimal): the check marks and boxes that forms are
// ticked with, else U+FFFD. Never a digit, whatever the code: what the font shows is not known.
std::string symbol(std::string_view code);

// Replaces private use characters in `text` likewise. Every character keeps its three bytes.
void replace_private_use(std::string& text);

}  // namespace gwlint::docx
