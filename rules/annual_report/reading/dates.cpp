// Reads dates, the statistical period, and the years that the report names as its own.
#include "rules/annual_report/dates.h"

#include <algorithm>
#include <iterator>

#include "rules/annual_report/reading/date_scanner.h"
#include "rules/annual_report/reading/named_years.h"
#include "rules/annual_report/reading/period.h"
#include "rules/annual_report/reading/reading.h"

namespace gwlint::annual_report {
namespace {

void scan(Report& report, Span text) {
  ScannedDates found = scan_dates(report.view(text), text.begin);
  std::ranges::move(found.dates, std::back_inserter(report.dates.dates));
}

bool is_whole(const PeriodStatement& period, std::optional<int> year) {
  return period.kind == PeriodStatement::Kind::Days && period.first.is(1, 1) &&
         period.last.is(12, 31) && period.first.year_value == year &&
         period.last.year_value == year;
}

// Where the intro states the whole year of the title, other times in it are told of beside:
// 与2022年1月1日至12月31日的数据相比.
void keep_own_period(Report& report) {
  if (!report.title || !report.title->year_value) return;
  std::vector<PeriodStatement>& periods = report.dates.periods;
  const auto own = std::ranges::find_if(periods, [&](const PeriodStatement& period) {
    return is_whole(period, report.title->year_value);
  });
  if (own != periods.end()) periods = {*own};
}

}  // namespace

std::optional<int> period_year(const Report& report) {
  for (const PeriodStatement& statement : report.dates.periods) {
    if (statement.year) return statement.year;
  }
  return std::nullopt;
}

void read_dates(Report& report) {
  for (const Span text : report.all_narrative()) scan(report, text);
  for (const Span cell : report.cells) scan(report, cell);

  const std::string_view folded = report.text.view();
  report.dates.periods = period_in_intro(folded, report.intro());
  const Section* overview = report.section(kOverview);
  if (report.dates.periods.empty() && overview != nullptr) {
    report.dates.periods = period_in_overview(folded, report.narrative(*overview));
  }
  keep_own_period(report);
  report.dates.years = find_named_years(report);
}

}  // namespace gwlint::annual_report
