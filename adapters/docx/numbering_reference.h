// What w:numPr says: which list, which level.
#pragma once

#include <optional>

namespace gwlint::docx {

// Each half may be absent and is then inherited (ECMA-376 part 1, 17.3.1.19).
struct NumberingReference {
  std::optional<int> id;     // w:numId; 0 takes a number away
  std::optional<int> level;  // w:ilvl, from 0
};

}  // namespace gwlint::docx
