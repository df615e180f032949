// One fault at a time in the clean report, with what must be found.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "tests/support/report_model.h"

namespace gwlint::annual_report {

struct ReportVariant {
  std::string_view name;                 // as tests are named
  std::vector<std::string_view> expected;  // rule ids, a finding each, sorted
  void (*apply)(test::ReportModel& report);
  // Forms that cannot express it, and why.
  std::vector<std::string_view> not_in = {};
  std::string_view because = {};
};

std::span<const ReportVariant> report_variants();

}  // namespace gwlint::annual_report
