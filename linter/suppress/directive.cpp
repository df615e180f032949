#include "linter/suppress/directive.h"

#include <algorithm>
#include <initializer_list>

#include <unicode/uchar.h>

#include "linter/text/utf8.h"

namespace gwlint {
namespace {

constexpr std::string_view kOpen = "<!--";
constexpr std::string_view kClose = "-->";
constexpr std::string_view kPrefix = "gwlint-";
constexpr std::string_view kBarePrefix = "gwlint-disable";

// The size of the blank, or of one of `others`, that `text` begins with; 0 for anything else.
std::size_t separator_size(std::string_view text, std::initializer_list<std::string_view> others) {
  if (text.empty()) return 0;
  for (const std::string_view other : others) {
    if (text.starts_with(other)) return other.size();
  }
  std::size_t at = 0;
  return u_isUWhiteSpace(static_cast<UChar32>(next_character(text, at))) != 0 ? at : 0;
}

// Reads a directive from left to right.
class Reader {
 public:
  Reader(std::string_view text, Span comment) : text_(text), rest_(comment) {
    directive_.place = comment;
  }

  std::optional<Directive> read() {
    strip_marks();
    skip_blanks();
    if (!view().starts_with(kPrefix)) return std::nullopt;
    directive_.word = take_until({":", "："});
    directive_.kind = kind_of(directive_.word.of(text_));
    read_rules();
    read_reason();
    return std::move(directive_);
  }

 private:
  std::string_view view() const { return rest_.of(text_); }
  void drop(std::size_t bytes) { rest_.begin += static_cast<std::uint32_t>(bytes); }

  void strip_marks() {
    if (!view().starts_with(kOpen)) return;
    drop(kOpen.size());
    if (view().ends_with(kClose)) rest_.end -= static_cast<std::uint32_t>(kClose.size());
  }

  void skip_blanks() {
    while (const std::size_t size = separator_size(view(), {})) drop(size);
  }

  // What stands before the next blank or one of `ends`.
  Span take_until(std::initializer_list<std::string_view> ends) {
    Span taken{rest_.begin, rest_.begin};
    while (!rest_.empty() && separator_size(view(), ends) == 0) {
      std::size_t size = 0;
      decode_next(view(), size);
      drop(size);
    }
    taken.end = rest_.begin;
    return taken;
  }

  static Directive::Kind kind_of(std::string_view word) {
    if (word == "gwlint-disable-next-line") return Directive::Kind::NextLine;
    if (word == "gwlint-disable-file") return Directive::Kind::File;
    return Directive::Kind::Unknown;
  }

  void read_rules() {
    for (;;) {
      while (const std::size_t size = separator_size(view(), {",", "，", "、"})) drop(size);
      if (rest_.empty() || at_colon() > 0) return;
      directive_.rules.push_back(take_until({",", "，", "、", ":", "："}));
    }
  }

  std::size_t at_colon() const {
    if (view().starts_with(":")) return 1;
    constexpr std::string_view kWide = "：";
    return view().starts_with(kWide) ? kWide.size() : 0;
  }

  // Blanks and line ends within the reason are one blank each.
  void read_reason() {
    drop(at_colon());
    std::string reason;
    while (!rest_.empty()) {
      skip_blanks();
      if (rest_.empty()) break;
      if (!reason.empty()) reason += ' ';
      reason += take_until({}).of(text_);
    }
    if (says_something(reason)) directive_.reason = std::move(reason);
  }

  std::string_view text_;
  Span rest_;  // not yet read
  Directive directive_;
};

}  // namespace

bool is_bare_directive(std::string_view line) {
  return line.starts_with(kBarePrefix);
}

std::optional<Directive> read_directive(std::string_view text, Span comment) {
  return Reader(text, comment).read();
}

bool says_something(std::string_view reason) {
  for (std::size_t at = 0; at < reason.size();) {
    if (u_isalnum(static_cast<UChar32>(next_character(reason, at))) != 0) return true;
  }
  return false;
}

}  // namespace gwlint
