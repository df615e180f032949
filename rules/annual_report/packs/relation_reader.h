// Reads relations over the cells of a table.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "rules/annual_report/packs/table_reader.h"
#include "rules/annual_report/template/template.h"

namespace gwlint::annual_report {

// The cells of one relation, as a template and a rule of a pack write it:
//
//   each = "row"           # holds in each row; "column" in each column
//   rows = ["normative"]   # or columns; only in these. Without it: in all that have the cells
//   left = ["active", "-issued"]
//   right = ["before"]     # or at_least = 0
//   previous = ["active"]  # cells of last year's report, on the right side too; built-in only
//   point = "active"       # the cell that a finding points to; one of left and right
struct RelationTerms {
  bool by_row = true;
  std::vector<std::string> lines;  // rows or columns; empty: all
  std::vector<std::string> left;
  std::vector<std::string> right;
  std::vector<std::string> previous;
  std::optional<std::int64_t> at_least;
  std::string point;
  std::vector<Place> line_places, left_places, right_places, previous_places;
  Place point_place;
};
RelationTerms read_relation_terms(TableReader& source);

// Said of `previous` in a pack: only reports of the built-in kind are compared, by its own rules.
inline constexpr Bilingual kNoPreviousReports{
    "规则包的关系式不能用“previous”：只有内置规则与上年报告核对。",
    "Relations of a pack take no 'previous': only built-in rules compare with last year's report."};

// The relations of `table` that `terms` stand for, in the name of `rule`. An id that the table
// lacks is a mistake.
std::vector<Relation> expand_relation(const RelationTerms& terms, const std::string& rule,
                                      const TemplateTable& table, Problems& problems);

}  // namespace gwlint::annual_report
