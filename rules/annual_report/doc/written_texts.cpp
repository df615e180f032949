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
  if (!std::ranges::is_sorted(places)) std::ranges::sort(places);
  return places;
}

// Calls `look` with the cells that Report::cells are of, in their order.
template <typename Look>
void for_each_cell(const Document& document, Look look) {
  for (const Block& block : document.blocks) {
    if (block.kind != Block::Kind::Table) continue;
    for (const Row& row : document.tables[block.index].rows) {
      for (const Cell& cell : row.cells) look(cell);
    }
  }
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
  const Span* folded = report.cells.data();
  for_each_cell(*report.document, [&](const Cell& cell) {
    if (!folded->empty() && !is_within(cell.text, figures)) texts.push_back(*folded);
    ++folded;
  });
  return texts;
}

bool is_above_title(const Report& report, const Passage& passage) {
  return report.title && passage.text.end <= report.title->text.begin;
}

}  // namespace gwlint::annual_report
