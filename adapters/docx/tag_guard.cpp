#include "adapters/docx/tag_guard.h"

namespace gwlint::docx {

// A `<` always ends the tag before it: no tag and no value may hold one. So what matters stands
// between one `<` and the next, and where these are close there is no room for too many attributes.
TagGuard::Verdict TagGuard::scan(std::string_view piece) {
  const std::size_t harmless = limits_->tag_attributes;
  std::size_t at = 0;
  while (true) {
    if (state_ != State::Outside) {
      if (at == piece.size()) return Verdict::Sound;
      if (const Verdict verdict = scan_tag(piece, at); verdict != Verdict::Sound) return verdict;
      if (state_ != State::Outside) return Verdict::Sound;
    }
    std::size_t open = piece.find('<', at);
    if (open == std::string_view::npos) return Verdict::Sound;
    std::size_t next = piece.find('<', open + 1);
    while (next != std::string_view::npos && next - open <= harmless) {
      open = next;
      next = piece.find('<', open + 1);
    }
    at = open + 1;
    state_ = State::Opened;
    bytes_ = 1;
    equal_signs_ = 0;
    quote_ = '\0';
  }
}

// Goes on within a tag to its end, the next `<` or the end of the piece. What is no start tag
// (comment, CDATA, instruction, end tag) is none of its business.
TagGuard::Verdict TagGuard::scan_tag(std::string_view piece, std::size_t& at) {
  if (state_ == State::Opened) {
    const char first = piece[at];
    if (first == '!' || first == '?' || first == '/') {
      state_ = State::Outside;
      return Verdict::Sound;
    }
    state_ = State::InTag;
  }
  for (; at < piece.size(); ++at) {
    const char c = piece[at];
    if (c == '<' || (c == '>' && quote_ == '\0')) {
      state_ = State::Outside;
      return Verdict::Sound;
    }
    if (++bytes_ > limits_->tag_bytes) return Verdict::TooLong;
    if (quote_ != '\0') {
      if (c == quote_) quote_ = '\0';
    } else if (c == '"' || c == '\'') {
      quote_ = c;
    } else if (c == '=' && ++equal_signs_ > limits_->tag_attributes) {
      return Verdict::TooManyAttributes;
    }
  }
  return Verdict::Sound;
}

}  // namespace gwlint::docx
