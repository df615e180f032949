// Relationships between parts: ECMA-376 part 2, 6.5.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/docx/xml.h"
#include "linter/result.h"

namespace gwlint::docx {

struct Relationship {
  // The last segment of an officeDocument relationship type, transitional or strict: "styles"; or
  // of one of Microsoft's: "commentsExtended".
  std::string type;
  std::string target;  // as written
  bool external = false;
};

using Relationships = std::vector<Relationship>;

// The relationships of `source` (empty: of the package), those of officeDocument types only; none
// when the part has none.
Result<Relationships, ReadError> read_relationships(Package& package, std::string_view source,
                                                    const Limits& limits, const Deadline& deadline);

// The parts that relationships of `type` lead to from `source`, in their order. External ones are
// left out, as are those that are not in the package; a target outside the package is an error.
Result<std::vector<std::string>, ReadError> related_parts(const Package& package,
                                                          const Relationships& relationships,
                                                          std::string_view source,
                                                          std::string_view type);

}  // namespace gwlint::docx
