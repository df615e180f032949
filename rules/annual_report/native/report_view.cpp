#include "rules/annual_report/native/report_view.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>

#include "rules/annual_report/native/utf8_text.h"

namespace gwlint::annual_report::native {
namespace {

gwlint_text text_of(std::string_view text) {
  return {text.data(), text.size()};
}

gwlint_range range_of(Span span) {
  return {span.begin, span.end};
}

// ---- Passages ----

class PassageList {
 public:
  explicit PassageList(const Report& report) : report_(report) {}

  std::vector<gwlint_passage> list() {
    if (report_.title) add(report_.title->text, GWLINT_ELSEWHERE, GWLINT_ROLE_TITLE);
    for (const Span text : report_.intro()) add(text, GWLINT_INTRO, GWLINT_ROLE_TEXT);
    add_sections();
    add_rest();
    return std::move(list_);
  }

 private:
  void add(Span folded, std::int32_t where, std::int32_t role) {
    if (folded.empty()) return;
    list_.push_back({range_of(report_.source(folded)), range_of(folded), where, role});
  }

  void add_sections() {
    for (const auto& entry : report_.headings) {
      const std::int32_t where = entry.section ? std::int32_t{*entry.section} : GWLINT_ELSEWHERE;
      add(entry.heading.whole(), where, GWLINT_ROLE_HEADING);
    }
    for (std::size_t i = 0; i < report_.sections.size(); ++i) {
      if (!report_.sections[i]) continue;
      for (const Span text : report_.narrative(*report_.sections[i])) {
        add(text, static_cast<std::int32_t>(i), GWLINT_ROLE_TEXT);
      }
    }
  }

  // The passages of which nothing is in the list yet.
  void add_rest() {
    sort();
    const auto listed = list_;
    for (const Passage& passage : report_.passages) {
      const auto next = std::ranges::partition_point(listed, [&](const gwlint_passage& other) {
        return other.folded.end <= passage.text.begin;
      });
      if (next != listed.end() && next->folded.begin < passage.text.end) continue;
      add(passage.text, GWLINT_ELSEWHERE, GWLINT_ROLE_TEXT);
    }
    sort();
  }

  void sort() {
    std::ranges::stable_sort(list_, {}, [](const auto& passage) { return passage.folded.begin; });
  }

  const Report& report_;
  std::vector<gwlint_passage> list_;
};

// ---- Paths ----

// The path within `table` of a place that stands in it; empty where it does not.
LogicalPath path_within(const BoundTable& table, Span place) {
  const auto narrow = [](std::size_t index) { return static_cast<std::uint16_t>(index); };
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    const BoundRow& row = table.rows[r];
    if (!row.present || !row.line.contains(place)) continue;
    const std::uint16_t first = table.table->blocks[table.table->rows[r].block].first_column;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
      const BoundCell& cell = row.cells[c];
      if (cell.state == BoundCell::State::Absent || !cell.text.contains(place)) continue;
      return table.path(CellIndex{narrow(r), narrow(first + c)});
    }
    return table.path(narrow(r));
  }
  return {};
}

// ---- Cells ----

bool is_cell(const TemplateTable& table, CellIndex cell) {
  if (cell.row >= table.rows.size()) return false;
  const TemplateBlock& block = table.blocks[table.rows[cell.row].block];
  return block.first_column <= cell.column && cell.column < block.last_column;
}

std::int32_t state_of(BoundCell::State state) {
  switch (state) {
    case BoundCell::State::Absent:
      return 0;
    case BoundCell::State::Blank:
      return GWLINT_CELL_BLANK;
    case BoundCell::State::Filler:
      return GWLINT_CELL_FILLER;
    case BoundCell::State::Number:
      return GWLINT_CELL_NUMBER;
    case BoundCell::State::Other:
      return GWLINT_CELL_OTHER;
  }
  return 0;
}

