#include "tests/support/hostile_text.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>

#include <unicode/utf8.h>

namespace gwlint::test {
namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

std::string in_words(std::string_view what, std::size_t at) {
  return std::string(what) + " at byte " + std::to_string(at);
}

std::string code_point(std::int32_t c) {
  char words[16];
  std::snprintf(words, sizeof words, "U+%04X", static_cast<unsigned>(c));
  return words;
}

// What no terminal may get: C0 but for LF and TAB, DEL, C1, and what changes the order of
// characters or, for some readers, ends a line.
bool is_harmful(std::int32_t c) {
  const auto is_within = [c](std::int32_t first, std::int32_t last) {
    return c >= first && c <= last;
  };
  return (c < 0x20 && c != '\n' && c != '\t') || is_within(0x7F, 0x9F) || c == 0x061C ||
         is_within(0x200E, 0x200F) || is_within(0x2028, 0x202E) || is_within(0x2066, 0x2069);
}

// Where the sequence that sets a colour (`\x1B[1;31m`) at `at` ends; `at` where there is none.
std::size_t end_of_colour(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) != "\x1B[") return at;
  const std::size_t end = text.find_first_not_of("0123456789;", at + 2);
  return end != std::string_view::npos && text[end] == 'm' ? end + 1 : at;
}

std::string without_colours(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_colour(text, at);
    if (end == at) result += text[at++];
    at = std::max(at, end);
  }
  return result;
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// GitHub takes white space before a command off.
bool begins_with_command(std::string_view line) {
  const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
  line.remove_prefix(begin);
  return line.size() > 2 && line.starts_with("::") && is_letter(line[2]);
}

// GitHub finds its older commands anywhere in a line, as Azure and TeamCity do theirs.
bool holds_command(std::string_view line) {
  for (std::size_t at = line.find("##"); at != std::string_view::npos;
       at = line.find("##", at + 1)) {
    std::size_t end = at + 2;
    while (end < line.size() && is_letter(line[end])) ++end;
    if (end < line.size() && line[end] == '[') return true;
  }
  return false;
}

}  // namespace

const std::vector<std::string>& hostile_texts() {
  static const std::vector<std::string> texts = {
      // Terminals
      "\x1B[31mred\x1B[0m",
      "\x1B]8;;http://evil.example/\x1B\\link\x1B]8;;\x1B\\",
      "\x1B]52;c;ZXZpbA==\a",
      "\x1B[2J\x1B[H",
      "\x1BPq\x1B\\",
      "a\bb\rc",
      "a\x7F",
      std::string("a\0b", 3),
      "\a\v\f\x0E\x0F",
      // C1, each of them
      "\u0080\u0085\u008D\u0090",
      "\u009B31m",
      "\u009D52;c;eA==\u009C",
      // Order and lines
      "a\u202Eb\u202C",
      "\u202A\u202B\u202D",
      "\u2066a\u2067b\u2068c\u2069",
      "\u200E\u200F\u061C",
      "a\u2028b\u2029c",
      "a\nb\r\nc\td",
      // Seen by none
      "a\u200Bb\u200C\u200D\u2060\uFEFF\u00AD",
      "\U000E0061\U000E007F",
      // Commands
      "::error::x",
      "::error file=a,line=1::x",
      " ::set-output name=a::b",
      "a\n::stop-commands::x",
      "::add-mask::a",
      "##[section]x",
      "##[error]x",
      "##[group]",
      "####[add-path]x",
      "##vso[task.complete result=Succeeded]",
      "##vso[task.setvariable variable=a]b",
      "##teamcity[buildStatus status='SUCCESS']",
      "section_start:1:a\r\x1B[0Kb",
      // Markup
      "<script>alert(1)</script>",
      "\"><img src=x onerror=alert(1)>",
      "' onmouseover='x",
      "</code></pre></td></table>",
      "<!-- x -->",
      "]]>",
      "<![CDATA[x]]>",
      "&lt;&#60;&amp;",
      "javascript:alert(1)",
      "</textarea></title></style></script>",
      "[a](http://evil.example)",
      "![a](http://evil.example/p.png)",
      "**a** _b_ `c` ~~d~~",
      "@everyone #1 !2 GH-3",
      "http://evil.example www.evil.example",
      "| a | b |",
      "# a",
      "```",
      "$x$",
      "- a",
      "[[ATTACHMENT|/etc/passwd]]",
      // Syntax
      "{{a}} {0} {1} }{",
      "\"a\" 'b' \\ \\n \\u202E",
      "%0A%0D%25",
      "$(id) `id` ; |",
      "{\"a\":1}",
      "=1+1",
      "\\",
      "{",
      "--help",
      // Too much
      "a" + repeated("\u0301", 2000),
      repeated("\u202E", 500),
      repeated("長", 3000),
  };
  return texts;
}

std::vector<std::string> hostile_names() {
  constexpr std::size_t kLongest = 240;  // bytes, with room for an extension
  std::vector<std::string> names = {"\xFF\xFE", "a\xC0\xAF", "\xED\xA0\x80", "\xE6\x94", "\x9B"};
  for (std::string name : hostile_texts()) {
    std::erase(name, '\0');
    std::ranges::replace(name, '/', ' ');
    if (name.size() <= kLongest) names.push_back(std::move(name));
  }
  return names;
}

std::string harm_on_terminal(std::string_view text, bool coloured) {
  const std::string bare = coloured ? without_colours(text) : std::string(text);
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(bare.data());
  const auto size = static_cast<std::int32_t>(bare.size());
  for (std::int32_t at = 0; at < size;) {
    const std::int32_t begin = at;
    std::int32_t c = 0;
    U8_NEXT(bytes, at, size, c);
    const auto place = static_cast<std::size_t>(begin);
    if (c < 0) return in_words("malformed UTF-8", place);
    if (is_harmful(c)) return in_words(code_point(c), place);
  }
  return {};
}

std::string harm_in_log(std::string_view text, bool coloured) {
  if (std::string harm = harm_on_terminal(text, coloured); !harm.empty()) return harm;
  const std::string bare = coloured ? without_colours(text) : std::string(text);
  for (std::size_t at = 0; at < bare.size();) {
    const std::size_t end = std::min(bare.find('\n', at), bare.size());
    const std::string line = bare.substr(at, end - at);
    if (begins_with_command(line) || holds_command(line)) return "a command: " + line;
    at = end + 1;
  }
  return {};
}

}  // namespace gwlint::test
