// Dates in a report, the statistical period that it states, and the years that it names as its own.
//
// Spans are of the folded text.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "linter/text/span.h"

namespace gwlint::annual_report {

struct Report;

// A day as written: 2023年1月1日, 二〇二三年一月一日, 2023.1.1, 2023-01-01, or 12月31日.
struct CalendarDate {
  Span whole;
  Span year;  // its digits; empty where none are written
  // The year written, or that of the range's other date.
  std::optional<int> year_value;
  int month = 0;
  int day = 0;

  bool is(int a_month, int a_day) const { return month == a_month && day == a_day; }
};

// True when the calendar has the date. 29 February without a year is one.
bool exists(const CalendarDate& date);

// Where the report says to which period its figures belong.
struct PeriodStatement {
  enum class Kind : std::uint8_t {
    Days,        // from a day to a day
    Unspecific,  // without both days: 统计期限为2023年度, 截至2023年12月31日
    Damaged,     // characters are lost: 202111日起至20211230日止
  };
  Kind kind = Kind::Days;
  Span whole;
  CalendarDate first;  // Kind::Days only
  CalendarDate last;
  std::optional<int> year;  // the one that it names, when it names one
};

// A year that a text names as the one reported on, or planned for.
struct NamedYear {
  enum class Role : std::uint8_t {
    QuotedTitle,  // the report's title as the intro quotes it
    Opening,      // section 一 begins with it
    TableLabel,   // 2022年制发件数
    Plan,         // section 五: 2024年…将…
  };
  Role role;
  Span digits;
  int value = 0;
  // In which it stands; an opening with the sentence behind it where that opens with a year too.
  Span sentence;
};

struct Dates {
  std::vector<CalendarDate> dates;  // everywhere, tables included
  // In the intro or, where it has none, in section 一; in reading order. One that is the whole year
  // of the title stands alone: others are told of beside it.
  std::vector<PeriodStatement> periods;
  std::vector<NamedYear> years;
};

// The year of the period that the report states.
std::optional<int> period_year(const Report& report);

}  // namespace gwlint::annual_report
