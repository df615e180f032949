// Enumerators: the numbers that headings and items begin with.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gwlint::annual_report {

struct Enumerator {
  enum class Kind : std::uint8_t {
    None,
    Chinese,         // 一、 — the mandated form of the first level
    ChineseOther,    // 一. 一, 一: — a Chinese numeral with another mark
    ChineseBracket,  // (一) 一) — the usual second level
    Arabic,          // 1、 1. 1)
    ArabicBracket,   // (1)
    Part,            // 第一部分 第一章
    Ordinal,         // 一是 第一, 首先
  };
  Kind kind = Kind::None;
  std::uint32_t value = 0;  // 1–99; of 首先 and 其次 too
  std::size_t size = 0;     // bytes, mark included

  explicit operator bool() const { return kind != Kind::None; }
  // May number a heading of the first level without further evidence.
  bool is_first_level() const {
    return kind == Kind::Chinese || kind == Kind::ChineseOther || kind == Kind::Part;
  }
};

// The enumerator that folded text begins with. Years, decimals and counts are none.
Enumerator read_enumerator(std::string_view folded);

// A Chinese numeral of 1–99 (一, 十二, 贰) at the start of `folded`.
struct ChineseNumeral {
  std::uint32_t value = 0;  // 0: there is none
  std::size_t size = 0;
};
ChineseNumeral read_chinese_numeral(std::string_view folded);

// True when text as written (not folded: folding makes ① a bare 1) begins with a circled, bracketed
// or dotted number sign: ① ⑴ ⒈ ㈠.
bool begins_with_number_sign(std::string_view source);

}  // namespace gwlint::annual_report
