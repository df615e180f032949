// Findings about a place in the folded text.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "linter/finding.h"
#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

// Adds a finding that points to `folded`, a range of the folded text, with the path of its section.
inline Finding& add_at(Findings& findings, const Report& report, Span folded,
                       std::uint16_t message = 0, std::vector<std::string> arguments = {}) {
  Finding& finding = findings.add(report.source(folded), message, std::move(arguments));
  finding.path = report.path_at(folded.begin);
  return finding;
}

}  // namespace gwlint::annual_report
