// Whether a document that nobody named may be a report at all.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "linter/document/document.h"
#include "rules/annual_report/report_kind.h"

namespace gwlint::annual_report {

// A report holds its subject (信息公开) many times over; one that is half written, or named
// wrongly, has a heading or a label of the template that hardly stands anywhere else. Words of
// official letters are none of these: 主动公开 stands at the end of most.
class Concern {
 public:
  Concern() = default;
  explicit Concern(std::span<const ReportKind* const> kinds);

  // True where one of the words stands anywhere in the document, in whatever form, or where a part
  // of it could not be read.
  bool is_raised_by(const Document& document) const;

 private:
  std::vector<std::string> subjects_;  // folded
  std::vector<std::string> words_;     // likewise, of the templates
};

}  // namespace gwlint::annual_report
