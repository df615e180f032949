// Table arithmetic (勾稽关系): which relations of a table hold, and which single cell is to blame.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "rules/annual_report/number.h"
#include "rules/annual_report/template/template.h"

namespace gwlint::annual_report {

// A relation all of whose cells hold figures. Others are not evaluated: nothing follows from a cell
// that is blank, unreadable or absent.
struct Evaluation {
  const Relation* relation = nullptr;
  Number left;
  Number right;  // of an inequality: the bound
  bool holds = true;
};

// The one change that would put a table right.
struct SingleChange {
  CellIndex cell;
  Number from;
  Number to;
};

struct Balance {
  std::vector<Evaluation> evaluations;  // in the order of the relations
  // Set when changing exactly one cell can make every failing relation hold and break none, and
  // only one cell can.
  std::optional<SingleChange> culprit;
};

// Over `relations`, which are about cells of the table. `figure` gives the figure of a cell, none
// where it has none.
Balance balance(const TemplateTable& table, const std::vector<const Relation*>& relations,
                const std::function<std::optional<Number>(CellIndex)>& figure);

// The same over the template's own relations.
Balance balance(const TemplateTable& table,
                const std::function<std::optional<Number>(CellIndex)>& figure);

}  // namespace gwlint::annual_report
