#include "rules/annual_report/doc/personal_numbers.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>

#include "rules/annual_report/dates.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

constexpr std::uint32_t kIdentitySize = 18;
constexpr std::uint32_t kMobileSize = 11;

constexpr std::string_view kHyphens[] = {"-", "\u2010", "\u2013", "\u2014"};

std::size_t hyphen_size(std::string_view text) {
  for (const std::string_view hyphen : kHyphens) {
    if (text.starts_with(hyphen)) return hyphen.size();
  }
  return 0;
}

// Digits that stand together.
struct Group {
  Span place;
  bool after_hyphen = false;  // parted by a hyphen from the group before, else by blanks
};

std::string digits_of(std::string_view text, std::span<const Group> groups, std::uint32_t begin) {
  std::string digits;
  for (const Group& group : groups) {
    digits += text.substr(group.place.begin - begin, group.place.size());
  }
  return digits;
}

// ---- Identity numbers ----

// GB 11643: the first two digits name a province.
bool is_region(std::string_view digits) {
  constexpr std::string_view kRegions[] = {"11", "12", "13", "14", "15", "21", "22", "23", "31",
                                           "32", "33", "34", "35", "36", "37", "41", "42", "43",
                                           "44", "45", "46", "50", "51", "52", "53", "54", "61",
                                           "62", "63", "64", "65", "71", "81", "82", "83"};
  return std::ranges::find(kRegions, digits.substr(0, 2)) != std::end(kRegions);
}

int value_of(std::string_view digits) {
  int value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return value;
}

bool is_birthday(std::string_view digits) {
  CalendarDate date;
  date.year_value = value_of(digits.substr(0, 4));
  date.month = value_of(digits.substr(4, 2));
  date.day = value_of(digits.substr(6, 2));
  return *date.year_value >= 1900 && *date.year_value < 2100 && exists(date);
}

// ISO 7064, MOD 11-2.
bool has_valid_check(std::string_view number) {
  constexpr std::array kWeights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  constexpr std::string_view kChecks = "10X98765432";
  int sum = 0;
  for (std::size_t i = 0; i < kWeights.size(); ++i) sum += kWeights[i] * (number[i] - '0');
  const char check = number.back() == 'x' ? 'X' : number.back();
  return check == kChecks[static_cast<std::size_t>(sum % 11)];
}

bool is_identity(std::string_view number) {
  return number.size() == kIdentitySize && is_region(number) && is_birthday(number.substr(6, 8)) &&
         has_valid_check(number);
}

// ---- Mobile numbers ----

// How people part the eleven digits; 1 3 8 … parts them all.
bool is_mobile_grouping(std::span<const Group> groups) {
  if (groups.size() == 1) return true;
  std::string sizes;
  for (const Group& group : groups) {
    if (group.place.size() > 9) return false;
    sizes += static_cast<char>('0' + group.place.size());
  }
  constexpr std::string_view kGroupings[] = {"344", "38", "74", "335", "434", "11111111111"};
  return std::ranges::find(kGroupings, sizes) != std::end(kGroupings);
}

bool is_mobile(std::string_view digits) {
  return digits.size() == kMobileSize && digits[0] == '1' && digits[1] >= '3';
}

// ---- The text around ----

// What numbers are called that a mobile number is taken for …
constexpr std::string_view kOtherNumbers[] = {
    "索引号", "编号",   "文号",   "案号",   "流水号", "受理号", "工单号",   "工单", "单号",
    "证号",   "证书号", "账号",   "帐号",   "账户",   "卡号",   "代码",     "编码", "序号",
    "QQ",     "qq",     "QQ群",   "条码",   "识别号", "识别码", "备案号",   "批号", "标识码",
    "图号",   "地块号", "宗地号", "房号",   "工号",   "机号",   "统一编码", "档号", "合同号",
    "回执号", "查询码", "验证码", "订单号", "设备号", "车架号"};
// … and an identity number.
constexpr std::string_view kOtherCodes[] = {"代码",   "识别号", "账号",   "帐号",   "卡号",
                                            "流水号", "索引号", "订单号", "工单号", "条码"};

// Behind these a number is an amount, or a number of something.
constexpr std::string_view kMeasures[] = {"元", "万",   "亿",   "件",   "条", "次", "个", "人",
                                          "吨", "立方", "平方", "公里", "千", "户", "亩", "%",
                                          "美", "字节", "字",   "篇",   "度", "米", "号", "期",
                                          "批", "股",   "份",   "斤",   "升", "瓦", "辆"};

