#include "linter/output/written_json.h"

#include <array>
#include <climits>
#include <cstddef>
#include <iterator>

#include <fmt/format.h>

#include "linter/text/escape.h"
#include "linter/text/utf8.h"

namespace gwlint {
namespace {

// `#`, and the bytes that UTF-8 begins hidden characters with: DEL, U+0080–U+009F, U+061C,
// U+200E–U+2069.
constexpr std::string_view kSuspects = "#\x7F\xC2\xD8\xE2";

// Whether each byte is one: nearly all of a log is looked at in vain.
constexpr auto kIsSuspect = [] {
  std::array<bool, UCHAR_MAX + 1> table{};
  for (std::size_t byte = 0; byte < table.size(); ++byte) {
    table[byte] = kSuspects.find(static_cast<char>(byte)) != std::string_view::npos;
  }
  return table;
}();

std::size_t next_suspect(std::string_view json, std::size_t at) {
  while (at < json.size() && !kIsSuspect[static_cast<unsigned char>(json[at])]) ++at;
  return at;
}

}  // namespace

// Outside of strings JSON has neither of them.
std::string harmless_json(std::string_view json) {
  std::string result;
  result.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    const std::size_t suspect = next_suspect(json, at);
    result += json.substr(at, suspect - at);
    at = suspect;
    if (at == json.size()) break;
    const char32_t c = decode_next(json, at);
    // A heading of Markdown may keep its sign.
    const bool begins_command = c == U'#' && json.substr(at, 1) == "#" &&
                                json.substr(at, 2) != "# " && json.substr(at, 2) != "##";
    if (begins_command || is_hidden(c)) {
      fmt::format_to(std::back_inserter(result), "\\u{:04X}", static_cast<unsigned>(c));
    } else {
      result += json.substr(suspect, at - suspect);
    }
  }
  return result;
}

}  // namespace gwlint
