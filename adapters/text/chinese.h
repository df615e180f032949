// Whether decoded text is Chinese, or mojibake.
#pragma once

#include <cstddef>
#include <cstdint>

namespace gwlint::text_file {

// Looks at the letters of a text as they are decoded. In Chinese of any subject, some few hundred
// characters make up most of the text; bytes of another encoding taken for Chinese give characters
// from all over the set.
class ChineseEvidence {
 public:
  void add(char32_t character);

  // True when letters beyond ASCII were seen and enough of them are common Chinese ones.
  bool plausible() const;
  std::size_t letters() const { return letters_; }

 private:
  std::size_t letters_ = 0;  // beyond ASCII; punctuation does not count
  std::size_t common_ = 0;
};

}  // namespace gwlint::text_file
