// Rules that do not come with the program, beside those of the catalogue.
#pragma once

#include <span>
#include <vector>

#include "linter/rule_set.h"
#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

// The rules of one pack. They judge the same Report as the built-in ones, or one of a
// kind of their own.
class Extension {
 public:
  virtual ~Extension() = default;

  // All its rules, by id, each with its RuleInfo::pack set.
  virtual std::span<const RuleInfo* const> rules() const = 0;

  // The kind of report that its rules judge; null: the built-in one.
  virtual const ReportKind* kind() const { return nullptr; }

  // Words that headings of the built-in kind may have besides the mandated ones.
  virtual std::span<const HeadingSynonym> headings() const { return {}; }

  // Runs those that `levels` lets run; what went wrong with one becomes a notice. Safe to call from
  // several threads at once.
  virtual void check(const Report& report, const RuleLevels& levels, Findings& findings,
                     std::vector<Notice>& notices) const = 0;
};

}  // namespace gwlint::annual_report
