#include "rules/annual_report/comparison/comparison.h"

#include <algorithm>

#include "linter/files/paths.h"

namespace gwlint::annual_report {

std::string OtherReport::name() const {
  return digest->issuer.empty() ? std::string(file_name(path)) : digest->issuer;
}

std::vector<const BoundTable*> comparable_tables(const Report& report) {
  const auto alone = [&](const BoundTable& table) {
    return std::ranges::count_if(report.tables.bound, [&](const BoundTable& other) {
             return other.table->id == table.table->id;
           }) == 1;
  };
  std::vector<const BoundTable*> tables;
  for (const BoundTable& table : report.tables.bound) {
    if (!table.superseded && alone(table)) tables.push_back(&table);
  }
  return tables;
}

Comparison compare(const Report& report, const CheckContext& context, Wanted wanted,
                   std::vector<Notice>& notices) {
  Comparison comparison;
  if (wanted.previous && !context.previous.empty()) {
    comparison.previous = choose_previous(report, context, notices);
  }
  if (wanted.parts && !context.parts.empty()) {
    choose_parts(report, context.parts, comparison, notices);
  }
  return comparison;
}

}  // namespace gwlint::annual_report
