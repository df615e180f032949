// Numbers that a word processor counts.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gwlint::test {

// Writes 一、 as level 0 and （一） as level 1 of one list. Where the count does not go on as it
// should, a new list restarts it there; what is no such number is typed.
class AutomaticNumbers {
 public:
  struct Numbered {
    std::string properties;  // content of the paragraph's w:pPr
    std::string typed;       // what stands in its text
  };

  Numbered heading(const std::string& number) { return numbered(number, 0, "", "、"); }
  Numbered topic(const std::string& number) { return numbered(number, 1, "（", "）"); }

  // The content of w:numbering for all numbers given out.
  std::string part() const;

 private:
  struct Restart {
    std::size_t level;
    std::size_t start;  // 0: none, the list as it is defined
  };

  Numbered numbered(const std::string& number, std::size_t level, std::string_view before,
                    std::string_view after);

  std::array<std::size_t, 2> counted_ = {0, 0};
  std::vector<Restart> restarts_ = {{0, 0}};  // a w:num each, from 1
};

}  // namespace gwlint::test
