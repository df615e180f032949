#include "rules/annual_report/reading/enumerator.h"

#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

using Kind = Enumerator::Kind;

constexpr std::size_t kNumeralSize = 3;  // bytes, of each of them
constexpr std::string_view kPauseMark = "、";

// The value of one numeral character, 1–10; 0 for any other character.
std::uint32_t numeral_value(std::string_view folded) {
  const std::uint32_t character = wide_character(folded);
  const bool is_ten = character == wide_character("十") || character == wide_character("拾");
  return is_ten ? 10 : static_cast<std::uint32_t>(numeral_at(folded));
}

struct Digits {
  std::uint32_t value = 0;
  std::size_t size = 0;  // 0: none, or too many for an enumerator
};

Digits read_digits(std::string_view folded) {
  Digits digits;
  while (digits.size < folded.size() && is_digit(folded[digits.size])) {
    if (digits.size == 2) return {};
    digits.value = digits.value * 10 + static_cast<std::uint32_t>(folded[digits.size] - '0');
    ++digits.size;
  }
  return digits.value == 0 ? Digits{} : digits;
}

// Size of the marks at the start: people type 一、、 and (一)、.
std::size_t marks_size(std::string_view folded) {
  return folded.size() - without_prefixes(folded, {kPauseMark, ".", ",", ":", ";"}).size();
}

Enumerator read_bracketed(std::string_view folded) {
  const std::string_view inside = folded.substr(1);
  const ChineseNumeral numeral = read_chinese_numeral(inside);
  const Digits digits = numeral.size > 0 ? Digits{} : read_digits(inside);
  const std::size_t size = numeral.size + digits.size;
  if (size == 0 || size >= inside.size() || inside[size] != ')') return {};
  const std::size_t end = 1 + size + 1;
  return {numeral.size > 0 ? Kind::ChineseBracket : Kind::ArabicBracket,
          numeral.value + digits.value, end + marks_size(folded.substr(end))};
}

// 第一部分, 第一章; 第一, 第二：
Enumerator read_ordinal(std::string_view folded) {
  constexpr std::string_view kOrdinal = "第";
  const std::string_view rest = folded.substr(kOrdinal.size());
  const ChineseNumeral numeral = read_chinese_numeral(rest);
  if (numeral.size == 0) return {};
  std::size_t end = kOrdinal.size() + numeral.size;
  const std::string_view after = folded.substr(end);
  if (starts_with_any(after, {"部分", "章"})) {
    end +=
        after.starts_with("章") ? std::string_view("章").size() : std::string_view("部分").size();
    return {Kind::Part, numeral.value, end + marks_size(folded.substr(end))};
  }
  const std::size_t marks = marks_size(after);
  if (marks == 0) return {};
  return {Kind::Ordinal, numeral.value, end + marks};
}

Enumerator read_chinese(std::string_view folded) {
  const ChineseNumeral numeral = read_chinese_numeral(folded);
  if (numeral.size == 0) return {};
  const std::string_view after = folded.substr(numeral.size);
  constexpr std::string_view kIs = "是";
  if (after.starts_with(kIs)) return {Kind::Ordinal, numeral.value, numeral.size + kIs.size()};
  if (after.starts_with(")")) return {Kind::ChineseBracket, numeral.value, numeral.size + 1};
  const std::size_t marks = marks_size(after);
  if (marks == 0) return {};
  const bool proper = after.substr(0, marks) == kPauseMark;
  return {proper ? Kind::Chinese : Kind::ChineseOther, numeral.value, numeral.size + marks};
}

Enumerator read_arabic(std::string_view folded) {
  const Digits digits = read_digits(folded);
  if (digits.size == 0 || digits.size == folded.size()) return {};
  const std::string_view after = folded.substr(digits.size);
  const Enumerator found = {Kind::Arabic, digits.value, digits.size + 1};
  if (after.starts_with(")")) return found;
  if (after.starts_with(kPauseMark)) {
    return {Kind::Arabic, digits.value, digits.size + kPauseMark.size()};
  }
  if (after[0] != '.' && after[0] != ',') return {};
  // 1.5 and 1,200 are figures; 1.2023年 is an item that begins with a year.
  std::size_t more = 0;
  while (1 + more < after.size() && is_digit(after[1 + more])) ++more;
  if (more > 0 && !(after[0] == '.' && more >= 4)) return {};
  return found;
}

}  // namespace

ChineseNumeral read_chinese_numeral(std::string_view folded) {
  const std::uint32_t first = numeral_value(folded);
  if (first == 0) return {};
  ChineseNumeral numeral = {first, kNumeralSize};
  const std::uint32_t second = numeral_value(folded.substr(numeral.size));
  if (first < 10) {
    if (second != 10) return numeral;
    numeral = {first * 10, 2 * kNumeralSize};
  }
  const std::uint32_t unit = numeral_value(folded.substr(numeral.size));
  if (unit > 0 && unit < 10) numeral = {numeral.value + unit, numeral.size + kNumeralSize};
  return numeral;
}

Enumerator read_enumerator(std::string_view folded) {
  if (folded.empty()) return {};
  if (folded[0] == '(') return read_bracketed(folded);
  if (is_digit(folded[0])) return read_arabic(folded);
  if (starts_with_word(folded, "第")) return read_ordinal(folded);
  if (starts_with_word(folded, "首先")) return {Kind::Ordinal, 1, 2 * kNumeralSize};
  if (starts_with_word(folded, "其次")) return {Kind::Ordinal, 2, 2 * kNumeralSize};
  return read_chinese(folded);
}

bool begins_with_number_sign(std::string_view source) {
  const std::size_t at = source.find_first_not_of(" \t");
  if (at == std::string_view::npos) return false;
  const std::string_view sign = source.substr(at, 3);
  // U+2460–U+249B, U+2776–U+2793, U+3220–U+3229.
  return (sign >= "\xe2\x91\xa0" && sign <= "\xe2\x92\x9b") ||
         (sign >= "\xe2\x9d\xb6" && sign <= "\xe2\x9e\x93") ||
         (sign >= "\xe3\x88\xa0" && sign <= "\xe3\x88\xa9");
}

}  // namespace gwlint::annual_report
