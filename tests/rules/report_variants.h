// The clean report with a fault, or with a variation that is none, and what must be found in it.
#pragma once

#include <ostream>
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

  friend std::ostream& operator<<(std::ostream& out, const ReportVariant& variant) {
    return out << variant.name << (variant.because.empty() ? "" : ": ") << variant.because;
  }
};

std::vector<ReportVariant> variants_of_text();         // outside tables
std::vector<ReportVariant> variants_of_tables();       // and of their sums
std::vector<ReportVariant> variants_of_other_kinds();  // without a fault, or with several
std::vector<ReportVariant> report_variants();          // all of them

}  // namespace gwlint::annual_report
