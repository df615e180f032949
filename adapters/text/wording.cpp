#include "adapters/text/wording.h"

#include <algorithm>
#include <array>
#include <string>

#include "linter/text/fold.h"

namespace gwlint::text_file {
namespace {

// Longer pieces are no numbers, neither values nor list numbers.
constexpr std::size_t kNumberBytes = 64;

constexpr std::string_view kChineseDigits = "一二三四五六七八九十百";
constexpr std::array<std::string_view, 9> kPlaceholders = {"/", "\\", "-", "--", "–",
                                                           "—", "——", "―", "无"};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_number(std::string_view folded) {
  if (folded.starts_with('-') || folded.starts_with('+')) folded.remove_prefix(1);
  if (folded.ends_with('%')) folded.remove_suffix(1);
  return !folded.empty() && is_digit(folded.front()) && is_digit(folded.back()) &&
         std::all_of(folded.begin(), folded.end(),
                     [](char c) { return is_digit(c) || c == '.' || c == ','; });
}

// `character` is three bytes; a match across two characters of the list is none.
bool is_chinese_digit(std::string_view character) {
  const std::size_t at = kChineseDigits.find(character);
  return at != std::string_view::npos && at % 3 == 0;
}

std::size_t chinese_digits_size(std::string_view folded) {
  std::size_t size = 0;
  while (size + 3 <= folded.size() && is_chinese_digit(folded.substr(size, 3))) size += 3;
  return size;
}

std::size_t arabic_digits_size(std::string_view folded) {
  std::size_t size = 0;
  while (size < folded.size() && is_digit(folded[size])) ++size;
  return size;
}

struct ListNumber {
  Numbering kind = Numbering::None;
  std::size_t size = 0;  // folded bytes
};

ListNumber bracketed(std::string_view folded) {
  const std::string_view inner = folded.substr(1);
  const std::size_t digits = std::max(chinese_digits_size(inner), arabic_digits_size(inner));
  if (digits == 0 || digits > 9 || !inner.substr(digits).starts_with(')')) return {};
  return {Numbering::Bracketed, digits + 2};
}

ListNumber list_number(std::string_view folded) {
  if (folded.starts_with('(')) return bracketed(folded);
  if (const std::size_t digits = chinese_digits_size(folded); digits > 0) {
    const std::string_view rest = folded.substr(digits);
    if (rest.starts_with("、")) return {Numbering::Chinese, digits + 3};
    if (rest.starts_with('.')) return {Numbering::Chinese, digits + 1};
    return {};
  }
  const std::size_t digits = arabic_digits_size(folded);
  if (digits == 0 || digits > 3) return {};
  const std::string_view rest = folded.substr(digits);
  if (rest.starts_with("、")) return {Numbering::Arabic, digits + 3};
  const bool decimal = rest.size() > 1 && is_digit(rest[1]);
  if (rest.starts_with('.') && !decimal) return {Numbering::Arabic, digits + 1};
  return {};
}

// ① … ⑳, which folding would turn into plain digits.
bool is_circled(std::string_view piece) {
  return piece.size() >= 3 && piece.substr(0, 2) == "\xe2\x91" && piece[2] >= '\xa0' &&
         piece[2] <= '\xb3';
}

// Whether a number or a placeholder can begin with the first character of `piece`. Nearly all
// pieces are words, and this is much cheaper than folding them.
bool may_be_number(std::string_view piece) {
  const auto lead = static_cast<unsigned char>(piece.front());
  if (lead < 0x80)
    return std::string_view("0123456789+-/\\(").find(piece.front()) != std::string_view::npos;
  // U+2000–2FFF: dashes, circled and other forms; U+3200–32FF and U+FF00–FFFF: wide forms.
  if (lead == 0xe2 || lead == 0xef || piece.starts_with("\xe3\x88") ||
      piece.starts_with("\xe3\x8a")) {
    return true;
  }
  const std::string_view character = piece.substr(0, 3);
  return is_chinese_digit(character) || character == "无";
}

// The first bytes of `piece`, folded; a character cut at their end does no harm.
std::string folded_head(std::string_view piece) {
  return fold(piece.substr(0, kNumberBytes));
}

}  // namespace

bool is_value(std::string_view piece) {
  if (piece.empty() || piece.size() > kNumberBytes || !may_be_number(piece) || is_circled(piece)) {
    return false;
  }
  const std::string folded = fold(piece);
  return is_number(folded) ||
         std::find(kPlaceholders.begin(), kPlaceholders.end(), folded) != kPlaceholders.end();
}

bool is_sentence(std::string_view piece) {
  return piece.find("。") != std::string_view::npos || piece.ends_with("；") ||
         piece.ends_with("！") || piece.ends_with("？");
}

Numbering numbering(std::string_view piece) {
  if (piece.empty() || !may_be_number(piece)) return Numbering::None;
  if (is_circled(piece)) return Numbering::Arabic;
  return list_number(folded_head(piece)).kind;
}

bool is_bare_number(std::string_view piece) {
  if (piece.empty() || piece.size() > kNumberBytes || !may_be_number(piece)) return false;
  if (is_circled(piece)) return piece.size() == 3;
  const std::string folded = fold(piece);
  return !folded.empty() && list_number(folded).size == folded.size();
}

std::size_t characters(std::string_view piece, std::size_t limit) {
  std::size_t count = 0;
  for (const char byte : piece) {
    if ((static_cast<unsigned char>(byte) & 0xc0u) != 0x80u && ++count > limit) break;
  }
  return count;
}

}  // namespace gwlint::text_file
