#include "adapters/docx/part_text.h"

#include "adapters/docx/refusal.h"
#include "adapters/docx/xml.h"
#include "adapters/docx/xml_attributes.h"

namespace gwlint::docx {
namespace {

// Takes nothing: whether the part is sound is all that is asked.
class Idle : public XmlHandler {
 public:
  Visit start(Tag /*tag*/, const Attributes& /*attributes*/) override { return Visit::Skip; }
};

}  // namespace

Result<std::unique_ptr<PartText>, Reason> read_part_text(Package& package, const std::string& part,
                                                         const Limits& limits,
                                                         const Deadline& deadline) {
  Idle idle;
  const XmlOutcome outcome = read_xml(package, part, limits, deadline, idle);
  if (outcome.failure) return reason(*outcome.failure);
  if (outcome.encoding != "UTF-8") return foreign_encoding(part, outcome.encoding);
  auto text = std::make_unique<PartText>();
  const Failure failed = package.read(part, [&text](std::string_view piece) {
    text->xml.append(piece);
    return true;
  });
  if (failed) return reason(*failed);
  auto outline = xml_outline(text->xml);
  if (!outline || outline->empty()) return not_what_was_read();
  text->outline = *std::move(outline);
  return text;
}

std::optional<std::string> root_prefix(const PartText& part, std::string_view uri) {
  constexpr std::string_view kDeclares = "xmlns:";
  for (const XmlAttribute& attribute : xml_attributes(part.xml, part.outline.front())) {
    if (!attribute.name.starts_with(kDeclares) || attribute.value != uri) continue;
    const std::string again = " " + std::string(attribute.name) + "=";
    const std::size_t inner = part.xml.find(again, part.outline.front().content_begin);
    if (inner != std::string::npos) continue;
    return std::string(attribute.local_name()) + ":";
  }
  return std::nullopt;
}

}  // namespace gwlint::docx
