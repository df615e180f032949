#include "linter/cli/terminal.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string_view>
#include <system_error>

#include <sys/ioctl.h>
#include <unistd.h>

namespace gwlint {
namespace {

constexpr std::size_t kLeastColumns = 40;
constexpr std::size_t kMostColumns = 120;

// Empty where it is not set.
std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

// 0 where `word` is no number.
std::size_t number(std::string_view word) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  return error == std::errc() && end == word.data() + word.size() ? value : 0;
}

std::size_t columns_of_terminal() {
  winsize size{};
  return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

}  // namespace

bool wants_color(When when, const Streams& streams) {
  if (when != When::Auto) return when == When::Always;
  const std::string_view kind = variable("TERM");
  return streams.out_is_terminal && variable("NO_COLOR").empty() && !kind.empty() && kind != "dumb";
}

std::optional<std::size_t> text_columns(const Streams& streams) {
  std::size_t columns = number(variable("COLUMNS"));
  if (columns == 0 && streams.out_is_terminal) columns = columns_of_terminal();
  if (columns == 0) return std::nullopt;
  return std::clamp(columns, kLeastColumns, kMostColumns);
}

}  // namespace gwlint
