// Colours of what people read on a terminal.
#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

#include "linter/rule.h"

namespace gwlint {

// Words in colour, or as they are.
class Style {
 public:
  explicit Style(bool color) : color_(color) {}

  std::string bold(std::string_view text) const { return wrap("1", text); }
  std::string quiet(std::string_view text) const { return wrap("2", text); }
  std::string gutter(std::string_view text) const { return wrap("34", text); }
  std::string wrong(std::string_view text) const { return wrap("31", text); }
  std::string right(std::string_view text) const { return wrap("32", text); }
  std::string level(Level level, std::string_view text) const {
    if (level == Level::Error) return wrap("1;31", text);
    if (level == Level::Warning) return wrap("1;33", text);
    return wrap("1;36", text);
  }

 private:
  std::string wrap(std::string_view code, std::string_view text) const {
    if (!color_ || text.empty()) return std::string(text);
    return fmt::format("\x1B[{}m{}\x1B[0m", code, text);
  }
  bool color_;
};

}  // namespace gwlint
