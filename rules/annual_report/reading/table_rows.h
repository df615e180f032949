// The rows of a document's tables, prepared for binding: every cell with its figure or label key.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/annual_report/labels.h"
#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

struct SourceCell {
  Span text;                                         // of Document::text
  std::string folded;                                // without what light markup leaves in a cell
  BoundCell::State state = BoundCell::State::Blank;  // read as a value
  std::optional<Number> number;
  LabelKey key;                    // of State::Other only: what may be a label
  std::span<const LabelUse> uses;  // where its words are one in the templates
  std::uint32_t column = 0;

  bool blank() const { return state == BoundCell::State::Blank; }
  // A figure or a stand-in for one.
  bool figure() const {
    return state == BoundCell::State::Number || state == BoundCell::State::Filler;
  }
};

struct SourceRow {
  Span line;  // of Document::text
  std::vector<SourceCell> cells;
  std::uint32_t table = 0;  // index into Document::tables
  std::uint32_t block = 0;  // index into Document::blocks
  bool exact_columns = false;
  // A paragraph between two tables, which may be the rest of a label that an export broke.
  bool loose = false;

  bool has_figures() const;
  bool all_blank() const;
};

// What a folded text says when it stands where a value belongs.
BoundCell::State value_state(std::string_view folded, std::optional<Number>& number);

// All rows in the order of the document; passages of label length between tables are loose rows.
std::vector<SourceRow> source_rows(const Report& report);

}  // namespace gwlint::annual_report
