#include "rules/annual_report/reading/date_scanner.h"

#include <array>
#include <utility>

#include "rules/annual_report/number.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

constexpr std::string_view kYear = "年";
constexpr std::string_view kMonth = "月";
constexpr WordList kNumerals = {"0",  "1",  "2",  "3",  "4",  "5",  "6",  "7",
                                "8",  "9",  "一", "二", "三", "四", "五", "六",
                                "七", "八", "九", "十", "〇", "零", "○",  "廿"};

// Size of the numeral character at the start of `text`, Chinese or digit; 0 where there is none.
std::size_t numeral_size(std::string_view text) {
  if (text.empty()) return 0;
  if (is_digit(text.front())) return 1;
  return starts_with_any(text, kNumerals) ? 3 : 0;
}

// The unbroken run of digits, or of Chinese numerals, at the start of `text`.
std::string_view numeral_run(std::string_view text) {
  const bool digits = !text.empty() && is_digit(text.front());
  std::size_t size = 0;
  while (const std::size_t step = numeral_size(text.substr(size))) {
    if (is_digit(text[size]) != digits) break;
    size += step;
  }
  return text.substr(0, size);
}

std::optional<int> year_of(std::string_view run) {
  const std::size_t characters =
      is_digit(run.empty() ? 'x' : run.front()) ? run.size() : run.size() / 3;
  const auto value = parse_count(run);
  if (characters != 4 || !value || *value < 1900 || *value > 2999) return std::nullopt;
  return static_cast<int>(*value);
}

// A month or a day: one or two digits, or a Chinese numeral below 100.
std::optional<int> small_number(std::string_view run) {
  if (run.empty()) return std::nullopt;
  if (is_digit(run.front()) && run.size() > 2) return std::nullopt;
  const auto value = parse_count(run);
  if (!value || *value > 99) return std::nullopt;
  return static_cast<int>(*value);
}

struct Joint {
  std::size_t size = 0;
  bool ranges = false;  // a word of extent was among it: 至, —
};

// The word of extent at the start of `text`; 0 where there is none.
std::size_t extent_size(std::string_view text) {
  for (const std::string_view word :
       {"至", "到", "-", "—", "–", "―", "─", "−", "~", "〜", "∼", "起", "截止", "截至", "直至"}) {
    if (starts_with_word(text, word)) return word.size();
  }
  return 0;
}

// What else may stand in a joint: the hour, a comma, a remark.
std::size_t filler_size(std::string_view text) {
  for (const std::string_view word : {"始", "开始", "零时", "0时", "00:00", "0:00", "0点", "零点",
                                      "(含)", "(包括)", ",", "、", "止"}) {
    if (starts_with_word(text, word)) return word.size();
  }
  return 0;
}

// What stands between the dates of a range: 至, 起至, —, (含)起,至.
Joint joint_at(std::string_view text) {
  constexpr std::size_t kLongest = 24;  // bytes
  Joint joint;
  while (joint.size < kLongest) {
    const std::string_view rest = text.substr(joint.size);
    const std::size_t extent = extent_size(rest);
    const std::size_t size = extent > 0 ? extent : filler_size(rest);
    if (size == 0) break;
    joint.size += size;
    joint.ranges = joint.ranges || extent > 0;
  }
  // 1月1日一12月31日: 一 written for a dash.
  constexpr std::string_view kOneAsDash = "一";
  if (joint.size == 0 && text.starts_with(kOneAsDash)) return {kOneAsDash.size(), true};
  return joint;
}

class DateScanner {
 public:
  DateScanner(std::string_view text, std::uint32_t begin) : text_(text), begin_(begin) {}

  ScannedDates scan() {
    // The shortest things to be found are 2023年 and 1月1日: most cells of a table are shorter.
    constexpr std::size_t kShortest = std::string_view("2023年").size();
    if (text_.size() < kShortest) return {};
    for (std::size_t at = find_any(text_, kNumerals); at < text_.size();) {
      at = find_any(text_, kNumerals, take_at(at));
    }
    return std::move(found_);
  }

 private:
  Span span(std::size_t begin, std::size_t end) const {
    return {begin_ + static_cast<std::uint32_t>(begin), begin_ + static_cast<std::uint32_t>(end)};
  }
  std::size_t local(std::uint32_t offset) const { return offset - begin_; }

  // Takes what the numeral at `at` begins; the end of it.
  std::size_t take_at(std::size_t at) {
    const auto date = date_at(at, at == 0 ? std::string_view() : text_.substr(0, at));
    if (!date) return at + numeral_run(text_.substr(at)).size();
    std::size_t end = local(date->whole.end);
    found_.dates.push_back(*date);
    if (const auto last = range_end(*date, end)) {
      CalendarDate first = *date;
      CalendarDate second = *last;
      if (!second.year_value) second.year_value = first.year_value;
      if (!first.year_value) first.year_value = second.year_value;
      found_.dates.back() = first;
      found_.dates.push_back(second);
      found_.ranges.push_back({first, second, {first.whole.begin, second.whole.end}});
      end = local(second.whole.end);
    }
    return end;
  }

