#include "adapters/docx/annotation_ids.h"

#include <charconv>

#include "adapters/docx/xml_attributes.h"

namespace gwlint::docx {
namespace {

// ST_DecimalNumber is a signed number of 32 bits in Word.
constexpr std::uint32_t kHighest = INT32_MAX;

}  // namespace

void AnnotationIds::note(std::string_view xml, const std::vector<XmlElement>& outline) {
  for (const XmlElement& element : outline) {
    const std::string_view tag = xml.substr(element.begin, element.content_begin - element.begin);
    if (tag.find("id") == std::string_view::npos) continue;
    const auto id = xml_attribute(xml, element, "id");
    if (!id) continue;
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(id->data(), id->data() + id->size(), number);
    if (error == std::errc() && end == id->data() + id->size() && number <= kHighest) {
      used_.insert(number);
    }
  }
}

std::uint32_t AnnotationIds::take() {
  std::uint32_t id = used_.empty() ? 0 : *used_.rbegin() + 1;
  if (id > kHighest) {
    id = 0;
    while (used_.contains(id)) ++id;
  }
  used_.insert(id);
  return id;
}

}  // namespace gwlint::docx
