// Binding of the statutory tables, from rows to figures.
#include <algorithm>
#include <utility>

#include "rules/annual_report/reading/column_binding.h"
#include "rules/annual_report/reading/reading.h"
#include "rules/annual_report/reading/row_binding.h"
#include "rules/annual_report/reading/table_instances.h"
#include "rules/annual_report/reading/value_binding.h"

namespace gwlint::annual_report {
namespace {

using Role = ReadRow::Role;

class TableBinding {
 public:
  TableBinding(const Report& report, const TableInstance& instance, const Formats& formats,
               FormatChoice choice)
      : instance_(instance),
        formats_(formats),
        format_(formats.templates()[choice.format]),
        table_(format_.tables[instance.table]),
        rows_(bind_rows(instance, formats, choice.format)) {
    bound_.format = &format_;
    bound_.table = &table_;
    bound_.under_section = instance.section;
    bound_.first_row = instance.rows.front()->line;
    // Only where the report must follow another format is a marker worth telling.
    if (&format_ != report.format) bound_.superseded = choice.marker;
    bound_.rows.resize(table_.rows.size());
  }

  BoundTable bind() {
    for (std::uint16_t b = 0; b < table_.blocks.size(); ++b) bind_block(b);
    bind_group_labels();
    note_foreign_rows();
    bound_.balance = balance(table_, [this](CellIndex index) { return bound_.figure(index); });
    return std::move(bound_);
  }

 private:
  void bind_block(std::uint16_t index) {
    const TemplateBlock& block = table_.blocks[index];
    BoundColumns columns = bind_columns(headers_of(index), table_, block);
    std::move(columns.labels.begin(), columns.labels.end(), std::back_inserter(bound_.labels));
    if (!bound_.header) bound_.header = columns.header;

    const std::vector<const ReadRow*> data = data_of(index);
    std::vector<std::uint16_t> missing = missing_columns(columns, data, block);
    const ValueBinding binding(data, block.columns() - missing.size());
    for (const ReadRow* row : data) bind_row(*row, binding.values(*row), block, missing);
    if (!missing.empty()) bound_.header = columns.header;
    bound_.missing_columns.insert(bound_.missing_columns.end(), missing.begin(), missing.end());
  }

  // A column is missing where neither label nor value is there. A label alone may be lost.
  static std::vector<std::uint16_t> missing_columns(const BoundColumns& columns,
                                                    const std::vector<const ReadRow*>& data,
                                                    const TemplateBlock& block) {
    if (columns.without_label.empty() || data.empty()) return {};
    const std::size_t usual = ValueBinding::usual_count(data);
    return usual < block.columns() ? columns.without_label : std::vector<std::uint16_t>();
  }

  void bind_row(const ReadRow& row, ValueBinding::Values values, const TemplateBlock& block,
                const std::vector<std::uint16_t>& missing) {
    BoundRow& bound = bound_.rows[*row.row];
    bound.present = true;
    bound.line = row.source->line;
    bound.text = row.label.empty() ? row.source->line : row.label;
    bound.surplus = std::move(values.surplus);
    bound.order = static_cast<std::uint32_t>(&row - rows_.data());
    bound.cells.reserve(bound.cells.size() + block.columns());
    auto value = values.cells.begin();
    for (std::uint16_t c = block.first_column; c < block.last_column; ++c) {
      const bool absent = std::find(missing.begin(), missing.end(), c) != missing.end();
      bound.cells.push_back(absent ? BoundCell{} : std::move(*value++));
    }
    const Label& label = table_.rows[*row.row].label;
    if (!row.label.empty() && !label.key.words.empty()) {
      bound_.labels.push_back({row.label, row.rest, &label, row.exact});
    }
  }

  std::vector<const ReadRow*> data_of(std::uint16_t block) const {
    std::vector<const ReadRow*> result;
    for (const ReadRow& row : rows_) {
      if (row.row && table_.rows[*row.row].block == block) result.push_back(&row);
    }
    return result;
  }

