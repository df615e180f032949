// Rules that do not come with the program, beside those of the catalogue.
#pragma once

#include <span>
#include <vector>

#include "linter/rule_set.h"
#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

// The rules of one pack. They judge the same Report as the built-in ones.
class Extension {
 public:
  virtual ~Extension() = default;

  // All its rules, by id, each with its RuleInfo::pack set.
  virtual std::span<const RuleInfo* const> rules() const = 0;

  // Runs those that `levels` lets run; what went wrong with one becomes a notice. Safe to call from
  // several threads at once.
  virtual void check(const Report& report, const RuleLevels& levels, Findings& findings,
                     std::vector<Notice>& notices) const = 0;
};

}  // namespace gwlint::annual_report
