#include "rules/annual_report/reading/reading.h"

#include "rules/annual_report/reading/named_years.h"

namespace gwlint::annual_report {

Report read_report(const Document& document, std::span<const ReportKind* const> kinds,
                   const Deadline* deadline) {
  const auto look_at_clock = [&] {
    if (deadline != nullptr) deadline->check();
  };
  Report report;
  report.document = &document;
  read_passages(report);
  look_at_clock();
  read_title(report, kinds);
  for (const auto read :
       {read_sections, read_citations, read_dates, read_year, read_counts, bind_tables}) {
    look_at_clock();
    read(report);
  }
  return report;
}

Report read_report(const Document& document, const ReportKind& kind) {
  const ReportKind* const kinds[] = {&kind};
  return read_report(document, kinds);
}

void read_year(Report& report) {
  const std::vector<Template>& templates = report.kind->formats.templates();
  if (report.title) report.year = report.title->year_value;
  if (!report.year) report.year = period_year(report);
  if (!report.year) report.year = announced_year(report);
  if (!report.year) return;
  // Newest first: the last one whose years have begun; for older reports the oldest.
  report.format = &templates.back();
  for (const Template& candidate : templates) {
    if (candidate.first_year <= *report.year) {
      report.format = &candidate;
      return;
    }
  }
}

}  // namespace gwlint::annual_report
