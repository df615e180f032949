#include "rules/annual_report/reading/edit_distance.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <vector>

#include "linter/text/utf8.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {

std::u32string letter_points(std::string_view folded) {
  std::u32string points;
  points.reserve(folded.size() / 3 + 1);
  for (std::size_t at = 0; at < folded.size();) {
    const char first = folded[at];
    const char32_t c = next_character(folded, at);
    if (begins_han(first) || is_digit(first) || is_latin(first) || c == U'〇') points.push_back(c);
  }
  return points;
}

std::size_t edit_distance(std::u32string_view a, std::u32string_view b, std::size_t limit) {
  const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (difference > limit) return limit + 1;
  // Three rows: a swap looks two rows back. Nearly all texts fit into rows that need no memory of
  // their own.
  constexpr std::size_t kUsual = 64;
  std::array<std::uint32_t, 3 * (kUsual + 1)> usual;
  std::vector<std::uint32_t> longer;
  const std::size_t width = b.size() + 1;
  if (b.size() > kUsual) longer.resize(3 * width);
  std::uint32_t* const rows = longer.empty() ? usual.data() : longer.data();
  std::uint32_t* before = rows;
  std::uint32_t* above = rows + width;
  std::uint32_t* row = rows + 2 * width;
  std::iota(row, row + width, std::uint32_t{0});
  std::uint32_t least_above = 0;  // of the row above
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::swap(before, above);
    std::swap(above, row);
    row[0] = static_cast<std::uint32_t>(i);
    std::uint32_t least = row[0];
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::uint32_t exchanged = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({exchanged, above[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
      least = std::min(least, row[j]);
    }
    // The rows below grow out of the last two.
    if (least > limit && least_above > limit) return limit + 1;
    least_above = least;
  }
  return std::min<std::size_t>(row[b.size()], limit + 1);
}

bool is_subsequence(std::u32string_view a, std::u32string_view b) {
  std::size_t matched = 0;
  for (const char32_t c : b) {
    if (matched < a.size() && a[matched] == c) ++matched;
  }
  return matched == a.size();
}

bool is_rearranged(std::u32string_view a, std::u32string_view b) {
  return a.size() == b.size() && std::is_permutation(a.begin(), a.end(), b.begin());
}

}  // namespace gwlint::annual_report
