// The clean report with a fault, or with a variation that is none, and what must be found in it.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "tests/support/report_model.h"

namespace gwlint::annual_report {

struct ReportVariant {
  std::string_view name;
  std::vector<std::string_view> expected;  // rule ids, a finding each, sorted
  void (*apply)(test::ReportModel& report);
  // Forms in which findings are as many but not alike in every detail, and why.
  std::vector<std::string_view> unlike_in = {};
  std::string_view because = {};
};

std::span<const ReportVariant> report_variants();

}  // namespace gwlint::annual_report
