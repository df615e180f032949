// Whether a document that nobody named may be a report at all.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "linter/document/document.h"
#include "rules/annual_report/report_kind.h"

namespace gwlint::annual_report {

// A report has a title with its subject (信息公开), names that many times over, or has a heading or
// a label of the template, which hardly stands anywhere else: one that is half written, or named
// wrongly, has one of these at least. That its subject is mentioned makes a text no report: a
// README of reports does that, and a letter that is about them. Words of official letters are none
// of these either: 主动公开 stands at the end of most.
class Concern {
 public:
  Concern() = default;
  explicit Concern(std::span<const ReportKind* const> kinds);

  // True where the document has one of these, in whatever form, or where a part of it could not be
  // read.
  bool is_raised_by(const Document& document) const;

 private:
  std::vector<std::string> subjects_;  // folded
  std::vector<std::string> words_;     // likewise, of the templates
};

}  // namespace gwlint::annual_report
