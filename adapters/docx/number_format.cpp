#include "adapters/docx/number_format.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

namespace gwlint::docx {
namespace {

using Digits = std::array<std::string_view, 10>;

// The words of a way to write numbers with units, as in 一百零一.
struct Counting {
  Digits digits;
  std::string_view ten;
  std::string_view hundred;
  std::string_view thousand;
  std::string_view ten_thousand;
  std::string_view gap;  // stands for skipped units: 一百零一; empty in Japanese
  bool one_before_ten;   // 壹拾 rather than 十 for 10 to 19
};

constexpr Digits kPlainDigits = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr Digits kIdeographDigits = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr Digits kCircleDigits = {"○", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr Digits kFullWidthDigits = {"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"};

constexpr Counting kChinese = {kPlainDigits, "十", "百", "千", "万", "零", false};
constexpr Counting kTaiwanese = {kPlainDigits, "十", "百", "千", "萬", "零", false};
constexpr Counting kJapanese = {kPlainDigits, "十", "百", "千", "万", "", false};
constexpr Counting kLegalSimplified = {{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"},
                                       "拾",
                                       "佰",
                                       "仟",
                                       "万",
                                       "零",
                                       true};
constexpr Counting kLegalTraditional = {
    {"零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"},
    "拾",
    "佰",
    "仟",
    "萬",
    "零",
    true};

constexpr std::array<std::string_view, 10> kStems = {"甲", "乙", "丙", "丁", "戊",
                                                     "己", "庚", "辛", "壬", "癸"};
constexpr std::array<std::string_view, 12> kBranches = {"子", "丑", "寅", "卯", "辰", "巳",
                                                        "午", "未", "申", "酉", "戌", "亥"};

std::string decimal(int number) {
  return std::to_string(number);
}

std::string by_digit(int number, const Digits& digits) {
  std::string result;
  for (const char c : decimal(number)) result += digits[static_cast<std::size_t>(c - '0')];
  return result;
}

// 1 to 9999. `gap_first`: something higher stands before, so that a missing thousand shows.
std::string count_group(int number, const Counting& words, bool gap_first) {
  const std::array<std::pair<int, std::string_view>, 4> units = {
      {{1000, words.thousand}, {100, words.hundred}, {10, words.ten}, {1, ""}}};
  std::string result;
  bool gap = gap_first && number < 1000;
  for (const auto& [unit, name] : units) {
    const int digit = number / unit % 10;
    if (digit == 0) {
      gap = gap || !result.empty();
      continue;
    }
    if (gap) result += words.gap;
    gap = false;
    const bool bare =
        unit == 10 && digit == 1 && result.empty() && !gap_first && !words.one_before_ten;
    if (!bare) result += words.digits[static_cast<std::size_t>(digit)];
    result += name;
  }
  return result;
}

std::string count(int number, const Counting& words) {
  if (number == 0) return std::string(words.digits[0]);
  if (number >= 100'000'000) return decimal(number);
  if (number < 10'000) return count_group(number, words, false);
  std::string result = count_group(number / 10'000, words, false);
  result += words.ten_thousand;
  if (number % 10'000 != 0) result += count_group(number % 10'000, words, true);
  return result;
}

std::string of_set(int number, std::span<const std::string_view> set) {
  if (number < 1 || static_cast<std::size_t>(number) > set.size()) return decimal(number);
  return std::string(set[static_cast<std::size_t>(number - 1)]);
}

// The nth of a run of consecutive characters of three UTF-8 bytes, for 1 to `last`.
std::string of_run(int number, char32_t first, int last) {
  if (number < 1 || number > last) return decimal(number);
  const auto c = static_cast<std::uint32_t>(first) + static_cast<std::uint32_t>(number - 1);
  return {static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3F)),
          static_cast<char>(0x80 | (c & 0x3F))};
}

// a … z, aa, bb: the letter is repeated.
std::string letters(int number, char first) {
  constexpr int kMostRepeats = 30;
  if (number < 1 || (number - 1) / 26 >= kMostRepeats) return decimal(number);
  const auto repeats = static_cast<std::size_t>((number - 1) / 26 + 1);
  return std::string(repeats, static_cast<char>(first + (number - 1) % 26));
}

std::string roman(int number, bool upper) {
  constexpr std::array<std::pair<int, std::string_view>, 13> kUnits = {{{1000, "m"},
                                                                        {900, "cm"},
                                                                        {500, "d"},
                                                                        {400, "cd"},
                                                                        {100, "c"},
                                                                        {90, "xc"},
                                                                        {50, "l"},
                                                                        {40, "xl"},
                                                                        {10, "x"},
                                                                        {9, "ix"},
                                                                        {5, "v"},
                                                                        {4, "iv"},
                                                                        {1, "i"}}};
  if (number < 1 || number > 3999) return decimal(number);
  std::string result;
  for (const auto& [unit, name] : kUnits) {
    for (; number >= unit; number -= unit) result += name;
  }
  if (upper) {
    for (char& c : result) c = static_cast<char>(c - 'a' + 'A');
  }
  return result;
}

std::string stem_and_branch(int number) {
  if (number < 1 || number > 60) return decimal(number);
  const auto index = static_cast<std::size_t>(number - 1);
  return std::string(kStems[index % 10]) + std::string(kBranches[index % 12]);
}

std::optional<std::string> counted(int number, std::string_view format) {
  if (format == "chineseCounting" || format == "chineseCountingThousand") {
    return count(number, kChinese);
  }
  if (format == "taiwaneseCounting" || format == "taiwaneseCountingThousand") {
    return count(number, kTaiwanese);
  }
  if (format == "japaneseCounting") return count(number, kJapanese);
  if (format == "chineseLegalSimplified") return count(number, kLegalSimplified);
  if (format == "ideographLegalTraditional") return count(number, kLegalTraditional);
  if (format == "ideographDigital" || format == "japaneseDigitalTenThousand") {
    return by_digit(number, kIdeographDigits);
  }
  if (format == "taiwaneseDigital") return by_digit(number, kCircleDigits);
  if (format == "decimalFullWidth" || format == "decimalFullWidth2") {
    return by_digit(number, kFullWidthDigits);
  }
  return std::nullopt;
}

std::optional<std::string> from_a_set(int number, std::string_view format) {
  if (format == "ideographTraditional") return of_set(number, kStems);
  if (format == "ideographZodiac") return of_set(number, kBranches);
  if (format == "ideographZodiacTraditional") return stem_and_branch(number);
  if (format == "decimalEnclosedCircle" || format == "decimalEnclosedCircleChinese") {
    return of_run(number, U'①', 20);
  }
  if (format == "ideographEnclosedCircle") return of_run(number, U'㊀', 10);
  if (format == "decimalEnclosedParen") return of_run(number, U'⑴', 20);
  if (format == "decimalEnclosedFullstop") return of_run(number, U'⒈', 20);
  if (format == "lowerLetter") return letters(number, 'a');
  if (format == "upperLetter") return letters(number, 'A');
  if (format == "lowerRoman") return roman(number, false);
  if (format == "upperRoman") return roman(number, true);
  return std::nullopt;
}

}  // namespace

std::string format_number(int number, std::string_view format) {
  if (format == "none") return {};
  if (auto written = counted(number, format)) return *std::move(written);
  if (auto written = from_a_set(number, format)) return *std::move(written);
  if (format == "decimalZero" && number < 10) return std::string("0").append(decimal(number));
  if (format == "numberInDash") return std::string("- ").append(decimal(number)).append(" -");
  return decimal(number);
}

}  // namespace gwlint::docx
