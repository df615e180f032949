// Reports as word processors write them.
#pragma once

#include <cstddef>
#include <string>

#include "tests/support/report_model.h"

namespace gwlint::test {

// The content of w:body of the next one, to be put into another document.
std::string docx_body(const ReportModel& report);

// A run a paragraph, numbers typed, tables with gridSpan and vMerge.
std::string plain_docx(const ReportModel& report);

// The same within one cell that frames it all, in the strict namespaces.
std::string framed_docx(const ReportModel& report);

// Without tables: their rows are paragraphs with tabs.
std::string tabbed_docx(const ReportModel& report);

// How table 三 is cut into two w:tbl.
enum class TableCut {
  Adjacent,        // nothing between; merged labels go on
  RepeatedHeader,  // an empty paragraph between; header and merged labels stand again
  PageBreak,       // a page break between; merged labels are left empty
};

// As WPS Office and people leave it: each digit a run of its own, runs split everywhere by
// spelling marks and bookmarks, automatic numbers, content controls around paragraphs, runs, rows
// and cells, breaks within labels. The second piece of table 三 begins with its row `cut_row`,
// counted from the header's first one.
std::string fragmented_docx(const ReportModel& report, TableCut cut, std::size_t cut_row);

}  // namespace gwlint::test
