#include "rules/annual_report/doc/residue.h"

#include <algorithm>

#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

constexpr std::size_t kLongestRemark = 120;  // bytes of a bookmark, an error, a comment
constexpr std::size_t kLongestField = 400;   // bytes of a field code in braces

// Bytes of `text` up to and with `end`, where that is near enough; else 0.
std::size_t through(std::string_view text, std::string_view end, std::size_t longest) {
  const std::size_t at = text.substr(0, longest).find(end);
  return at == std::string_view::npos ? 0 : at + end.size();
}

constexpr bool is_name(char c) {
  return is_latin(c) || is_digit(c) || c == '_' || c == '.';
}

std::size_t name_size(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && is_name(text[size])) ++size;
  return size;
}

// A quoted argument: "…" or “…”.
std::size_t quoted_size(std::string_view text) {
  if (text.starts_with('"')) {
    const std::size_t size = through(text.substr(1), "\"", kLongestField);
    return size == 0 ? 0 : size + 1;
  }
  constexpr std::string_view kOpen = "“";
  if (!text.starts_with(kOpen)) return 0;
  const std::size_t size = through(text.substr(kOpen.size()), "”", kLongestField);
  return size == 0 ? 0 : size + kOpen.size();
}

// Switches and quoted arguments: \h, \o"1-3", \*MERGEFORMAT, "http://…".
std::size_t switches_size(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size()) {
    const std::string_view rest = text.substr(size);
    std::size_t step = quoted_size(rest);
    if (step == 0 && rest.size() > 1 && rest.front() == '\\') {
      const bool formats = rest[1] == '*' || rest[1] == '@' || rest[1] == '#';
      step = 2 + (formats ? name_size(rest.substr(2)) : 0);
    }
    if (step == 0) break;
    size += step;
  }
  return size;
}

struct Field {
  std::string_view keyword;
  bool named;  // a bare name follows: PAGEREF _Toc123
};

// Keyword and the start of what must follow it, so that no word of the text is taken for a field.
Field field_at(std::string_view text) {
  for (const std::string_view bare : {"FORMTEXT", "FORMCHECKBOX", "\\*MERGEFORMAT"}) {
    if (text.starts_with(bare)) return {bare, false};
  }
  for (const std::string_view quoting : {"HYPERLINK", "INCLUDEPICTURE"}) {
    if (!text.starts_with(quoting)) continue;
    const std::string_view rest = text.substr(quoting.size());
    if (starts_with_any(rest, {"\"", "“", "\\"})) return {quoting, false};
  }
  for (const std::string_view switched : {"TOC\\", "NUMPAGES\\", "PAGE\\*", "DATE\\@", "TIME\\@"}) {
    if (text.starts_with(switched)) return {switched.substr(0, switched.find('\\')), false};
  }
  for (const std::string_view sequence : {"SEQ图\\", "SEQ表\\", "SEQFigure\\", "SEQTable\\"}) {
    if (text.starts_with(sequence)) return {sequence.substr(0, sequence.size() - 1), false};
  }
  for (const std::string_view named :
       {"MERGEFIELD", "PAGEREF_", "NOTEREF_", "REF_Ref", "REF_Toc", "EMBEDEquation", "EMBEDWord.",
        "EMBEDExcel.", "EMBEDVisio.", "EMBEDPBrush", "EMBEDPackage", "ADDINCNKISM", "ADDINEN."}) {
    if (text.starts_with(named)) return {named, true};
  }
  return {};
}

// Size of the field code that `text` begins with; 0 where it begins with none.
std::size_t field_size(std::string_view text) {
  const Field field = field_at(text);
  std::size_t size = field.keyword.size();
  if (size == 0) return 0;
  if (field.named) size += name_size(text.substr(size));
  return size + switches_size(text.substr(size));
}

// A field code in braces: { PAGE }.
std::size_t braced_size(std::string_view text) {
  const bool field = starts_with_any(
      text.substr(1),
      {"HYPERLINK",      "MERGEFIELD", "PAGE",     "NUMPAGES",    "REF",      "TOC",
       "INCLUDEPICTURE", "EMBED",      "SEQ",      "DATE",        "TIME",     "FORMTEXT",
       "FORMCHECKBOX",   "ADDIN",      "STYLEREF", "DOCPROPERTY", "FILENAME", "AUTHOR",
       "SECTION",        "QUOTE",      "EQ\\",     "IF\\"});
  return field ? through(text, "}", kLongestField) : 0;
}

