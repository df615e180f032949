// The data that the program itself brings: read when it is built, see tools/templates.
#include <string_view>

#include "rules/annual_report/template/packed_report.h"
#include "rules/annual_report/template/template.h"

namespace gwlint::annual_report {

extern const std::string_view kPackedReport;

ReportData built_in_report() {
  return unpack(kPackedReport);
}

std::vector<Template> built_in_templates() {
  return built_in_report().templates;
}

}  // namespace gwlint::annual_report