std::int32_t tell_cell(const gwlint_report& view, const BoundTable& table, CellIndex index,
                       gwlint_cell& told) {
  if (!is_cell(*table.table, index)) return GWLINT_ABSENT;
  const BoundCell& cell = table.at(index);
  if (cell.state == BoundCell::State::Absent) return GWLINT_ABSENT;
  gwlint_cell result{};
  result.state = state_of(cell.state);
  if (cell.number) {
    const std::string figure = to_string(*cell.number);
    result.micros = cell.number->units();
    figure.copy(result.figure, sizeof(result.figure) - 1);
  }
  result.range = range_of(cell.text);
  result.row = text_of(table.table->rows[index.row].id);
  result.column = text_of(table.table->columns[index.column].id);
  result.name = text_of(view.cell_name(table, index));
  told = result;
  return GWLINT_OK;
}

const BoundTable* find_table(const gwlint_report& view, std::string_view id) {
  const auto found =
      std::ranges::find(view.tables, id, [](const BoundTable* table) { return table->table->id; });
  return found == view.tables.end() ? nullptr : *found;
}

}  // namespace

LogicalPath path_of(const gwlint_report& view, Span place) {
  for (const BoundTable* table : view.tables) {
    LogicalPath path = path_within(*table, place);
    if (!path.empty()) return path;
  }
  return view.report.path_at(view.report.text.folded_at(place.begin));
}

// ---- The functions of the host ----
//
// Called from C: nothing may be thrown, and no argument is trusted.

