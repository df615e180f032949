// Relations between a report and last year's.
#pragma once

#include <string>

#include "rules/annual_report/sum/sum.h"

namespace gwlint::annual_report {

// What a failing relation says, ready for messages.
struct YearlyMismatch {
  const BoundTable& table;
  CellIndex point;
  std::string reported;         // the figure at the finding
  std::string summed_in_words;  // what last year's report makes it: `8 + 2 − 1`
  std::string summed;
  std::string difference;  // without sign
  std::string year;        // of the report
  std::string last_year;
};

// Adds a finding for each relation of `rule_id` with last year's report that fails, with all its
// cells as related places. None is named as the culprit: it may be in either report.
void add_yearly_mismatches(const Report& report, Findings& findings, std::string_view rule_id,
                           std::vector<std::string> (*arguments)(const YearlyMismatch& mismatch));

}  // namespace gwlint::annual_report
