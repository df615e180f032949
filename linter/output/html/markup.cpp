#include "linter/output/html/markup.h"

#include <algorithm>
#include <cstddef>

#include "linter/text/escape.h"

namespace gwlint::html {
namespace {

void append_escaped(std::string& to, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    switch (c) {
      case '&':
        to += "&amp;";
        break;
      case '<':
        to += "&lt;";
        break;
      case '>':
        to += "&gt;";
        break;
      case '"':
        to += "&quot;";
        break;
      case '\'':
        to += "&#39;";
        break;
      case '#':  // `##[` would be a command in the log of a pipeline
        to += text.substr(i + 1, 1) == "#" ? "&#35;" : "#";
        break;
      default:
        to += c;
    }
  }
}

}  // namespace

std::string markup(std::string_view text) {
  constexpr std::string_view kKept = "\n\r\t";
  std::string result;
  result.reserve(text.size() + text.size() / 8);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(kKept, at), text.size());
    append_escaped(result, escape_characters(text.substr(at, end - at)));
    if (end == text.size()) break;
    const bool crlf = text.substr(end, 2) == "\r\n";
    result += text[end] == '\t' ? '\t' : '\n';
    at = end + (crlf ? 2 : 1);
  }
  return result;
}

std::string markup_flat(std::string_view text) {
  std::string result;
  append_escaped(result, escape_flat(text));
  return result;
}

}  // namespace gwlint::html
