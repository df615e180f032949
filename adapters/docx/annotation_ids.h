// Numbers for new annotations: comments, revisions.
#pragma once

#include <cstdint>
#include <set>
#include <string_view>
#include <vector>

#include "adapters/docx/xml_outline.h"

namespace gwlint::docx {

class AnnotationIds {
 public:
  // Notes every id in a part: an attribute of that name with a whole number, whatever it is of.
  void note(std::string_view xml, const std::vector<XmlElement>& outline);
  // One that no element noted has: above the highest or, where there is no more room, the lowest
  // free one.
  std::uint32_t take();

 private:
  std::set<std::uint32_t> used_;
};

}  // namespace gwlint::docx
