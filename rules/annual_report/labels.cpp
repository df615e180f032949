#include "rules/annual_report/labels.h"

#include <algorithm>

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
  key.words.reserve(rest.size());
  for (std::size_t at = 0; at < rest.size();) {
    const std::size_t begin = at;
    const char32_t c = next_character(rest, at);
    if (u_isalnum(static_cast<UChar32>(c))) key.words.append(rest.substr(begin, at - begin));
  }
  return key;
}

LabelKey label_key(std::string_view label) {
  return folded_label_key(fold(label));
}

std::size_t letters(std::string_view text) {
  return code_points(text).size();
}

double similarity(std::string_view a, std::string_view b) {
  if (a == b) return 1;
  const std::u32string x = code_points(a);
  const std::u32string y = code_points(b);
  const std::size_t longest = std::max(x.size(), y.size());
  const std::size_t shortest = std::min(x.size(), y.size());
  // Labels are short; a long text in a cell is none, and must not cost its square.
  constexpr std::size_t kLongestLabel = 120;
  if (shortest == 0 || longest > kLongestLabel || shortest * 3 < longest) return 0;

  return 1 - static_cast<double>(edit_distance(x, y, longest)) / static_cast<double>(longest);
}

}  // namespace gwlint::annual_report
