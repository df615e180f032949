// What a native pack sees of a Report: gwlint_report, and the host's functions that read it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "include/gwlint/pack.h"
#include "rules/annual_report/report.h"

// One document in one thread. `report` must outlive it.
struct gwlint_report {
  explicit gwlint_report(const gwlint::annual_report::Report& report);
  gwlint_report(const gwlint_report&) = delete;
  gwlint_report& operator=(const gwlint_report&) = delete;

  const gwlint::annual_report::Report& report;
  std::vector<gwlint_passage> passages;                          // by place
  std::vector<const gwlint::annual_report::BoundTable*> tables;  // none that is superseded

  // What people call a cell, kept for as long as the pack may look at it.
  const std::string& cell_name(const gwlint::annual_report::BoundTable& table,
                               gwlint::annual_report::CellIndex cell) const;

 private:
  using CellKey =
      std::tuple<const gwlint::annual_report::BoundTable*, std::uint16_t, std::uint16_t>;
  mutable std::map<CellKey, std::string> names_;
};

namespace gwlint::annual_report::native {

// The path of a place in the document: the cell or row of a statutory table that holds it, else its
// section.
LogicalPath path_of(const gwlint_report& view, Span place);

// Fills in the functions that read a report. They throw nothing.
void set_reading_functions(gwlint_host& host);

}  // namespace gwlint::annual_report::native
