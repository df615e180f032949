// Reading: binds a Document to the template of its kind, once, for all rules.
#pragma once

#include <span>

#include "linter/document/deadline.h"
#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

// Reads any document, a report or not: what is not found stays empty. `document` and `kinds` must
// outlive the Report. A document is of the kind whose title stands in it; where several do, of the
// one whose title stands last, right above the text; where none does, of the first. Where a
// `deadline` is given, throws OutOfTime when it has passed between two steps.
Report read_report(const Document& document, std::span<const ReportKind* const> kinds,
                   const Deadline* deadline = nullptr);
// The same where there is but one kind.
Report read_report(const Document& document, const ReportKind& kind);

// The steps of it, in their order; each fills its part of the Report and relies on the ones before.
void read_passages(Report& report);  // text, passages, cells
// kind, title, and as format the newest until the year is known; `kinds` holds at least one
void read_title(Report& report, std::span<const ReportKind* const> kinds);
void read_sections(Report& report);   // sections, headings, intro
void read_citations(Report& report);  // citations
void read_dates(Report& report);      // dates, period
void read_year(Report& report);       // year, format
void read_counts(Report& report);     // counts
void bind_tables(Report& report);     // tables

}  // namespace gwlint::annual_report