// 错误!未找到引用源。
std::size_t error_size(std::string_view text) {
  constexpr std::string_view kHead = "错误!";
  if (!text.starts_with(kHead)) return 0;
  const std::string_view rest = text.substr(kHead.size());
  for (const std::string_view cause :
       {"未找到引用源", "未定义书签", "未指定书签", "未找到图形项目表", "未找到目录项", "链接无效",
        "超链接引用无效", "文档中没有指定样式的文字", "不能识别的开关参数",
        "不能通过编辑域代码创建对象", "使用“开始”选项卡", "书签未定义", "引用源未找到",
        "无效的超链接", "嵌入对象无效", "不是有效的链接"}) {
    if (!rest.starts_with(cause)) continue;
    const std::size_t size = kHead.size() + cause.size();
    const std::size_t stop = through(text.substr(size), "。", kLongestRemark);
    // The message's own full stop belongs to it; 使用“开始”选项卡… goes on to there.
    const bool at_once = text.substr(size).starts_with("。");
    return at_once || cause.starts_with("使用") ? size + stop : size;
  }
  return 0;
}

std::size_t english_error_size(std::string_view text) {
  constexpr std::string_view kHead = "Error!";
  if (!text.starts_with(kHead)) return 0;
  const bool field = starts_with_any(
      text.substr(kHead.size()),
      {"Reference", "Bookmark", "Hyperlink", "Notext", "Nottext", "Notopic", "Notable", "Noindex",
       "Unknown", "MainDocument", "UsetheHome", "Objects", "Switch", "Notavalid", "Invalid"});
  if (!field) return 0;
  return std::max(through(text, ".", kLongestRemark), kHead.size());
}

std::size_t bookmark_size(std::string_view text) {
  if (starts_with_any(text, {"[bookmark:", "[if!", "[endif]"})) {
    return through(text, "]", kLongestRemark);
  }
  return text.starts_with("[]{#") ? through(text, "}", kLongestRemark) : 0;
}

std::size_t comment_size(std::string_view text) {
  if (text.starts_with("<!--[if")) return through(text, "-->", kLongestField);
  return starts_with_any(text, {"<![endif]", "<!--[endif]"}) ? through(text, ">", kLongestRemark)
                                                             : 0;
}

std::size_t entity_size(std::string_view text) {
  for (const std::string_view blank : {"&nbsp;", "&emsp;", "&ensp;"}) {
    if (text.starts_with(blank)) return blank.size();
  }
  return 0;
}

constexpr bool is_capital(char byte) {
  return byte >= 'A' && byte <= 'Z';
}

// What residue_size knows the first character of: elsewhere it finds nothing.
constexpr WordList kBegins = {"[", "{", "<", "&", "\\", "错", "A", "B", "C", "D", "E",
                              "F", "G", "H", "I", "J",  "K",  "L", "M", "N", "O", "P",
                              "Q", "R", "S", "T", "U",  "V",  "W", "X", "Y", "Z"};

std::size_t residue_size(std::string_view text) {
  switch (text.front()) {
    case '[':
      return bookmark_size(text);
    case '{':
      return braced_size(text);
    case '<':
      return comment_size(text);
    case '&':
      return entity_size(text);
    case 'E':
      return std::max(english_error_size(text), field_size(text));
    default:
      break;
  }
  if (wide_character(text) == wide_character("错")) return error_size(text);
  return is_capital(text.front()) || text.front() == '\\' ? field_size(text) : 0;
}

}  // namespace

std::vector<Span> find_residue(std::string_view text, std::uint32_t begin) {
  std::vector<Span> residues;
  std::size_t last_end = 0;  // of the residues
  for (std::size_t at = find_any(text, kBegins); at < text.size();
       at = find_any(text, kBegins, at)) {
    // A keyword within a longer word in capitals is none.
    const bool in_word = at > last_end && is_capital(text[at - 1]) && is_latin(text[at]);
    const std::size_t size = in_word ? 0 : residue_size(text.substr(at));
    if (size == 0) {
      at += character_size(text[at]);
      continue;
    }
    const std::uint32_t from = begin + static_cast<std::uint32_t>(at);
    const std::uint32_t to = from + static_cast<std::uint32_t>(size);
    if (!residues.empty() && residues.back().end == from) {
      residues.back().end = to;
    } else {
      residues.push_back({from, to});
    }
    at += size;
    last_end = at;
  }
  return residues;
}

}  // namespace gwlint::annual_report
