// Statutory tables as bound to the template: each template cell knows its source and its figure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "linter/document/document.h"
#include "linter/finding.h"
#include "linter/text/span.h"
#include "rules/annual_report/balance.h"
#include "rules/annual_report/number.h"
#include "rules/annual_report/template/template.h"

namespace gwlint::annual_report {

// Spans in this header are of Document::text, not of the folded text.

// What stands in a value cell.
struct BoundCell {
  enum class State : std::uint8_t {
    Absent,  // no cell was found for it: nothing can be said
    Blank,   // an empty cell
    Filler,  // `/`, `—`, `-`, `无`: a stand-in for a figure
    Number,
    Other,  // text that is no number
  };
  State state = State::Absent;
  Span text;
  std::optional<Number> number;  // State::Number only
};

// A label that the template's is recognised in.
struct BoundLabel {
  Span text;
  Span rest;  // the second piece of a label that an export cut over two rows; else empty
  const Label* label = nullptr;
  bool exact = true;  // false: recognisably the template's but not its wording
};

struct BoundRow {
  bool present = false;
  Span text;                     // the label where there is one, else the whole row
  Span line;                     // the row's line
  std::vector<BoundCell> cells;  // one for each column of the row's block, in its order
  std::vector<Span> surplus;     // values beyond the last column
  std::uint32_t order = 0;       // position among the rows of the document's table
};

struct BoundTable {
  const Template* format = nullptr;
  const TemplateTable* table = nullptr;
  std::optional<std::uint8_t> under_section;   // the section it stands in
  Span first_row;                              // the text of its first row
  std::vector<BoundRow> rows;                  // one for each template row, in its order
  std::vector<BoundLabel> labels;              // all labels found, of rows, columns and groups
  std::vector<std::uint16_t> missing_columns;  // indices into table->columns
  std::optional<Span> header;                  // the header row, where one was found
  std::vector<Span> foreign;                   // labels of rows that the template lacks
  // The first label that only another format than the report's has (TAB009).
  std::optional<Span> superseded;
  Balance balance;  // its arithmetic, over the figures that are bound

  const BoundCell& at(CellIndex index) const;
  // What people call a row or a column of the template: （一）予以公开, 行政复议·总计.
  std::string row_name(std::uint16_t row) const;
  std::string column_name(std::uint16_t column) const;
  std::string cell_name(CellIndex cell) const;  // （一）予以公开 · 自然人

  LogicalPath path() const;
  LogicalPath path(std::uint16_t row) const;
  LogicalPath path(CellIndex cell) const;
  // The figure at a cell, when it holds one.
  std::optional<Number> figure(CellIndex index) const;
};

struct Tables {
  std::vector<BoundTable> bound;  // in the order of the document; more than one of a kind is TAB012

  // The first table bound to the template table with that id; null where there is none.
  const BoundTable* find(std::string_view table_id) const;
};

}  // namespace gwlint::annual_report
