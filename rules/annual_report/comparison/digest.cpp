#include "rules/annual_report/comparison/digest.h"

#include <algorithm>

#include "linter/text/lines.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

DigestCell cell_of(const BoundCell& bound, const Document& document, const Lines& lines) {
  DigestCell cell;
  cell.state = bound.state;
  if (bound.state == BoundCell::State::Absent) return cell;
  if (bound.number) cell.number = *bound.number;
  cell.place = {.path = {},
                .format = document.format,
                .begin = lines.in_code_points(bound.text.begin),
                .end = lines.in_code_points(bound.text.end),
                .utf16_begin = lines.in_utf16(bound.text.begin),
                .utf16_end = lines.in_utf16(bound.text.end),
                .text = std::string(document.view(bound.text))};
  return cell;
}

DigestTable table_of(const BoundTable& bound, const Document& document, const Lines& lines) {
  DigestTable table;
  table.format = bound.format;
  table.table = bound.table;
  table.rows.resize(bound.table->rows.size());
  for (const CellIndex cell : value_cells(*bound.table)) {
    table.rows[cell.row].push_back(cell_of(bound.at(cell), document, lines));
  }
  return table;
}

}  // namespace

const DigestCell* DigestTable::find(std::string_view row_id, std::string_view column_id) const {
  const auto index = table->find(row_id, column_id);
  if (!index) return nullptr;
  const TemplateBlock& block = table->blocks[table->rows[index->row].block];
  return &rows[index->row][static_cast<std::size_t>(index->column - block.first_column)];
}

const DigestCell* DigestTable::figure(std::string_view row_id, std::string_view column_id) const {
  const DigestCell* cell = repeated ? nullptr : find(row_id, column_id);
  return cell != nullptr && cell->state == BoundCell::State::Number ? cell : nullptr;
}

const DigestTable* ReportDigest::table(std::string_view id) const {
  const auto found = std::ranges::find_if(
      tables, [id](const DigestTable& candidate) { return candidate.table->id == id; });
  return found == tables.end() ? nullptr : &*found;
}

ReportDigest digest_of(const Report& report) {
  const Lines lines(report.document->text);
  ReportDigest digest;
  digest.issuer = issuer_of(report);
  digest.body = body_name(digest.issuer);
  digest.own_level = report.title && contains_any(report.view(report.title->text), {"本级"});
  digest.year = report.year;
  for (const BoundTable& bound : report.tables.bound) {
    const auto known = std::ranges::find_if(digest.tables, [&](const DigestTable& table) {
      return table.table->id == bound.table->id;
    });
    if (known != digest.tables.end()) {
      known->repeated = true;
    } else {
      digest.tables.push_back(table_of(bound, *report.document, lines));
    }
  }
  return digest;
}

std::vector<CellIndex> value_cells(const TemplateTable& table) {
  std::vector<CellIndex> cells;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const TemplateBlock& block = table.blocks[table.rows[row].block];
    for (std::uint16_t column = block.first_column; column < block.last_column; ++column) {
      cells.push_back({static_cast<std::uint16_t>(row), column});
    }
  }
  return cells;
}

std::string issuer_of(const Report& report) {
  if (!report.title) return {};
  std::string issuer(report.view(report.title->issuer));
  std::erase(issuer, '\n');
  return issuer;
}

}  // namespace gwlint::annual_report
