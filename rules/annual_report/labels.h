// Table labels: the form in which they are compared, and how alike two of them are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gwlint::annual_report {

// A label taken apart. White space, line breaks, bracket width and punctuation mean nothing in it.
struct LabelKey {
  std::string number;  // 一 of `（一）予以公开`, 3 of `3.其他`; empty where it has none
  std::string words;   // the letters and digits that follow: 予以公开

  friend bool operator==(const LabelKey&, const LabelKey&) = default;
};

// Takes apart a label, folded or not.
LabelKey label_key(std::string_view label);

// The same for text that is folded already.
LabelKey folded_label_key(std::string_view folded);

// A text made ready to be compared with many others.
class ComparedText {
 public:
  explicit ComparedText(std::string_view text);

  const std::u32string& letters() const { return letters_; }

  // How many letters at least have to change to make this text of `other`, told without comparing
  // them in their order.
  std::size_t least_distance(const ComparedText& other) const;

 private:
  std::u32string letters_;
  std::uint64_t kinds_ = 0;  // a bit for each letter that occurs; letters share bits
};

// How alike two texts are, letter by letter: 1 for equal ones, 0 for those with nothing in common
// (1 − edit distance / length of the longer one). 0 also where it is less than `at_least`.
double similarity(const ComparedText& a, const ComparedText& b, double at_least = 0);
double similarity(std::string_view a, std::string_view b);

// Number of letters (code points).
std::size_t letters(std::string_view text);

}  // namespace gwlint::annual_report
