// Reading: binds a Document to the template, once, for all rules.
#pragma once

#include <vector>

#include "rules/annual_report/report.h"
#include "rules/annual_report/template/formats.h"

namespace gwlint::annual_report {

// Reads any document, a report or not: what is not found stays empty. `document` and `formats`
// must outlive the Report.
Report read_report(const Document& document, const Formats& formats);

// The steps of it, in their order; each fills its part of the Report and relies on the ones before.
void read_passages(Report& report);                          // text, passages, cells
void read_title(Report& report);                             // title
void read_sections(Report& report, const Formats& formats);  // sections, headings, intro
void read_citations(Report& report);                         // citations
void read_dates(Report& report);                             // dates, period
void read_year(Report& report, const std::vector<Template>& templates);  // year, format
void read_counts(Report& report);                                        // counts
void bind_tables(Report& report, const Formats& formats);                // tables

}  // namespace gwlint::annual_report
