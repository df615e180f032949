#include "rules/annual_report/doc/written_texts.h"

#include <algorithm>
#include <iterator>

namespace gwlint::annual_report {
namespace {

// The figures of statutory tables, in the document's text; sorted.
std::vector<Span> figure_places(const Report& report) {
  std::vector<Span> places;
  for (const BoundTable& table : report.tables.bound) {
    for (const BoundRow& row : table.rows) {
      for (const BoundCell& cell : row.cells) {
        if (cell.state != BoundCell::State::Absent) places.push_back(cell.text);
      }
    }
  }
  std::ranges::sort(places);
  return places;
}

}  // namespace

bool is_within(Span place, const std::vector<Span>& sorted) {
  const auto after = std::ranges::upper_bound(sorted, place.begin, {}, &Span::begin);
  return after != sorted.begin() && std::prev(after)->contains(place);
}

std::vector<Span> written_texts(const Report& report) {
  std::vector<Span> texts;
  for (const Passage& passage : report.passages) {
    if (!passage.contents_entry) texts.push_back(passage.text);
  }
  const std::vector<Span> figures = figure_places(report);
  for (const Span cell : report.cells) {
    if (!cell.empty() && !is_within(report.source(cell), figures)) texts.push_back(cell);
  }
  return texts;
}

bool is_above_title(const Report& report, const Passage& passage) {
  return report.title && passage.text.end <= report.title->text.begin;
}

}  // namespace gwlint::annual_report
