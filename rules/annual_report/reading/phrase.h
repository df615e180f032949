// A place in folded text that moves on over words which are known.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {

// Cheap to copy: a copy is a place to come back to.
class Phrase {
 public:
  explicit Phrase(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}

  // Moves over the longest of `words` that stands here; false where none does.
  bool take(Words words) {
    std::size_t longest = 0;
    words.any_beginning(rest(), [&](std::string_view word) {
      longest = std::max(longest, word.size());
      return false;
    });
    at_ += longest;
    return longest > 0;
  }
  // The same as often as there is one; true where there was one.
  bool take_all(Words words) {
    bool taken = false;
    while (take(words)) taken = true;
    return taken;
  }
  void skip(std::size_t bytes) { at_ += bytes; }

  bool next_is(Words words) const { return starts_with_any(rest(), words); }
  std::string_view text() const { return text_; }
  std::string_view rest() const { return text_.substr(at_); }
  std::string_view since(std::size_t begin) const { return text_.substr(begin, at_ - begin); }
  std::size_t at() const { return at_; }
  bool at_end() const { return at_ >= text_.size(); }

 private:
  std::string_view text_;
  std::size_t at_;
};

}  // namespace gwlint::annual_report
