#include "rules/annual_report/labels.h"

#include <algorithm>
#include <bit>

#include <unicode/uchar.h>

#include "linter/text/fold.h"
#include "linter/text/utf8.h"
#include "rules/annual_report/reading/edit_distance.h"

namespace gwlint::annual_report {
namespace {

std::u32string code_points(std::string_view text) {
  std::u32string result;
  result.reserve(text.size() / 3 + 1);
  for (std::size_t at = 0; at < text.size();) result.push_back(next_character(text, at));
  return result;
}

bool is_numeral(char32_t c) {
  constexpr std::u32string_view kNumerals = U"一二三四五六七八九十";
  return kNumerals.find(c) != std::u32string_view::npos;
}

bool is_digit(char32_t c) {
  return c >= U'0' && c <= U'9';
}

bool is_letter_or_digit(char32_t c) {
  if (c >= 0x80) return u_isalnum(static_cast<UChar32>(c));
  return is_digit(c) || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

struct Enumerator {
  std::size_t size = 0;  // in bytes, with its marks
  std::string_view numeral;
};

// The enumerator at the start: `(一)`, `一、`, `3.`, `3)`. A numeral without a mark behind it is
// part of the words: 三类内部事务信息.
Enumerator enumerator_of(std::string_view folded) {
  const bool bracket = folded.starts_with('(');
  const std::size_t begin = bracket ? 1 : 0;
  std::size_t end = begin;
  std::size_t at = begin;
  char32_t c = 0;
  bool numerals = false;
  bool digits = false;
  while (at < folded.size()) {
    c = next_character(folded, at);
    if (is_numeral(c) && !digits) {
      numerals = true;
    } else if (is_digit(c) && !numerals) {
      digits = true;
    } else {
      break;
    }
    end = at;
  }
  const bool marked = bracket ? c == U')' : (c == U'.' || c == U')' || c == U'、');
  if (end == begin || end == at || !marked) return {};
  return {at, folded.substr(begin, end - begin)};
}

}  // namespace

LabelKey folded_label_key(std::string_view folded) {
  const Enumerator enumerator = enumerator_of(folded);
  LabelKey key{std::string(enumerator.numeral), {}};
  const std::string_view rest = folded.substr(enumerator.size);
  std::size_t begin = 0;  // of the letters and digits that stand together
  for (std::size_t at = 0; at < rest.size();) {
    if (is_common_han(rest, at)) {
      at += 3;
      continue;
    }
    const std::size_t end = at;
    if (is_letter_or_digit(next_character(rest, at))) continue;
    key.words.append(rest.substr(begin, end - begin));
    begin = at;
  }
  key.words.append(rest.substr(begin));
  return key;
}

LabelKey label_key(std::string_view label) {
  return folded_label_key(fold(label));
}

std::size_t letters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) next_character(text, at);
  return count;
}

ComparedText::ComparedText(std::string_view text) : letters_(code_points(text)) {
  for (const char32_t letter : letters_) kinds_ |= std::uint64_t{1} << (letter % 64);
}

std::size_t ComparedText::least_distance(const ComparedText& other) const {
  // A letter that the other text lacks must be exchanged or left out; one that it has besides must
  // come in.
  const int lacking = std::popcount(kinds_ & ~other.kinds_);
  const int besides = std::popcount(other.kinds_ & ~kinds_);
  const auto [shortest, longest] = std::minmax({letters_.size(), other.letters_.size()});
  return std::max(longest - shortest, static_cast<std::size_t>(std::max(lacking, besides)));
}

double similarity(const ComparedText& a, const ComparedText& b, double at_least) {
  const std::u32string& x = a.letters();
  const std::u32string& y = b.letters();
  if (x == y) return 1;
  const std::size_t longest = std::max(x.size(), y.size());
  const std::size_t shortest = std::min(x.size(), y.size());
  // Labels are short; a long text in a cell is none, and must not cost its square.
  constexpr std::size_t kLongestLabel = 120;
  if (shortest == 0 || longest > kLongestLabel || shortest * 3 < longest) return 0;

  const auto of_distance = [longest](std::size_t distance) {
    return 1 - static_cast<double>(distance) / static_cast<double>(longest);
  };
  if (of_distance(longest - shortest) < at_least) return 0;
  std::size_t limit = a.least_distance(b);
  if (of_distance(limit) < at_least) return 0;
  while (limit < longest && of_distance(limit + 1) >= at_least) ++limit;
  const std::size_t distance = edit_distance(x, y, limit);
  return distance > limit ? 0 : of_distance(distance);
}

double similarity(std::string_view a, std::string_view b) {
  if (a == b) return 1;
  return similarity(ComparedText(a), ComparedText(b));
}

}  // namespace gwlint::annual_report
