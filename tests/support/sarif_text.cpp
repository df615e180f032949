#include "tests/support/sarif_text.h"

#include <unicode/unistr.h>

namespace gwlint::test {
namespace {

std::u16string in_utf16(std::string_view utf8) {
  const icu::UnicodeString text =
      icu::UnicodeString::fromUTF8({utf8.data(), static_cast<int32_t>(utf8.size())});
  return {text.getBuffer(), static_cast<std::size_t>(text.length())};
}

std::string in_utf8(std::u16string_view utf16) {
  std::string result;
  icu::UnicodeString(utf16.data(), static_cast<int32_t>(utf16.size())).toUTF8String(result);
  return result;
}

}  // namespace

SarifText::SarifText(std::string_view utf8, bool cr_ends_a_line) : text_(in_utf16(utf8)) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text_.size(); ++at) {
    const bool crlf = text_[at] == u'\r' && at + 1 < text_.size() && text_[at + 1] == u'\n';
    if (text_[at] != u'\n' && !crlf && !(text_[at] == u'\r' && cr_ends_a_line)) continue;
    lines_.push_back({begin, at});
    if (crlf) ++at;
    begin = at + 1;
  }
  lines_.push_back({begin, text_.size()});
}

std::optional<std::string> SarifText::between(std::size_t begin, std::size_t end) const {
  if (begin > end || end > text_.size()) return std::nullopt;
  return in_utf8(std::u16string_view(text_).substr(begin, end - begin));
}

std::optional<std::size_t> SarifText::offset(std::size_t line, std::size_t column) const {
  if (line == 0 || column == 0 || line > lines_.size()) return std::nullopt;
  const Line& found = lines_[line - 1];
  if (column - 1 > found.end - found.begin) return std::nullopt;
  return found.begin + column - 1;
}

std::optional<std::string> SarifText::by_lines(const nlohmann::json& region) const {
  const auto begin = offset(region.at("startLine"), region.at("startColumn"));
  const auto end = offset(region.at("endLine"), region.at("endColumn"));
  if (!begin || !end) return std::nullopt;
  return between(*begin, *end);
}

std::optional<std::string> SarifText::by_offset(const nlohmann::json& region) const {
  const std::size_t begin = region.at("charOffset");
  return between(begin, begin + region.at("charLength").get<std::size_t>());
}

std::size_t utf16_length(std::string_view utf8) {
  return in_utf16(utf8).size();
}

}  // namespace gwlint::test
