// Where slips of writing are looked for.
#pragma once

#include <vector>

#include "linter/text/span.h"
#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

// The folded ranges of all passages and table cells, in no certain order. Left out are lines of a
// table of contents, which repeat headings, and the figures of statutory tables, of which TAB
// speaks.
std::vector<Span> written_texts(const Report& report);

// True when one of `sorted`, ranges that do not overlap, holds `place`.
bool is_within(Span place, const std::vector<Span>& sorted);

// True for what a site puts above a report, such as its date of publication: it is none of it.
bool is_above_title(const Report& report, const Passage& passage);

}  // namespace gwlint::annual_report
