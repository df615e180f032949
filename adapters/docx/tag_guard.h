// A look at the bytes of a part before the XML parser sees them.
#pragma once

#include <cstdint>
#include <string_view>

#include "linter/document/limits.h"

namespace gwlint::docx {

// libxml2 takes quadratic time over the attributes of one start tag, before any callback. So tags
// with too many `=` outside of values, or too many bytes, are found here first.
class TagGuard {
 public:
  enum class Verdict : std::uint8_t { Sound, TooManyAttributes, TooLong };

  explicit TagGuard(const Limits& limits) : limits_(&limits) {}

  // Looks at the next piece of a part in UTF-8. After a verdict that is not Sound the guard is
  // done.
  Verdict scan(std::string_view piece);

 private:
  enum class State : std::uint8_t { Outside, Opened, InTag };

  Verdict scan_tag(std::string_view piece, std::size_t& at);

  const Limits* limits_;
  State state_ = State::Outside;
  char quote_ = '\0';  // the quotation mark of the value that a tag is in
  std::uint32_t bytes_ = 0;
  std::uint32_t equal_signs_ = 0;
};

}  // namespace gwlint::docx