// The digits that `text` ends with, as far as a telephone number goes.
std::size_t digits_before(std::string_view text) {
  std::size_t size = 0;
  while (size < std::min<std::size_t>(text.size(), kMobileSize) &&
         is_digit(text[text.size() - size - 1])) {
    ++size;
  }
  return size;
}

// True when what stands directly before a number makes it a part of something longer.
bool goes_on_before(std::string_view before) {
  if (before.empty()) return false;
  const char last = before.back();
  if (is_latin(last) || is_digit(last)) return true;
  if (ends_with_any(before, {"_", "=", "#", "$", "*", "@", "&", "¥", "×", "〔", "[", "~"})) {
    return true;
  }
  const std::size_t digits = digits_before(before.substr(0, before.size() - 1));
  constexpr std::size_t kTelephone = 7;  // 88881234/13812345678
  return last == '/' ? digits < kTelephone : (last == '.' || last == ',') && digits > 0;
}

// The same for what stands directly behind it.
bool goes_on_behind(std::string_view behind) {
  if (behind.empty()) return false;
  const char first = behind.front();
  if (is_latin(first) || is_digit(first)) return true;
  if (starts_with_any(behind, {"_", "=", "#", "*", "@", "&", "×", "〕", "]"})) return true;
  const bool separates = first == '.' || first == ',';
  return separates && behind.size() > 1 && is_digit(behind[1]);
}

bool is_called(std::string_view before, Words names) {
  return ends_with_any(without_suffixes(before, {":", "(", "“", "\"", "为", "是"}), names);
}

class Scan {
 public:
  Scan(const FoldedText& text, Span within)
      : text_(text), view_(text.view(within)), begin_(within.begin) {}

  std::vector<PersonalNumber> run() {
    for (std::size_t at = find_ascii(view_); at < view_.size(); at = find_ascii(view_, at)) {
      if (!is_digit(view_[at])) {
        ++at;
        continue;
      }
      at = read_chain(static_cast<std::uint32_t>(at));
      find_in_chain();
    }
    return std::move(numbers_);
  }

 private:
  using Groups = std::span<const Group>;

  std::string_view rest(std::uint32_t at) const { return view_.substr(at); }

  // True when nothing stands between the bytes before and at `at` in the source.
  bool touches(std::uint32_t at) const { return !text_.parted_before(begin_ + at); }

  // Reads the groups of digits from `at` on that blanks or hyphens part; returns where they end.
  std::uint32_t read_chain(std::uint32_t at) {
    chain_.clear();
    bool after_hyphen = false;
    while (at < view_.size() && is_digit(view_[at])) {
      std::uint32_t end = at + 1;
      while (end < view_.size() && is_digit(view_[end]) && touches(end)) ++end;
      chain_.push_back({{begin_ + at, begin_ + end}, after_hyphen});
      at = end;
      const auto hyphen = static_cast<std::uint32_t>(hyphen_size(rest(at)));
      after_hyphen = hyphen > 0 && at + hyphen < view_.size() && is_digit(view_[at + hyphen]);
      if (after_hyphen) at += hyphen;
    }
    const bool check_letter = at < view_.size() && (view_[at] == 'X' || view_[at] == 'x');
    if (check_letter) {
      ++at;
      check_letter_ = begin_ + at;
    }
    return at;
  }

  void find_in_chain() {
    for (std::size_t first = 0; first < chain_.size();) {
      const std::size_t count = take(first);
      first += std::max<std::size_t>(count, 1);
    }
    chain_.clear();
    check_letter_ = 0;
  }

  // The number that begins with group `first`, if one does; returns how many groups it has.
  std::size_t take(std::size_t first) {
    std::uint32_t size = 0;
    for (std::size_t end = first + 1; end <= chain_.size() && size < kIdentitySize; ++end) {
      size += chain_[end - 1].place.size();
      if (take_identity({first, end, size}) || take_mobile({first, end, size})) return end - first;
    }
    return 0;
  }

  // Groups [first, end) of the chain, of `size` digits.
  struct Piece {
    std::size_t first;
    std::size_t end;
    std::uint32_t size;
    std::size_t count() const { return end - first; }
  };

  Groups groups(const Piece& piece) const {
    return Groups(chain_).subspan(piece.first, piece.count());
  }
  Span place_of(const Piece& piece) const {
    return {chain_[piece.first].place.begin, chain_[piece.end - 1].place.end};
  }
  bool ends_chain(const Piece& piece) const { return piece.end == chain_.size(); }
  bool is_before_hyphen(const Piece& piece) const {
    return !ends_chain(piece) && chain_[piece.end].after_hyphen;
  }

