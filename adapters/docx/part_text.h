// A part as it is written, to be looked at and changed.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/docx/package.h"
#include "adapters/docx/xml_outline.h"
#include "linter/document/deadline.h"
#include "linter/document/limits.h"
#include "linter/fix/rewrite.h"
#include "linter/result.h"

namespace gwlint::docx {

// Not to be copied or moved: the outline views the text.
struct PartText {
  PartText() = default;
  PartText(const PartText&) = delete;
  PartText& operator=(const PartText&) = delete;

  std::string xml;
  std::vector<XmlElement> outline;  // never empty
};

// Well-formed UTF-8, or why not.
Result<std::unique_ptr<PartText>, Reason> read_part_text(Package& package, const std::string& part,
                                                         const Limits& limits,
                                                         const Deadline& deadline);

// What the root element of `part` declares for `uri`: the prefix with its colon, never that of the
// default namespace, which attributes cannot have. Nothing where no prefix, or another one within
// the part too, stands for it.
std::optional<std::string> root_prefix(const PartText& part, std::string_view uri);

}  // namespace gwlint::docx
