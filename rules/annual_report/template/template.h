// The template of an annual report as data: sections, tables, relations.
//
// Read from packs. The one of the program itself, pack.toml with format_2021.toml and
// format_2019.toml, is read when the program is built. Nothing here knows what the labels mean;
// rules name cells by the ids that the data gives them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/annual_report/labels.h"

namespace gwlint::annual_report {

struct TemplateSection {
  std::string number;               // 一
  std::string heading;              // 总体情况
  std::vector<std::string> accept;  // other words that are as good
};

// A label as the template prints it, with the form in which labels are compared.
struct Label {
  std::string text;
  LabelKey key;
};

struct TemplateColumn {
  std::string id;
  Label label;
  std::vector<Label> under;  // the labels above it, outermost first
  bool decimals = false;     // an amount of money, not a count
  bool is_signed = false;    // a change, which may be negative
  std::uint16_t block = 0;
};

struct TemplateRow {
  std::string id;
  Label label;               // empty in a table whose one row has none
  std::vector<Label> under;  // the labels to its left, outermost first
  std::uint16_t block = 0;
};

// A part of a table with columns of its own.
struct TemplateBlock {
  Label title;   // a line across the table; may be empty
  Label corner;  // the label above the row labels; may be empty
  std::uint16_t first_column = 0;
  std::uint16_t last_column = 0;  // one past
  std::uint16_t first_row = 0;
  std::uint16_t last_row = 0;  // one past

  std::uint16_t columns() const { return static_cast<std::uint16_t>(last_column - first_column); }
};

// A cell's place in the template.
struct CellIndex {
  std::uint16_t row = 0;
  std::uint16_t column = 0;

  friend bool operator==(const CellIndex&, const CellIndex&) = default;
};

struct Term {
  CellIndex cell;
  int coefficient = 1;
};

// left = right + previous, or left ≥ at_least: exact, over cells of one table.
struct Relation {
  std::string rule;
  std::vector<Term> left;
  std::vector<Term> right;
  std::vector<Term> previous = {};  // cells of the same table in last year's report
  std::optional<std::int64_t> at_least;
  CellIndex point;  // the cell that a finding points to
};

struct TemplateTable {
  std::string id;
  std::string name;
  std::uint8_t section = 0;  // index into Template::sections
  std::vector<TemplateBlock> blocks;
  std::vector<TemplateColumn> columns;
  std::vector<TemplateRow> rows;
  std::vector<Relation> relations;  // within one report
  std::vector<Relation> carried;    // with last year's report
  // Labels (as keys) that no other format has: one of them in a table tells the format.
  std::vector<LabelKey> markers;

  // The cell with those ids; none where the table lacks one of them.
  std::optional<CellIndex> find(std::string_view row_id, std::string_view column_id) const;
};

struct Template {
  std::string id;      // "2021"
  int first_year = 0;  // the first report year that it is for
  std::vector<TemplateSection> sections;
  std::vector<TemplateTable> tables;

  const TemplateTable* table(std::string_view id) const;
};

// Everything that makes a kind of report.
struct ReportData {
  std::vector<std::string> subjects;  // words of which its title holds one
  std::vector<Template> templates;    // newest first; at least one
};

// The annual report on government information disclosure; its templates are those of 2021 and 2019,
// read when the program was built.
ReportData built_in_report();

// Its templates.
std::vector<Template> built_in_templates();

}  // namespace gwlint::annual_report
