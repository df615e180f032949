#include "adapters/docx/xml_outline.h"

#include <array>
#include <charconv>
#include <utility>

#include "adapters/text/utf16.h"

namespace gwlint::docx {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

// Behind the markup `open` … `close` that begins at `at`; kNone where it has no end.
std::size_t behind(std::string_view xml, std::size_t at, std::string_view close) {
  const std::size_t end = xml.find(close, at);
  return end == kNone ? kNone : end + close.size();
}

// Behind the tag that begins at `at`: quoted values may hold `>`.
std::size_t behind_tag(std::string_view xml, std::size_t at) {
  char quote = 0;
  for (; at < xml.size(); ++at) {
    const char c = xml[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      return at + 1;
    }
  }
  return kNone;
}

// Behind a comment, processing instruction or CDATA section at `at`; `at` where there is none.
std::size_t behind_other_markup(std::string_view xml, std::size_t at) {
  const std::string_view rest = xml.substr(at);
  if (rest.starts_with("<!--")) return behind(xml, at + 4, "-->");
  if (rest.starts_with("<![CDATA[")) return behind(xml, at + 9, "]]>");
  if (rest.starts_with("<?")) return behind(xml, at + 2, "?>");
  return at;
}

class Outline {
 public:
  explicit Outline(std::string_view xml) : xml_(xml) {}

  bool scan() {
    for (std::size_t at = xml_.find('<'); at != kNone; at = xml_.find('<', at)) {
      const std::size_t next = behind_other_markup(xml_, at);
      if (next == kNone) return false;
      if (next != at) {
        at = next;
      } else if (xml_.substr(at).starts_with("</")) {
        if (!close(at)) return false;
      } else if (!open(at)) {
        return false;
      }
    }
    return open_.empty();
  }

  std::vector<XmlElement> take() { return std::move(elements_); }

 private:
  bool open(std::size_t& at) {
    XmlElement element;
    element.parent = open_.empty() ? kNoElement : open_.back();
    element.begin = at;
    element.content_begin = behind_tag(xml_, at);
    if (element.content_begin == kNone) return false;
    const std::size_t name_end = xml_.find_first_of(" \t\r\n/>", at + 1);
    element.name = xml_.substr(at + 1, name_end - at - 1);
    at = element.content_end = element.end = element.content_begin;
    if (xml_[at - 2] != '/') open_.push_back(static_cast<std::uint32_t>(elements_.size()));
    elements_.push_back(element);
    return true;
  }

  bool close(std::size_t& at) {
    if (open_.empty()) return false;
    XmlElement& element = elements_[open_.back()];
    open_.pop_back();
    element.content_end = at;
    element.end = behind_tag(xml_, at);
    at = element.end;
    return at != kNone;
  }

  std::string_view xml_;
  std::vector<XmlElement> elements_;
  std::vector<std::uint32_t> open_;
};

// The character that the reference `name` (without & and ;) stands for.
std::optional<char32_t> referenced(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, char>, 5> kNamed = {
      {{"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}}};
  for (const auto& [known, character] : kNamed) {
    if (name == known) return static_cast<char32_t>(character);
  }
  if (!name.starts_with('#')) return std::nullopt;
  name.remove_prefix(1);
  const int base = name.starts_with('x') ? 16 : 10;
  if (base == 16) name.remove_prefix(1);
  std::uint32_t code = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), code, base);
  if (error != std::errc() || end != name.data() + name.size()) return std::nullopt;
  return static_cast<char32_t>(code);
}

class TextReader {
 public:
  explicit TextReader(std::string_view content) : content_(content) {}

  std::optional<XmlText> read() {
    while (at_ < content_.size()) {
      if (!step()) return std::nullopt;
    }
    text_.bytes.push_back(static_cast<std::uint32_t>(at_));
    return std::move(text_);
  }

 private:
  bool step() {
    if (content_[at_] == '&') return reference();
    if (content_[at_] == '<') return markup();
    character(content_.size());
    return true;
  }

  bool reference() {
    const std::size_t end = content_.find(';', at_);
    if (end == kNone) return false;
    const auto character = referenced(content_.substr(at_ + 1, end - at_ - 1));
    if (!character) return false;
    text_file::append_utf8(text_.characters, *character);
    text_.bytes.resize(text_.characters.size(), static_cast<std::uint32_t>(at_));
    at_ = end + 1;
    return true;
  }

  bool markup() {
    constexpr std::string_view kOpen = "<![CDATA[";
    const std::size_t end = behind_other_markup(content_, at_);
    if (end == at_ || end == kNone) return false;
    text_.plain = false;
    if (content_.substr(at_).starts_with(kOpen)) {
      at_ += kOpen.size();
      while (at_ < end - 3) character(end - 3);
    }
    at_ = end;
    return true;
  }

  // One byte of text; a line end counts as one LF (XML 1.0, 2.11).
  void character(std::size_t limit) {
    const char c = content_[at_];
    text_.bytes.push_back(static_cast<std::uint32_t>(at_));
    text_.characters += c == '\r' ? '\n' : c;
    at_ += c == '\r' && at_ + 1 < limit && content_[at_ + 1] == '\n' ? 2 : 1;
  }

  std::string_view content_;
  std::size_t at_ = 0;
  XmlText text_;
};

}  // namespace

std::optional<std::vector<XmlElement>> xml_outline(std::string_view xml) {
  Outline outline(xml);
  if (!outline.scan()) return std::nullopt;
  return outline.take();
}

std::optional<XmlText> xml_text(std::string_view content) {
  return TextReader(content).read();
}

std::string xml_escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      default:
        result += c;
        break;
    }
  }
  return result;
}

}  // namespace gwlint::docx
