// A rule on annual reports: a pure function from a Report to findings, with its metadata beside it.
#pragma once

#include <span>

#include "linter/finding.h"
#include "linter/rule.h"
#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

struct Rule {
  RuleInfo info;
  // Adds what it finds; `findings` already knows the rule and its level.
  void (*check)(const Report& report, Findings& findings);
};

// Every rule, by id; one line each in catalogue.cpp.
std::span<const Rule* const> catalogue();

}  // namespace gwlint::annual_report
