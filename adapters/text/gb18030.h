// Strict GB18030.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <unicode/umachine.h>

#include "adapters/text/budget.h"
#include "adapters/text/chinese.h"
#include "adapters/text/converter.h"

namespace gwlint::text_file {

// Decodes bytes as GB18030 as far as that goes, and judges whether the outcome is Chinese.
class Gb18030 {
 public:
  explicit Gb18030(std::string_view bytes);

  // True when every byte was decoded. False on a bad byte, where the text turns out not to be
  // Chinese, and when the budget is exceeded.
  bool decode(Budget& budget);

  bool is_chinese() const { return evidence_.plausible(); }
  std::size_t letters() const { return evidence_.letters(); }
  std::optional<std::size_t> bad_offset() const { return bad_offset_; }
  std::string take() { return std::move(text_); }

 private:
  bool convert(std::size_t end);
  void note_bad_bytes();
  void take_units(std::size_t count);

  std::string_view bytes_;
  Converter converter_;
  std::array<UChar, 4096> buffer_{};
  UChar lead_ = 0;  // the first half of a pair that the buffer's end may have cut
  std::size_t at_ = 0;
  std::string text_;
  ChineseEvidence evidence_;
  std::optional<std::size_t> bad_offset_;
};

}  // namespace gwlint::text_file
