#include "rules/annual_report/reading/quantity.h"

#include <string_view>

#include "rules/annual_report/number.h"

namespace gwlint::annual_report {
namespace {

constexpr WordList kNumerals = {"〇", "零", "○",  "一", "二", "三", "四", "五", "六",
                                "七", "八", "九", "两", "十", "百", "千", "万", "壹",
                                "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖", "拾"};
constexpr WordList kMeasures = {"件次", "件", "份", "条", "个", "起", "宗", "项",
                                "例",   "次", "封", "桩", "部", "单", "笔"};

// Digits with their thousands separators, or numerals.
void take_number(Phrase& phrase) {
  if (phrase.take_all(kNumerals)) return;
  const std::string_view rest = phrase.rest();
  std::size_t size = 0;
  while (size < rest.size()) {
    const bool separator =
        rest[size] == ',' && size > 0 && size + 1 < rest.size() && is_digit(rest[size + 1]);
    if (!is_digit(rest[size]) && !separator) break;
    ++size;
  }
  phrase.skip(size);
}

std::optional<Quantity> number_of(const Phrase& phrase, std::size_t begin) {
  const auto value = parse_count(phrase.since(begin));
  if (!value) return std::nullopt;
  return Quantity{*value, begin, phrase.at()};
}

}  // namespace

std::optional<Quantity> take_quantity(Phrase& phrase) {
  Phrase ahead = phrase;
  take_number(ahead);
  const std::optional<Quantity> quantity = number_of(ahead, phrase.at());
  if (!quantity || !ahead.take(kMeasures)) return std::nullopt;
  phrase = ahead;
  return quantity;
}

std::optional<Quantity> take_bare_zero(Phrase& phrase) {
  Phrase ahead = phrase;
  if (!ahead.take({"0", "零", "无"}) || !at_clause_end(ahead) || ahead.next_is({"."})) {
    return std::nullopt;
  }
  const Quantity zero{0, phrase.at(), ahead.at()};
  phrase = ahead;
  return zero;
}

bool at_clause_end(const Phrase& phrase) {
  return phrase.at_end() ||
         phrase.next_is({",", "。", ";", ":", "!", "?", "(", ")", "、", "\n", "…", "."});
}

bool at_count_end(const Phrase& phrase) {
  return at_clause_end(phrase) ||
         phrase.next_is({"其中", "均", "全部", "都", "并", "且", "同比", "较", "比", "与", "和",
                         "及", "以及", "含", "包括", "分别", "同", "全年"});
}

}  // namespace gwlint::annual_report
