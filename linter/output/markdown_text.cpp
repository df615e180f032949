#include "linter/output/markdown_text.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include <fmt/format.h>

#include "linter/text/escape.h"

namespace gwlint {
namespace {

constexpr std::string_view kBreak = "&#8203;";  // a zero-width space

// References can stand for characters, never for markup, in Markdown and in HTML alike.
constexpr std::string_view kMarkup = "\\`*_[]<>|~&$";
// What begins a mention, a reference, a label or an emoji, or parts a scheme from its address.
constexpr std::string_view kSigils = "@#!$%&~^:*";

constexpr std::size_t kShortestCommit = 7;  // of the names by which hosts know commits
// What never follows a sigil that means something.
constexpr std::string_view kEnds = " .,;)|";

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_lower_hex(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f');
}
constexpr bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool is_word(char c) {
  return is_letter(c) || is_digit(c) || c == '_';
}

constexpr bool is_one_of(char c, std::string_view characters) {
  return characters.find(c) != std::string_view::npos;
}

// The end of the letters, digits and `_` that begin at `begin`.
std::size_t end_of_word(std::string_view text, std::size_t begin) {
  const auto end =
      std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(), is_word);
  return static_cast<std::size_t>(end - text.begin());
}

// Could be the name of a commit: hexadecimal digits. A figure alone is none: a commit
// of such a name would have to exist.
bool is_commit(std::string_view word) {
  return word.size() >= kShortestCommit && std::ranges::all_of(word, is_lower_hex) &&
         !std::ranges::all_of(word, is_digit);
}

bool begins_with_www(std::string_view word) {
  constexpr std::string_view kWww = "www";
  return word.size() == kWww.size() &&
         std::ranges::equal(word, kWww, {}, [](char c) { return static_cast<char>(c | 0x20); });
}

class Writer {
 public:
  explicit Writer(std::string_view text) : text_(text) {}

  std::string written() {
    while (at_ < text_.size()) {
      if (is_word(text_[at_])) {
        write_word();
      } else {
        write_other();
      }
    }
    return std::move(result_);
  }

 private:
  void write_word() {
    const std::size_t end = end_of_word(text_, at_);
    const std::string_view word = text_.substr(at_, end - at_);
    const char next = at(end);
    const bool commit = is_commit(word);
    for (std::size_t i = 0; i < word.size(); ++i) {
      if (commit && i > 0 && i % (kShortestCommit - 1) == 0) result_ += kBreak;
      write(word[i]);
    }
    at_ = end;
    if (begins_key(word) || (next == '.' && begins_with_www(word))) result_ += kBreak;
  }

  void write_other() {
    const char c = text_[at_++];
    write(c);
    const bool ends = at_ == text_.size() || is_one_of(text_[at_], kEnds);
    if (!ends && is_one_of(c, kSigils)) result_ += kBreak;
  }

  // Is `word`, which ends at at_, the letters of a key such as `GH-12`?
  bool begins_key(std::string_view word) const {
    return is_letter(word.back()) && at(at_) == '-' && is_digit(at(at_ + 1));
  }

  char at(std::size_t index) const { return index < text_.size() ? text_[index] : '\0'; }

  void write(char c) {
    if (is_one_of(c, kMarkup)) {
      fmt::format_to(std::back_inserter(result_), "&#{};", static_cast<int>(c));
    } else {
      result_ += c;
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string result_;
};

}  // namespace

std::string markdown_text(std::string_view text) {
  const std::string visible = escape_characters(text);
  return Writer(visible).written();
}

}  // namespace gwlint
