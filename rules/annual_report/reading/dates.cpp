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
  report.dates.years = find_named_years(report);
}

}  // namespace gwlint::annual_report
