// The report's own title as its introduction quotes it.
#pragma once

#include <vector>

#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

// The names of bodies in the annual reports quoted in the intro that are certainly not the body of
// the title. Empty where the title names none, or where another quotation names the right one.
// Spans are of the folded text.
std::vector<Span> find_foreign_issuers(const Report& report);

}  // namespace gwlint::annual_report
