// NAR: what the running text says against what the tables say.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/annual_report/clauses.h"
#include "rules/annual_report/rule.h"

namespace gwlint::annual_report {

extern const Rule kRequestsDenied;  // NAR001
extern const Rule kRequestsCount;   // NAR002
extern const Rule kDisputesDenied;  // NAR003
extern const Rule kDisputesCount;   // NAR004
extern const Rule kDocumentsCount;  // NAR005
extern const Rule kIssuerMismatch;  // NAR006

// A figure of a statutory table, or the sum of several of its cells.
class TableFigure {
 public:
  struct Cell {
    std::string_view row;  // template ids
    std::string_view column;
  };

  // The sum of `cells`; none where one of them holds no whole number, or where the table stands
  // twice with different figures. `cells` is not empty.
  static std::optional<TableFigure> find(const Report& report, std::string_view table_id,
                                         const std::vector<Cell>& cells);

  std::int64_t value() const { return value_; }
  // True where `count` is what the cells say, or what they should say: where a total is not the sum
  // of its parts (a SUM finding), the text may agree with the sum.
  bool agrees_with(std::int64_t count) const;
  // The cells as related places of a finding.
  std::vector<Related> related() const;

 private:
  const BoundTable* table_ = nullptr;
  std::vector<CellIndex> cells_;
  std::int64_t value_ = 0;
  std::vector<std::int64_t> proper_values_;
};

}  // namespace gwlint::annual_report
