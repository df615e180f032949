// The shapes in which reports reach a text file, as published files have them. All UTF-8 with LF.
#pragma once

#include <cstddef>
#include <string>

#include "tests/support/report_model.h"

namespace gwlint::test {

// A table row a line, cells parted by tabs; what a merged cell covers is blank.
std::string tab_text(const ReportModel& report);

// The same as another converter has it: merged row labels lose a column, so that values move to the
// left and blanks end the row; brackets of labels are half-width, blanks stand around figures.
std::string shifted_tab_text(const ReportModel& report);

// A cell a line behind a tab, an empty line between rows; labels broken by lines and blanks.
std::string cell_lines_text(const ReportModel& report);

// Headings with `#` of uneven depth, pipe tables.
std::string markdown_text(const ReportModel& report);

// Table 二 of pipes, table 三 of cell lines, table 四 of tabs.
std::string mixed_text(const ReportModel& report);

// Pages cut paragraphs in mid-sentence and tables in two or three. The last cut of table 三 is
// behind its row `cut_row`, counted from the header's first one: if that row's label is long, it
// goes on behind the cut, where rows lack their first `lost_columns` label columns.
std::string paged_text(const ReportModel& report, std::size_t lost_columns, std::size_t cut_row);

}  // namespace gwlint::test
