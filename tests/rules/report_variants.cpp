#include "tests/rules/report_variants.h"

#include <iterator>

namespace gwlint::annual_report {

std::vector<ReportVariant> report_variants() {
  std::vector<ReportVariant> all;
  for (const auto& variants :
       {variants_of_text(), variants_of_tables(), variants_of_other_kinds()}) {
    all.insert(all.end(), variants.begin(), variants.end());
  }
  return all;
}

}  // namespace gwlint::annual_report
