// Folding: the one form in which texts are compared, with the way back to the source.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "linter/text/span.h"

namespace gwlint {

// Text after NFKC with white space and default-ignorable characters removed, so that `（` equals
// `(`, `２` equals `2` and `三、 本 年 度` equals `三、本年度`. Each byte of it knows which source
// characters it came from.
//
// Built by appending pieces of a source in rising order; what lies between two pieces (a line
// break, a cell border) is simply absent, or stands as a separator that was asked for.
class FoldedText {
 public:
  // Appends the folded form of `piece`, which stands at `source_begin` of the source.
  // Returns the bytes of view() that it became. Malformed UTF-8 becomes U+FFFD.
  Span append(std::string_view piece, std::uint32_t source_begin);

  // Appends one ASCII character that stands for no source text, at `source_at`.
  void append_separator(char separator, std::uint32_t source_at);

  // Makes room for so many bytes of view().
  void reserve(std::size_t bytes);

  std::string_view view() const { return text_; }
  std::string_view view(Span folded) const { return folded.of(text_); }
  std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }

  // The exact source text of a folded range, from the first byte of its first character to the last
  // byte of its last one: blanks at its borders are left out, blanks within are covered. An empty
  // range gives the empty range before the character that follows.
  Span source(Span folded) const;

  // True when the byte at `folded`, not the first one, does not come from right behind the one
  // before it: blanks or what lies between two pieces stand there, or one character became both.
  bool parted_before(std::uint32_t folded) const;

  // The first folded byte whose source stands at or after `source_offset`.
  std::uint32_t folded_at(std::uint32_t source_offset) const;

 private:
  // From `folded` on, until the next step: bytes copied one to one from `source` on when `length`
  // is 0; no source text (a separator) when it is kNoSource; else all of them come from the one
  // character [source, source + length).
  static constexpr std::uint32_t kNoSource = UINT32_MAX;
  struct Step {
    std::uint32_t folded;
    std::uint32_t source;
    std::uint32_t length;
  };
  void add_step(std::uint32_t source, std::uint32_t length);
  void index_steps();  // of the blocks that the text has grown by
  const Step& step_of(std::uint32_t folded) const;

  static constexpr std::size_t kBlock = 16;  // bytes

  std::string text_;
  std::vector<Step> steps_;
  std::vector<std::uint32_t> step_of_block_;  // of each block of text_: the step of its first byte
};

// The folded form alone, where no way back is needed.
std::string fold(std::string_view text);

}  // namespace gwlint