  std::optional<CalendarDate> range_end(const CalendarDate& first, std::size_t at) {
    const Joint joint = joint_at(text_.substr(at));
    if (!joint.ranges || joint.size == 0) return std::nullopt;
    const bool dotted = text_.substr(local(first.whole.begin), first.whole.size()).find(kMonth) ==
                        std::string_view::npos;
    const std::size_t years = found_.years.size();
    if (const auto date = date_at(at + joint.size, {})) return date;
    found_.years.resize(years);  // met again when the scan gets there
    return dotted ? short_date_at(at + joint.size) : std::nullopt;
  }

  // The date at `at`; `head` is the text before it, which may show that it is none. Notes the year.
  std::optional<CalendarDate> date_at(std::size_t at, std::string_view head) {
    const std::string_view run = numeral_run(text_.substr(at));
    std::size_t next = at + run.size();
    CalendarDate date;
    if (const auto year = year_of(run)) {
      date.year = span(at, next);
      date.year_value = *year;
      if (starts_with_word(text_.substr(next), kYear)) {
        next += kYear.size();
        found_.years.push_back({date.year, *year, span(at, next).end});
        return month_and_day(date, at, next);
      }
      return separated_date(date, head, at, next);
    }
    return is_part_of_list(head) ? std::nullopt : month_and_day(date, at, at);
  }

  // 1-12月31日, 第3月: a month that counts or lists.
  static bool is_part_of_list(std::string_view head) {
    if (ends_with_any(head, {"第", "-", "—", "~", ".", "/", "、", "每"})) return true;
    constexpr std::string_view kTo = "至";
    if (!head.ends_with(kTo) || head.size() == kTo.size()) return false;
    return is_digit(head[head.size() - kTo.size() - 1]);
  }

  std::optional<CalendarDate> month_and_day(CalendarDate date, std::size_t begin, std::size_t at) {
    const std::string_view month_run = numeral_run(text_.substr(at));
    const auto month = small_number(month_run);
    at += month_run.size();
    if (!month || !starts_with_word(text_.substr(at), kMonth)) return std::nullopt;
    at += kMonth.size();
    const std::string_view day_run = numeral_run(text_.substr(at));
    const auto day = small_number(day_run);
    at += day_run.size();
    if (!day || !starts_with_word(text_.substr(at), "日")) return std::nullopt;
    at += std::string_view("日").size();
    // 12月31日内 counts nothing, 3月5日间 neither: but 日均, 日报 make other words.
    if (starts_with_any(text_.substr(at), {"均", "常", "报"})) return std::nullopt;
    date.month = *month;
    date.day = *day;
    date.whole = span(begin, at);
    return date;
  }

  // 2023.1.1, 2023-01-01, 2023/1/1.
  std::optional<CalendarDate> separated_date(CalendarDate date, std::string_view head,
                                             std::size_t begin, std::size_t at) {
    // A part of an address, a telephone number or a version is none.
    if (!head.empty() && (is_latin(head.back()) || ends_with_any(head, {".", "/", "-", "_"}))) {
      return std::nullopt;
    }
    const char separator = at < text_.size() ? text_[at] : '\0';
    if (separator != '.' && separator != '-' && separator != '/') return std::nullopt;
    const std::string_view month_run = numeral_run(text_.substr(at + 1));
    const std::size_t second = at + 1 + month_run.size();
    if (second >= text_.size() || text_[second] != separator) return std::nullopt;
    const std::string_view day_run = numeral_run(text_.substr(second + 1));
    const std::size_t end = second + 1 + day_run.size();
    const auto month = digits_only(month_run);
    const auto day = digits_only(day_run);
    if (!month || *month < 1 || *month > 12 || !day || *day < 1 || *day > 31) return std::nullopt;
    if (end < text_.size()) {
      const char next = text_[end];
      const bool range = next == '-' && year_of(numeral_run(text_.substr(end + 1)));
      const bool goes_on = is_latin(next) || next == '/' || next == '_' || next == '.' ||
                           (next == separator && !range);
      if (goes_on) return std::nullopt;
    }
    date.month = *month;
    date.day = *day;
    date.whole = span(begin, end);
    return date;
  }

  static std::optional<int> digits_only(std::string_view run) {
    return !run.empty() && is_digit(run.front()) ? small_number(run) : std::nullopt;
  }

  // 12.31 as the second date of 2023.1.1-12.31.
  std::optional<CalendarDate> short_date_at(std::size_t at) {
    const std::string_view month_run = numeral_run(text_.substr(at));
    const std::size_t dot = at + month_run.size();
    const auto month = digits_only(month_run);
    if (!month || dot >= text_.size() || text_[dot] != '.') return std::nullopt;
    const std::string_view day_run = numeral_run(text_.substr(dot + 1));
    const auto day = digits_only(day_run);
    if (!day) return std::nullopt;
    CalendarDate date;
    date.month = *month;
    date.day = *day;
    date.whole = span(at, dot + 1 + day_run.size());
    return date;
  }

  std::string_view text_;
  std::uint32_t begin_;
  ScannedDates found_;
};

}  // namespace

bool exists(const CalendarDate& date) {
  constexpr std::array<int, 12> kDays{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (date.month < 1 || date.month > 12 || date.day < 1) return false;
  if (date.day > kDays[static_cast<std::size_t>(date.month - 1)]) return false;
  if (!date.is(2, 29) || !date.year_value) return true;
  const int year = *date.year_value;
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

ScannedDates scan_dates(std::string_view text, std::uint32_t begin) {
  return DateScanner(text, begin).scan();
}

}  // namespace gwlint::annual_report
