#include "rules/annual_report/layout.h"

#include <algorithm>

#include "rules/annual_report/comparison/digest.h"

namespace gwlint::annual_report {
namespace {

void add_headings(const Report& report, Layout& layout) {
  if (report.title) layout.headings.push_back({report.source(report.title->text), 1});
  for (const Report::HeadingInOrder& entry : report.headings) {
    layout.headings.push_back({report.source(entry.heading.whole()), 2});
  }
  std::ranges::sort(layout.headings, {},
                    [](const Layout::Heading& heading) { return heading.text; });
}

// Rows and columns are looked up by their ids: last year's report may have had another format.
void add_figures(const BoundTable& bound, const DigestTable& earlier, Layout& layout) {
  for (const CellIndex index : value_cells(*bound.table)) {
    const BoundCell& cell = bound.at(index);
    if (cell.state == BoundCell::State::Absent) continue;
    const DigestCell* known =
        earlier.find(bound.table->rows[index.row].id, bound.table->columns[index.column].id);
    if (known == nullptr || known->place.text.empty()) continue;
    layout.earlier.push_back({cell.text, known->place.text});
  }
}

void add_figures(const Report& report, const ReportDigest& earlier, Layout& layout) {
  for (const BoundTable* bound : comparable_tables(report)) {
    const DigestTable* table = earlier.table(bound->table->id);
    if (table != nullptr && !table->repeated) add_figures(*bound, *table, layout);
  }
  std::ranges::sort(layout.earlier, {},
                    [](const Layout::EarlierFigure& figure) { return figure.cell; });
}

}  // namespace

Layout layout_of(const Report& report, const OtherReport* earlier) {
  Layout layout;
  add_headings(report, layout);
  if (earlier == nullptr) return layout;
  layout.earlier_path = earlier->path;
  layout.earlier_year = earlier->digest->year;
  add_figures(report, *earlier->digest, layout);
  return layout;
}

}  // namespace gwlint::annual_report
