#include "linter/config/parse_toml.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

#include <fmt/format.h>

namespace gwlint {
namespace {

constexpr std::size_t kMostParts = 16;  // rules of gwlint have two

// Finds keys of too many parts in TOML, well-formed or not.
class KeySearch {
 public:
  explicit KeySearch(std::string_view text) : text_(text) {}

  // The place of the first one.
  std::optional<std::size_t> find() {
    for (std::size_t at = 0; at < text_.size();) {
      if (parts_ > kMostParts) return begin_;
      const char c = text_[at];
      if (c == '#') {
        at = std::min(text_.find('\n', at), text_.size());
      } else if (c == '"' || c == '\'') {
        at = end_of_string(at);
      } else {
        look_at(c, at++);
      }
    }
    return parts_ > kMostParts ? std::optional(begin_) : std::nullopt;
  }

 private:
  // Whatever parts keys from each other ends one; what parts its parts, or stands in them, does
  // not.
  void look_at(char c, std::size_t at) {
    constexpr std::string_view kBetween = "=,[]{}\n\r";
    if (c == '.') {
      ++parts_;
    } else if (kBetween.find(c) != std::string_view::npos) {
      parts_ = 1;
      begin_ = at + 1;
    }
  }

  // Where the string at `at` ends, or the text; a string of one line ends with that in any case.
  std::size_t end_of_string(std::size_t at) const {
    const char quote = text_[at];
    const std::string_view rest = text_.substr(at);
    const std::string_view long_quote = quote == '"' ? R"(""")" : "'''";
    const bool is_long = rest.starts_with(long_quote);
    at += is_long ? long_quote.size() : 1;
    for (; at < text_.size(); ++at) {
      if (text_[at] == '\\' && quote == '"') {
        ++at;
      } else if (is_long ? text_.substr(at).starts_with(long_quote) : text_[at] == quote) {
        return at + (is_long ? long_quote.size() : 1);
      } else if (!is_long && text_[at] == '\n') {
        return at;
      }
    }
    return text_.size();
  }

  std::string_view text_;
  std::size_t parts_ = 1;  // of the key that stands here, if it is one
  std::size_t begin_ = 0;  // of that
};

}  // namespace

Result<toml::table, TomlError> parse_toml(std::string_view text, std::string_view file) {
  if (const auto place = KeySearch(text).find()) {
    return TomlError{Lines(text).in_code_points(static_cast<std::uint32_t>(*place)),
                     fmt::format("键的层数超过 {}", kMostParts),
                     fmt::format("a key has more than {} parts", kMostParts)};
  }
  try {
    return toml::parse(text, file);
  } catch (const toml::parse_error& error) {
    const toml::source_position at = error.source().begin;
    return TomlError{
        {at.line, at.column}, std::string(error.description()), std::string(error.description())};
  }
}

}  // namespace gwlint