  // A header belongs to the block of the next row of data; behind the last one, to the last block.
  std::vector<const ReadRow*> headers_of(std::uint16_t block) const {
    std::vector<const ReadRow*> result;
    std::vector<const ReadRow*> waiting;
    for (const ReadRow& row : rows_) {
      if (row.role == Role::Header) waiting.push_back(&row);
      if (!row.row) continue;
      if (table_.rows[*row.row].block == block) {
        result.insert(result.end(), waiting.begin(), waiting.end());
      }
      waiting.clear();
    }
    return result;
  }

  // Labels across the table and left of several rows.
  void bind_group_labels() {
    for (const ReadRow& row : rows_) {
      if (row.source->loose || row.role == Role::Header) continue;
      for (const SourceCell& cell : row.source->cells) {
        if (!cell.key.words.empty() && cell.text != row.label) bind_group_label(row, cell);
      }
    }
  }

  void bind_group_label(const ReadRow& row, const SourceCell& cell) {
    constexpr double kSameLabel = 0.6;
    const auto is_group = [&](const LabelUse& use) {
      return &formats_.templates()[use.format] == &format_ && use.table == instance_.table &&
             (use.role == LabelUse::Role::Title || use.role == LabelUse::Role::RowGroup);
    };
    for (const LabelUse& use : cell.uses) {
      if (is_group(use)) return;
    }
    // Only before the row's own label: behind it stand values.
    const bool before_label = row.row && cell.text.end <= row.label.begin;
    const bool across = row.role == Role::Label || row.role == Role::Title;
    if (!before_label && !across) return;
    const Formats::Match match = formats_.closest(cell.key.words, kSameLabel, is_group);
    if (match.use != nullptr) bound_.labels.push_back({cell.text, {}, match.use->label, false});
  }

  void note_foreign_rows() {
    for (const ReadRow& row : rows_) {
      if (row.role != Role::Data || row.row || !row.source->has_figures()) continue;
      bound_.foreign.push_back(row.label.empty() ? row.source->line : row.label);
    }
  }

  const TableInstance& instance_;
  const Formats& formats_;
  const Template& format_;
  const TemplateTable& table_;
  const std::vector<ReadRow> rows_;
  BoundTable bound_;
};

std::size_t present_rows(const BoundTable& table) {
  return static_cast<std::size_t>(std::count_if(table.rows.begin(), table.rows.end(),
                                                [](const BoundRow& row) { return row.present; }));
}

bool is_whole(const BoundTable& table) {
  return present_rows(table) == table.rows.size();
}

bool in_place(const BoundTable& table) {
  return table.under_section == table.table->section;
}

// Of several tables that bind to one template, the fullest is the report's; further ones count only
// where they bind in full. Scraps (a table of examples, a copy of a few rows) are none.
void drop_scraps(std::vector<BoundTable>& tables) {
  std::vector<bool> keep(tables.size(), false);
  for (std::size_t i = 0; i < tables.size(); ++i) {
    keep[i] = is_whole(tables[i]) ||
              std::none_of(tables.begin(), tables.end(), [&](const BoundTable& other) {
                if (&other == &tables[i] || other.table->id != tables[i].table->id) return false;
                const auto rank = [](const BoundTable& table) {
                  return std::pair(present_rows(table), in_place(table));
                };
                return rank(other) > rank(tables[i]) ||
                       (rank(other) == rank(tables[i]) && &other < &tables[i]);
              });
    // A few rows elsewhere than in the table's own section are not the table.
    if (!in_place(tables[i]) && present_rows(tables[i]) * 2 < tables[i].rows.size())
      keep[i] = false;
  }
  std::size_t i = 0;
  std::erase_if(tables, [&](const BoundTable&) { return !keep[i++]; });
}

}  // namespace

void bind_tables(Report& report) {
  const Formats& formats = report.kind->formats;
  const std::vector<SourceRow> rows = source_rows(report);
  const auto format_of_report =
      static_cast<std::uint8_t>(report.format - formats.templates().data());
  for (const TableInstance& instance : table_instances(report, rows, formats)) {
    const FormatChoice choice = choose_format(instance, formats, format_of_report);
    report.tables.bound.push_back(TableBinding(report, instance, formats, choice).bind());
  }
  drop_scraps(report.tables.bound);
}

}  // namespace gwlint::annual_report
