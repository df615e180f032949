#include "linter/text/json_shape.h"

#include <algorithm>

namespace gwlint {

JsonShape json_shape(std::string_view json) {
  JsonShape shape{0, 1};
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (in_string) {
      if (c == '\\') ++i;
      in_string = c != '"';
    } else if (c == '"') {
      in_string = true;
    } else if (c == '[' || c == '{') {
      shape.nesting = std::max(shape.nesting, ++depth);
      ++shape.values;
    } else if (c == ']' || c == '}') {
      depth -= depth > 0 ? 1 : 0;
    } else if (c == ',') {
      ++shape.values;
    }
  }
  return shape;
}

}  // namespace gwlint
