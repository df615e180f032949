// What makes a kind of report as one string of bytes, so that the program need not read TOML to
// know its own templates.
#pragma once

#include <string>
#include <string_view>

#include "rules/annual_report/template/template.h"

namespace gwlint::annual_report {

// Two reports give the same bytes exactly when they are equal in all they hold.
std::string pack(ReportData report);

// The report that pack() made `bytes` of. Throws std::out_of_range on bytes that break off.
ReportData unpack(std::string_view bytes);

}  // namespace gwlint::annual_report