  bool take_identity(const Piece& piece) {
    const bool with_letter =
        piece.size + 1 == kIdentitySize && check_letter_ != 0 && ends_chain(piece);
    if (piece.size != kIdentitySize && !with_letter) return false;
    std::string digits = digits_of(view_, groups(piece), begin_);
    Span place = place_of(piece);
    if (with_letter) {
      digits += 'X';
      place.end = check_letter_;
    }
    const bool hyphened =
        std::ranges::any_of(groups(piece), &Group::after_hyphen) || is_before_hyphen(piece);
    if (hyphened || !is_identity(digits) || is_part(place, kOtherCodes)) return false;
    numbers_.push_back({PersonalNumber::Kind::Identity, place});
    return true;
  }

  bool take_mobile(const Piece& piece) {
    if (is_before_hyphen(piece) || (ends_chain(piece) && check_letter_ != 0)) return false;
    if (piece.size == kMobileSize + 2 || piece.size == kMobileSize + 4) return take_prefixed(piece);
    if (piece.size != kMobileSize || !is_mobile_grouping(groups(piece))) return false;
    // Several groups among still more are a row of figures.
    const bool led = follows_country(piece.first);
    const bool alone = (piece.first == 0 || (piece.first == 1 && led)) && ends_chain(piece);
    if (piece.count() > 1 && !alone) return false;
    if (chain_[piece.first].after_hyphen && !led) return false;
    return add_mobile(digits_of(view_, groups(piece), begin_), place_of(piece));
  }

  // +8613812345678, 008613812345678.
  bool take_prefixed(const Piece& piece) {
    if (piece.count() != 1) return false;
    const Span place = place_of(piece);
    std::string_view digits = text_.view(place);
    const bool plus = view_.substr(0, place.begin - begin_).ends_with('+');
    const std::string_view prefix = digits.substr(0, digits.size() - kMobileSize);
    if (prefix != "0086" && !(plus && prefix == "86")) return false;
    digits.remove_prefix(prefix.size());
    return add_mobile(digits, place);
  }

  bool add_mobile(std::string_view digits, Span place) {
    if (!is_mobile(digits) || is_part(place, kOtherNumbers)) return false;
    if (starts_with_any(rest(place.end - begin_), kMeasures)) return false;
    numbers_.push_back({PersonalNumber::Kind::Mobile, place});
    return true;
  }

  // Behind 86 or 0086.
  bool follows_country(std::size_t group) const {
    if (group == 0) return false;
    const std::string_view before = text_.view(chain_[group - 1].place);
    return before == "86" || before == "0086";
  }

  // Part of a longer name, amount or address, or expressly a number of another kind.
  bool is_part(Span place, Words other_kinds) const {
    const std::uint32_t begin = place.begin - begin_;
    const std::uint32_t end = place.end - begin_;
    const std::string_view before = view_.substr(0, begin);
    const std::string_view behind = rest(end);
    if (begin > 0 && touches(begin) && goes_on_before(before)) return true;
    if (end < view_.size() && touches(end) && goes_on_behind(behind)) return true;
    return is_called(before, other_kinds);
  }

  const FoldedText& text_;
  std::string_view view_;
  std::uint32_t begin_;
  std::vector<Group> chain_;
  std::uint32_t check_letter_ = 0;  // the place behind an X that follows the chain; 0: none
  std::vector<PersonalNumber> numbers_;
};

}  // namespace

std::vector<PersonalNumber> find_personal_numbers(const FoldedText& text, Span within) {
  return Scan(text, within).run();
}

std::string masked(std::string_view folded) {
  std::string digits;
  for (const char c : folded) {
    if (is_digit(c) || is_latin(c)) digits += c;
  }
  constexpr std::size_t kHead = 3;
  const std::size_t tail = digits.size() == kIdentitySize ? 2 : 4;
  if (digits.size() <= kHead + tail) return digits;
  const std::size_t hidden = digits.size() - kHead - tail;
  return digits.replace(kHead, hidden, hidden, '*');
}

std::string without_personal_numbers(std::string_view words) {
  FoldedText folded;
  const Span whole = folded.append(words, 0);
  std::string result;
  std::size_t done = 0;
  for (const PersonalNumber& number : find_personal_numbers(folded, whole)) {
    const Span source = folded.source(number.place);
    result.append(words.substr(done, source.begin - done))
        .append(masked(folded.view(number.place)));
    done = source.end;
  }
  return result.append(words.substr(done));
}

}  // namespace gwlint::annual_report
