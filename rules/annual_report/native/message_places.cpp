#include "rules/annual_report/native/message_places.h"

#include <algorithm>

namespace gwlint::annual_report::native {
namespace {

bool begins_with_place(std::string_view text) {
  return text.size() >= 3 && text[0] == '{' && text[1] >= '0' && text[1] <= '9' && text[2] == '}';
}

}  // namespace

std::optional<std::size_t> count_arguments(std::string_view pattern) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::string_view rest = pattern.substr(at);
    if (begins_with_place(rest)) {
      count = std::max(count, static_cast<std::size_t>(rest[1] - '0') + 1);
      at += 3;
    } else if (rest.starts_with("{{") || rest.starts_with("}}")) {
      at += 2;
    } else if (rest.front() == '{' || rest.front() == '}') {
      return std::nullopt;
    } else {
      ++at;
    }
  }
  return count;
}

}  // namespace gwlint::annual_report::native
