#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {

std::string shown_row(const BoundTable& table, std::uint16_t row) {
  const std::string name = table.row_name(row);
  return name.empty() ? "数据行" : name;
}

}  // namespace gwlint::annual_report