namespace {

template <typename Work>
std::int32_t guarded(Work work) noexcept {
  try {
    return work();
  } catch (...) {
    return GWLINT_FAILED;
  }
}

extern "C" {

std::int32_t host_text(const gwlint_report* view, gwlint_text* text) noexcept {
  if (view == nullptr || text == nullptr) return GWLINT_REFUSED;
  *text = text_of(view->report.document->text);
  return GWLINT_OK;
}

std::int32_t host_folded_text(const gwlint_report* view, gwlint_text* text) noexcept {
  if (view == nullptr || text == nullptr) return GWLINT_REFUSED;
  *text = text_of(view->report.text.view());
  return GWLINT_OK;
}

std::int32_t host_source_of(const gwlint_report* view, gwlint_range folded,
                            gwlint_range* range) noexcept {
  if (view == nullptr || range == nullptr) return GWLINT_REFUSED;
  const std::string_view text = view->report.text.view();
  if (folded.begin > folded.end || folded.end > text.size() || !is_boundary(text, folded.begin) ||
      !is_boundary(text, folded.end)) {
    return GWLINT_REFUSED;
  }
  return guarded([&] {
    *range = range_of(view->report.source({folded.begin, folded.end}));
    return GWLINT_OK;
  });
}

std::int32_t host_title(const gwlint_report* view, gwlint_title* title) noexcept {
  if (view == nullptr || title == nullptr) return GWLINT_REFUSED;
  if (!view->report.title) return GWLINT_ABSENT;
  return guarded([&] {
    const Report& report = view->report;
    const auto range = [&](Span folded) {
      return folded.empty() ? gwlint_range{} : range_of(report.source(folded));
    };
    *title = {range(report.title->text), range(report.title->issuer), range(report.title->year)};
    return GWLINT_OK;
  });
}

std::int32_t host_year(const gwlint_report* view, std::int32_t* year) noexcept {
  if (view == nullptr || year == nullptr) return GWLINT_REFUSED;
  if (!view->report.year) return GWLINT_ABSENT;
  *year = *view->report.year;
  return GWLINT_OK;
}

std::int32_t host_template_id(const gwlint_report* view, gwlint_text* id) noexcept {
  if (view == nullptr || id == nullptr) return GWLINT_REFUSED;
  if (view->report.format == nullptr) return GWLINT_ABSENT;
  *id = text_of(view->report.format->id);
  return GWLINT_OK;
}

std::size_t host_section_count(const gwlint_report* view) noexcept {
  if (view == nullptr || view->report.format == nullptr) return 0;
  return view->report.format->sections.size();
}

std::int32_t host_section(const gwlint_report* view, std::size_t index,
                          gwlint_section* section) noexcept {
  if (view == nullptr || section == nullptr) return GWLINT_REFUSED;
  if (index >= host_section_count(view)) return GWLINT_ABSENT;
  return guarded([&] {
    const Report& report = view->report;
    const TemplateSection& wanted = report.format->sections[index];
    gwlint_section result{};
    result.number = text_of(wanted.number);
    result.words = text_of(wanted.heading);
    if (index < report.sections.size() && report.sections[index]) {
      result.heading = range_of(report.source(report.sections[index]->heading.whole()));
      result.found = 1;
    }
    *section = result;
    return GWLINT_OK;
  });
}

std::size_t host_passage_count(const gwlint_report* view) noexcept {
  return view == nullptr ? 0 : view->passages.size();
}

std::int32_t host_passage(const gwlint_report* view, std::size_t index,
                          gwlint_passage* passage) noexcept {
  if (view == nullptr || passage == nullptr) return GWLINT_REFUSED;
  if (index >= view->passages.size()) return GWLINT_ABSENT;
  *passage = view->passages[index];
  return GWLINT_OK;
}

std::size_t host_table_count(const gwlint_report* view) noexcept {
  return view == nullptr ? 0 : view->tables.size();
}

std::int32_t host_table(const gwlint_report* view, std::size_t index,
                        gwlint_table* table) noexcept {
  if (view == nullptr || table == nullptr) return GWLINT_REFUSED;
  if (index >= view->tables.size()) return GWLINT_ABSENT;
  const BoundTable& bound = *view->tables[index];
  *table = {text_of(bound.table->id), text_of(bound.table->name),
            static_cast<std::uint32_t>(bound.table->rows.size()),
            static_cast<std::uint32_t>(bound.table->columns.size()), range_of(bound.first_row)};
  return GWLINT_OK;
}

std::int32_t host_cell_at(const gwlint_report* view, std::size_t table, std::uint32_t row,
                          std::uint32_t column, gwlint_cell* cell) noexcept {
  if (view == nullptr || cell == nullptr) return GWLINT_REFUSED;
  if (table >= view->tables.size() || row > UINT16_MAX || column > UINT16_MAX) return GWLINT_ABSENT;
  return guarded([&] {
    return tell_cell(*view, *view->tables[table],
                     {static_cast<std::uint16_t>(row), static_cast<std::uint16_t>(column)}, *cell);
  });
}

std::int32_t host_cell(const gwlint_report* view, const char* table, const char* row,
                       const char* column, gwlint_cell* cell) noexcept {
  if (view == nullptr || table == nullptr || row == nullptr || column == nullptr ||
      cell == nullptr) {
    return GWLINT_REFUSED;
  }
  return guarded([&]() -> std::int32_t {
    const BoundTable* bound = find_table(*view, table);
    const auto index = bound == nullptr ? std::nullopt : bound->table->find(row, column);
    return index ? tell_cell(*view, *bound, *index, *cell) : std::int32_t{GWLINT_ABSENT};
  });
}

}  // extern "C"

}  // namespace

void set_reading_functions(gwlint_host& host) {
  host.text = host_text;
  host.folded_text = host_folded_text;
  host.source_of = host_source_of;
  host.title = host_title;
  host.year = host_year;
  host.template_id = host_template_id;
  host.section_count = host_section_count;
  host.section = host_section;
  host.passage_count = host_passage_count;
  host.passage = host_passage;
  host.table_count = host_table_count;
  host.table = host_table;
  host.cell_at = host_cell_at;
  host.cell = host_cell;
}

}  // namespace gwlint::annual_report::native

using gwlint::annual_report::BoundTable;
using gwlint::annual_report::CellIndex;
using gwlint::annual_report::Report;

gwlint_report::gwlint_report(const Report& the_report)
    : report(the_report), passages(gwlint::annual_report::native::PassageList(the_report).list()) {
  for (const BoundTable& table : report.tables.bound) {
    if (!table.superseded) tables.push_back(&table);
  }
}

const std::string& gwlint_report::cell_name(const BoundTable& table, CellIndex cell) const {
  std::string& name = names_[{&table, cell.row, cell.column}];
  if (name.empty()) name = table.cell_name(cell);
  return name;
}
