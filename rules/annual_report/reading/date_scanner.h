// Reads single dates, years and the joints between two dates of a range.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "rules/annual_report/dates.h"

namespace gwlint::annual_report {

// A year with 年 behind it: 2023年, 二〇二三年.
struct YearMention {
  Span digits;
  int value = 0;
  std::uint32_t end = 0;  // behind 年
};

struct DateRange {
  CalendarDate first;
  CalendarDate last;
  Span whole;
};

// What stands in one piece of text, which begins at `begin` of the folded text; in reading order.
struct ScannedDates {
  std::vector<YearMention> years;
  std::vector<CalendarDate> dates;
  std::vector<DateRange> ranges;  // a date of a range is among `dates` too
};

// Digits run longer than a month or day can have, counts (3个月30日) and lists (1-12月31日) give no
// dates.
ScannedDates scan_dates(std::string_view text, std::uint32_t begin);

}  // namespace gwlint::annual_report
