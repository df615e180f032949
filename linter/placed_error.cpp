#include "linter/placed_error.h"

#include <fmt/format.h>

#include "linter/text/escape.h"

namespace gwlint {

std::string to_string(const PlacedError& error, Language language) {
  const std::string file = escape(error.file);
  const std::string words = escape(error.in(language));
  if (error.line == 0) return fmt::format("{}: {}", file, words);
  return fmt::format("{}:{}:{}: {}", file, error.line, error.column, words);
}

}  // namespace gwlint
