#include "rules/annual_report/number.h"

#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>

#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

constexpr std::int64_t kMostWhole = 9'000'000'000;
constexpr std::int64_t kMostCount = 1'000'000'000'000;
constexpr std::size_t kPlaces = 6;

bool take(std::string_view& text, std::string_view prefix) {
  if (!starts_with_word(text, prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

std::string_view take_digits(std::string_view& text) {
  std::size_t size = 0;
  while (size < text.size() && is_digit(text[size])) ++size;
  const std::string_view digits = text.substr(0, size);
  text.remove_prefix(size);
  return digits;
}

// Appends `digits` to `value`; false once it exceeds `most`.
bool append(std::int64_t& value, std::string_view digits, std::int64_t most) {
  for (const char c : digits) {
    value = value * 10 + (c - '0');
    if (value > most) return false;
  }
  return true;
}

// Digits, with or without thousands separators: 1234567 or 1,234,567. `value` is left alone when
// there are no digits, which `.5` needs.
bool take_whole(std::string_view& text, std::int64_t& value, std::int64_t most) {
  const std::string_view first = take_digits(text);
  if (!append(value, first, most)) return false;
  if (!text.starts_with(',')) return true;
  if (first.empty() || first.size() > 3) return false;
  while (take(text, ",")) {
    const std::string_view group = take_digits(text);
    if (group.size() != 3 || !append(value, group, most)) return false;
  }
  return true;
}

// Decimals as units of Number; false when there are none or more than it can hold.
bool take_decimals(std::string_view& text, std::int64_t& units) {
  const std::string_view digits = take_digits(text);
  if (digits.empty()) return false;
  for (std::size_t i = 0; i < std::max(digits.size(), kPlaces); ++i) {
    const int digit = i < digits.size() ? digits[i] - '0' : 0;
    if (i >= kPlaces) {
      if (digit != 0) return false;
      continue;
    }
    units = units * 10 + digit;
  }
  return true;
}

// The value of the digit, Chinese or Arabic, that `text` begins with.
std::optional<int> digit_at(std::string_view text) {
  if (text.empty()) return std::nullopt;
  if (is_digit(text.front())) return text.front() - '0';
  if (const int value = numeral_at(text); value != 0) return value;
  switch (wide_character(text)) {
    case wide_character("〇"):
    case wide_character("零"):
    case wide_character("○"):
    case wide_character("◯"):
      return 0;
    case wide_character("两"):
      return 2;
    default:
      return std::nullopt;
  }
}

// What the unit that `text` begins with multiplies by; 廿 and 卅 are 20 and 30 by themselves.
std::optional<int> unit_at(std::string_view text) {
  switch (wide_character(text)) {
    case wide_character("十"):
    case wide_character("拾"):
      return 10;
    case wide_character("百"):
    case wide_character("佰"):
      return 100;
    case wide_character("千"):
    case wide_character("仟"):
      return 1000;
    case wide_character("廿"):
      return 20;
    case wide_character("卅"):
      return 30;
    default:
      return std::nullopt;
  }
}

// Takes the character at the start of `text` where `read` gives its value.
std::optional<int> take_numeral(std::string_view& text,
                                std::optional<int> (*read)(std::string_view text)) {
  const std::optional<int> value = read(text);
  if (value) text.remove_prefix(character_size(text.front()));
  return value;
}

// Digit by digit: 二〇二三, and a single digit.
std::optional<std::int64_t> parse_digit_by_digit(std::string_view text) {
  std::int64_t value = 0;
  while (!text.empty()) {
    const auto digit = take_numeral(text, digit_at);
    if (!digit) return std::nullopt;
    value = value * 10 + *digit;
    if (value > kMostCount) return std::nullopt;
  }
  return value;
}

// Up to 9999, with its units written: 一千零三, 十二, 二十. Units must fall.
std::optional<std::int64_t> take_below_myriad(std::string_view& text) {
  std::int64_t value = 0;
  int last_unit = 10'000;
  bool any = false;
  while (!text.empty()) {
    const bool zero = take(text, "零") || take(text, "〇") || take(text, "○");
    const auto digit = zero ? std::nullopt : take_numeral(text, digit_at);
    if (zero) continue;
    if (digit == 0) return std::nullopt;
    const auto unit = take_numeral(text, unit_at);
    if (!digit && !unit) break;
    if (!unit) {
      // The last digit: it counts ones, so the ones must still be free.
      if (last_unit == 1) return std::nullopt;
      value += *digit;
      last_unit = 1;
    } else if (*unit == 20 || *unit == 30) {
      if (digit || last_unit <= 10) return std::nullopt;
      value += *unit;
      last_unit = 10;
    } else {
      // 十二 needs no digit before its unit; 百 and 千 do.
      if (*unit >= last_unit || (!digit && (*unit != 10 || any))) return std::nullopt;
      value += std::int64_t{digit.value_or(1)} * *unit;
      last_unit = *unit;
    }
    any = true;
  }
  return any ? std::optional(value) : std::nullopt;
}

std::optional<std::int64_t> parse_with_units(std::string_view text) {
  std::int64_t value = 0;
  std::int64_t last_scale = 1'000'000'000'000;
  while (!text.empty()) {
    const auto part = take_below_myriad(text);
    if (!part) return std::nullopt;
    std::int64_t scale = 1;
    if (take(text, "亿")) {
      scale = 100'000'000;
    } else if (take(text, "万")) {
      scale = 10'000;
    }
    if (scale >= last_scale) return std::nullopt;
    value += *part * scale;
    last_scale = scale;
  }
  return last_scale == 1'000'000'000'000 ? std::nullopt : std::optional(value);
}

}  // namespace

std::string to_string(Number number) {
  const std::int64_t units = number.units();
  const std::string sign = units < 0 ? "-" : "";
  const std::uint64_t size = units < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(units)
                                       : static_cast<std::uint64_t>(units);
  const auto scale = static_cast<std::uint64_t>(Number::kScale);
  std::string text = fmt::format("{}{}", sign, size / scale);
  if (size % scale == 0) return text;
  std::string decimals = fmt::format("{:06}", size % scale);
  decimals.erase(decimals.find_last_not_of('0') + 1);
  return text + "." + decimals;
}

std::optional<Number> parse_number(std::string_view folded) {
  const bool negative = take(folded, "-") || take(folded, "−");
  if (!negative) take(folded, "+");
  if (folded.empty() || (!is_digit(folded.front()) && folded.front() != '.')) return std::nullopt;
  std::int64_t whole = 0;
  std::int64_t units = 0;
  if (!take_whole(folded, whole, kMostWhole)) return std::nullopt;
  if (take(folded, ".") && !take_decimals(folded, units)) return std::nullopt;
  if (!folded.empty()) return std::nullopt;
  units += whole * Number::kScale;
  return Number::of_units(negative ? -units : units);
}

std::optional<std::int64_t> parse_count(std::string_view folded) {
  if (folded.empty()) return std::nullopt;
  if (is_digit(folded.front())) {
    std::int64_t value = 0;
    if (take_whole(folded, value, kMostCount) && folded.empty()) return value;
    return std::nullopt;
  }
  if (const auto value = parse_digit_by_digit(folded)) return value;
  return parse_with_units(folded);
}

}  // namespace gwlint::annual_report
