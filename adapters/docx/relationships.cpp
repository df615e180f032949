#include "adapters/docx/relationships.h"

#include <fmt/format.h>

#include "adapters/docx/part_name.h"

namespace gwlint::docx {
namespace {

constexpr std::string_view kBases[] = {
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
    "http://purl.oclc.org/ooxml/officeDocument/relationships/",
    "http://schemas.microsoft.com/office/2011/relationships/",  // commentsExtended
};

// What follows the base of a type; empty for types of others.
std::string_view last_segment(std::string_view type) {
  for (const std::string_view base : kBases) {
    if (type.starts_with(base)) return type.substr(base.size());
  }
  return {};
}

class Handler : public XmlHandler {
 public:
  Relationships found;

  Visit start(Tag tag, const Attributes& attributes) override {
    if (tag == Tag::Relationships) return Visit::Enter;
    if (tag == Tag::Relationship) add(attributes);
    return Visit::Skip;
  }

 private:
  void add(const Attributes& attributes) {
    const std::string_view type = last_segment(attributes.get("Type"));
    if (type.empty()) return;
    found.push_back({std::string(type), std::string(attributes.get("Target")),
                     attributes.get("TargetMode") == "External"});
  }
};

}  // namespace

Result<Relationships, ReadError> read_relationships(Package& package, std::string_view source,
                                                    const Limits& limits,
                                                    const Deadline& deadline) {
  Handler handler;
  const std::string part = relationships_part(source);
  if (package.contains(part)) {
    XmlOutcome outcome = read_xml(package, part, limits, deadline, handler);
    if (outcome.failure) return *std::move(outcome.failure);
  }
  return std::move(handler.found);
}

Result<std::vector<std::string>, ReadError> related_parts(const Package& package,
                                                          const Relationships& relationships,
                                                          std::string_view source,
                                                          std::string_view type) {
  std::vector<std::string> parts;
  for (const Relationship& relationship : relationships) {
    if (relationship.type != type || relationship.external) continue;
    std::optional<std::string> part = resolve_target(source, relationship.target);
    if (!part) {
      return failure(ReadErrorKind::MissingPart, describe(relationships_part(source)),
                     Detail{fmt::format("目标“{}”在文件之外", relationship.target),
                            fmt::format("target {} is outside the package", relationship.target)});
    }
    if (package.contains(*part)) parts.push_back(*std::move(part));
  }
  return parts;
}

}  // namespace gwlint::docx
