// What is wrong with what a pack hands over.
#pragma once

#include <string>
#include <vector>

namespace gwlint::annual_report::native {

// Sentences with their full stop, in both languages. They name the rule concerned, not the file.
struct Mistake {
  std::string zh;
  std::string en;
};

using Mistakes = std::vector<Mistake>;

}  // namespace gwlint::annual_report::native
