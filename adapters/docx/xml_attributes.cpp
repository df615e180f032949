#include "adapters/docx/xml_attributes.h"

#include <utility>

namespace gwlint::docx {

std::vector<XmlAttribute> xml_attributes(std::string_view xml, const XmlElement& element) {
  constexpr std::string_view kBlank = " \t\r\n";
  std::vector<XmlAttribute> attributes;
  std::size_t at = element.begin + 1 + element.name.size();
  while (true) {
    const std::size_t name = xml.find_first_not_of(kBlank, at);
    if (name >= element.content_begin || xml[name] == '/' || xml[name] == '>') return attributes;
    const std::size_t name_end = xml.find_first_of(" \t\r\n=", name);
    const std::size_t open = xml.find_first_of("\"'", name_end);
    if (open >= element.content_begin) return attributes;
    const std::size_t close = xml.find(xml[open], open + 1);
    if (close >= element.content_begin) return attributes;
    const std::string_view raw = xml.substr(open + 1, close - open - 1);
    const auto text = xml_text(raw);
    attributes.push_back({xml.substr(name, name_end - name),
                          text ? text->characters : std::string(raw), open + 1, close});
    at = close + 1;
  }
}

std::optional<std::string> xml_attribute(std::string_view xml, const XmlElement& element,
                                         std::string_view local_name) {
  for (XmlAttribute& attribute : xml_attributes(xml, element)) {
    if (attribute.local_name() == local_name) return std::move(attribute.value);
  }
  return std::nullopt;
}

std::uint32_t xml_child(const std::vector<XmlElement>& outline, std::uint32_t parent,
                        std::string_view local_name) {
  for (std::uint32_t i = parent + 1; i < outline.size(); ++i) {
    if (outline[i].begin >= outline[parent].end) break;
    if (outline[i].parent == parent && outline[i].local_name() == local_name) return i;
  }
  return kNoElement;
}

Patch xml_appended(const XmlElement& element, std::string content) {
  if (!element.is_empty_tag()) return {element.content_end, 0, std::move(content)};
  constexpr std::size_t kSlash = 2;  // `/>`
  return {element.end - kSlash, kSlash,
          ">" + std::move(content) + "</" + std::string(element.name) + ">"};
}

}  // namespace gwlint::docx
