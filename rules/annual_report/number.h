// Figures: exact decimal numbers, and the ways in which people write them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gwlint::annual_report {

// An exact decimal with up to six places. What parse_number reads lies within ±9·10^9, so that sums
// of a thousand never overflow.
class Number {
 public:
  static constexpr std::int64_t kScale = 1'000'000;

  constexpr Number() = default;
  static constexpr Number of(std::int64_t whole) { return Number(whole * kScale); }
  static constexpr Number of_units(std::int64_t units) { return Number(units); }

  constexpr std::int64_t units() const { return units_; }
  constexpr bool is_whole() const { return units_ % kScale == 0; }
  constexpr bool is_negative() const { return units_ < 0; }

  friend constexpr auto operator<=>(const Number&, const Number&) = default;
  friend constexpr Number operator+(Number a, Number b) { return Number(a.units_ + b.units_); }
  friend constexpr Number operator-(Number a, Number b) { return Number(a.units_ - b.units_); }
  friend constexpr Number operator*(int factor, Number a) { return Number(factor * a.units_); }

 private:
  explicit constexpr Number(std::int64_t units) : units_(units) {}
  std::int64_t units_ = 0;
};

// Plain decimal notation, no superfluous zeros: 12.6, -3.
std::string to_string(Number number);

// Reads folded text such as 12, 1,234, -3, 12.60: nothing but a sign, digits (thousands separators
// where they belong) and decimals. None where it is anything else or too large.
std::optional<Number> parse_number(std::string_view folded);

// Reads a whole number in Chinese numerals (十二, 一百零三, 二〇二三, 两) or in digits, all of
// `folded`. None where it is anything else, or above 10^12.
std::optional<std::int64_t> parse_count(std::string_view folded);

}  // namespace gwlint::annual_report
