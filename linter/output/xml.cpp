#include "linter/output/xml.h"

#include <cstddef>

#include "linter/text/escape.h"
#include "linter/text/utf8.h"

namespace gwlint {
namespace {

// What stands for `c`; empty when it may stand as it is.
std::string_view reference(char32_t c) {
  switch (c) {
    case U'&':
      return "&amp;";
    case U'<':
      return "&lt;";
    case U'>':
      return "&gt;";
    case U'"':
      return "&quot;";
    // Noncharacters that even a reference may not name.
    case 0xFFFE:
      return "\\u{FFFE}";
    case 0xFFFF:
      return "\\u{FFFF}";
    default:
      return {};
  }
}

}  // namespace

std::string xml(std::string_view text) {
  const std::string visible = escape(text);
  std::string result;
  result.reserve(visible.size());
  for (std::size_t at = 0; at < visible.size();) {
    const std::size_t begin = at;
    const std::string_view instead = reference(decode_next(visible, at));
    result += instead.empty() ? std::string_view(visible).substr(begin, at - begin) : instead;
  }
  return result;
}

}  // namespace gwlint
