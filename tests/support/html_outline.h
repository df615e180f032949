// What a reader of HTML makes of a page.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace gwlint::test {

// The shapes of its elements, each once: `td class`, and of one with an address that leads out of
// the page `a class href=https://example.cn/`.
std::set<std::string> html_outline(std::string_view page);

// All text in its body but that of scripts and styles.
std::string html_text(std::string_view page);

}  // namespace gwlint::test
