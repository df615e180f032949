// The attributes of a start tag, as bytes of their part.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/docx/splice.h"
#include "adapters/docx/xml_outline.h"

namespace gwlint::docx {

struct XmlAttribute {
  std::string_view name;  // as written, with its prefix
  std::string value;      // references resolved
  std::size_t begin = 0;  // of what stands between the quotes, in the part
  std::size_t end = 0;

  std::string_view local_name() const { return name.substr(name.find(':') + 1); }
};

// In the order in which they stand; `element` is one of xml_outline(xml).
std::vector<XmlAttribute> xml_attributes(std::string_view xml, const XmlElement& element);

// The value of the attribute with this local name, whatever its prefix.
std::optional<std::string> xml_attribute(std::string_view xml, const XmlElement& element,
                                         std::string_view local_name);

// The first child of `parent` with this local name; kNoElement where there is none.
std::uint32_t xml_child(const std::vector<XmlElement>& outline, std::uint32_t parent,
                        std::string_view local_name);

// The patch that puts `content` behind all that `element` holds.
Patch xml_appended(const XmlElement& element, std::string content);

}  // namespace gwlint::docx
