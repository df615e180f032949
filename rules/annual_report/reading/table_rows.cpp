#include "rules/annual_report/reading/table_rows.h"

#include <algorithm>
#include <array>

#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

// What people write for "nothing to report", folded.
constexpr WordList kFillers = {"/", "\\", "-", "--", "—", "——", "–", "―", "无"};

// A longer paragraph is narrative, never the rest of a label.
constexpr std::uint32_t kLongestLooseLabel = 40 * 3;

// Line breaks, blanks, escapes and emphasis that Markdown writes into cells, folded. They say
// nothing.
std::string without_markup(std::string_view folded) {
  constexpr std::array<std::string_view, 7> kMarkup{"<br>",   "<br/>", "&nbsp;", "&ensp;",
                                                    "&emsp;", "**",    "__"};
  const auto is_sign = [](char c) {
    return c == '<' || c == '&' || c == '*' || c == '_' || c == '\\';
  };
  std::string text(folded);
  if (std::ranges::none_of(text, is_sign)) return text;
  for (const std::string_view markup : kMarkup) {
    for (std::size_t at = text.find(markup); at != std::string::npos; at = text.find(markup, at)) {
      text.erase(at, markup.size());
    }
  }
  // A backslash escapes punctuation; alone it is a stand-in for a figure.
  if (text.size() > 1) std::erase(text, '\\');
  return text;
}

void read_label(SourceCell& cell, const Report& report) {
  cell.key = folded_label_key(cell.folded);
  cell.uses = report.kind->formats.exact(cell.key.words);
}

SourceRow source_row(const Row& row, const Span*& folded_cell, const Report& report) {
  SourceRow result;
  result.line = row.text;
  result.cells.reserve(row.cells.size());
  for (const Cell& cell : row.cells) {
    SourceCell source;
    source.text = cell.text;
    source.folded = without_markup(report.view(*folded_cell++));
    source.column = cell.column;
    source.state = value_state(source.folded, source.number);
    if (source.state == BoundCell::State::Other) read_label(source, report);
    result.cells.push_back(std::move(source));
  }
  return result;
}

SourceRow loose_row(const Passage& passage, std::uint32_t block, const Report& report) {
  SourceRow row;
  row.loose = true;
  row.block = block;
  SourceCell cell;
  cell.text = report.source(passage.text);
  cell.folded = report.view(passage.text);
  cell.state = BoundCell::State::Other;
  read_label(cell, report);
  row.line = cell.text;
  row.cells.push_back(std::move(cell));
  return row;
}

}  // namespace

bool SourceRow::has_figures() const {
  return std::any_of(cells.begin(), cells.end(),
                     [](const SourceCell& cell) { return cell.figure(); });
}

bool SourceRow::all_blank() const {
  return std::all_of(cells.begin(), cells.end(),
                     [](const SourceCell& cell) { return cell.blank(); });
}

BoundCell::State value_state(std::string_view folded, std::optional<Number>& number) {
  if (folded.empty()) return BoundCell::State::Blank;
  const auto is_all = [folded](std::string_view filler) { return filler.size() == folded.size(); };
  if (Words(kFillers).any_beginning(folded, is_all)) return BoundCell::State::Filler;
  number = parse_number(folded);
  return number ? BoundCell::State::Number : BoundCell::State::Other;
}

std::vector<SourceRow> source_rows(const Report& report) {
  const Document& document = *report.document;
  std::vector<SourceRow> rows;
  const Span* folded_cell = report.cells.data();
  std::size_t passage = 0;
  for (std::uint32_t b = 0; b < document.blocks.size(); ++b) {
    const Block& block = document.blocks[b];
    if (block.kind == Block::Kind::Table) {
      const Table& table = document.tables[block.index];
      for (const Row& row : table.rows) {
        SourceRow& added = rows.emplace_back(source_row(row, folded_cell, report));
        added.table = block.index;
        added.block = b;
        added.exact_columns = table.exact_columns;
      }
      continue;
    }
    while (passage < report.passages.size() && report.passages[passage].block < b) ++passage;
    if (passage == report.passages.size() || report.passages[passage].block != b) continue;
    const Passage& candidate = report.passages[passage];
    if (!rows.empty() && !candidate.text.empty() && candidate.text.size() <= kLongestLooseLabel) {
      rows.push_back(loose_row(candidate, b, report));
    }
  }
  return rows;
}

}  // namespace gwlint::annual_report
