// Where the elements of a part stand in its bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gwlint::docx {

inline constexpr std::uint32_t kNoElement = UINT32_MAX;

struct XmlElement {
  std::uint32_t parent = kNoElement;
  std::size_t begin = 0;          // its `<`
  std::size_t content_begin = 0;  // behind its start tag
  std::size_t content_end = 0;    // before its end tag
  std::size_t end = 0;            // behind its end tag
  std::string_view name;          // as written, with its prefix

  // `<w:p/>`: has no end tag.
  bool is_empty_tag() const { return content_begin == end; }
  std::string_view local_name() const { return name.substr(name.find(':') + 1); }
  std::string_view prefix() const { return name.substr(0, name.size() - local_name().size()); }
};

// All elements of `xml` in the order of their start tags, which is how XmlHandler::element() counts
// them. `xml` is UTF-8 that a parser has found well-formed and must outlive the outline; nothing
// where it plainly is not.
std::optional<std::vector<XmlElement>> xml_outline(std::string_view xml);

// The characters of an element, and which bytes of its content each comes from.
struct XmlText {
  std::string characters;            // references resolved, line ends as the parser hands them on
  std::vector<std::uint32_t> bytes;  // by byte of `characters`, and for its end
  // Nothing but characters and references: bytes [bytes[a], bytes[b]) are characters [a, b).
  bool plain = true;
};

// Of content without child elements; nothing where it has some.
std::optional<XmlText> xml_text(std::string_view content);

// `text` as character data.
std::string xml_escaped(std::string_view text);

}  // namespace gwlint::docx
