// Where in the model report the figures stand that tests change.
#pragma once

#include <cstddef>
#include <string_view>

#include "tests/support/report_model.h"

namespace gwlint::annual_report {

// Columns of table 三.
enum Applicant : std::size_t { kPerson, kCompany, kResearch, kWelfare, kLegal, kOtherBody, kAll };

inline test::ModelRow& application_row(test::ReportModel& report, std::string_view label) {
  return report.section("三").table().row(label);
}

// The one row of figures of table 四.
inline test::ModelRow& cases(test::ReportModel& report) {
  return report.section("四").table().blocks.at(0).rows[0];
}

}  // namespace gwlint::annual_report
