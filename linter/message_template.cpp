#include "linter/message_template.h"

#include <charconv>
#include <cstddef>
#include <optional>

#include "linter/text/utf8.h"

namespace gwlint {
namespace {

// Characters of an argument: with three of them most messages stay below kLongestMessage.
constexpr std::size_t kMostOfAnArgument = 120;

struct Place {
  std::size_t argument;
  std::size_t size;  // of `{0}` in the pattern
};

// The place that `pattern` begins with.
std::optional<Place> leading_place(std::string_view pattern) {
  const std::size_t close = pattern.find('}');
  if (!pattern.starts_with('{') || close == std::string_view::npos) return std::nullopt;
  const char* begin = pattern.data() + 1;
  const char* end = pattern.data() + close;
  Place place{0, close + 1};
  const auto [stop, error] = std::from_chars(begin, end, place.argument);
  if (error != std::errc() || stop != end) return std::nullopt;
  return place;
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Each run of ASCII white space that holds more than blanks as one blank.
std::string on_one_line(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_blank(text[end])) ++end;
    const std::string_view run = text.substr(at, end - at);
    if (run.empty()) {
      result.push_back(text[at++]);
      continue;
    }
    result.append(run.find_first_not_of(' ') == std::string_view::npos ? run : " ");
    at = end;
  }
  return result;
}

}  // namespace

std::string expand(std::string_view pattern, std::span<const std::string> arguments) {
  std::string result;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::string_view rest = pattern.substr(at);
    const bool doubled = rest.starts_with("{{") || rest.starts_with("}}");
    const auto place = doubled ? std::nullopt : leading_place(rest);
    if (place && place->argument < arguments.size()) {
      result.append(arguments[place->argument]);
      at += place->size;
    } else {
      result.push_back(rest.front());
      at += doubled ? 2 : 1;
    }
  }
  return result;
}

std::string shortened(std::string text, std::size_t most) {
  const std::string_view view = text;
  if (view.size() <= most) return text;
  // Three fifths of it before the ellipsis, as what is named first matters most.
  const std::size_t first = most * 3 / 5;
  std::size_t head = 0;
  for (std::size_t i = 0; i < first && head < view.size(); ++i) decode_next(view, head);
  std::size_t tail = view.size();
  for (std::size_t i = first + 1; i < most && tail > 0; ++i) decode_previous(view, tail);
  if (tail <= head) return text;
  std::size_t between = head;
  if (decode_next(view, between); between >= tail) return text;
  return std::string(view.substr(0, head)).append("…").append(view.substr(tail));
}

std::string shown_argument(std::string_view argument) {
  return shortened(on_one_line(argument), kMostOfAnArgument);
}

}  // namespace gwlint
