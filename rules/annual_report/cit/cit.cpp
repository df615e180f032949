#include "rules/annual_report/cit/cit.h"

namespace gwlint::annual_report {

bool is_under_notice(const Report& report) {
  return report.format == nullptr || report.format->id != "2019";
}

bool gives_notice_number(const Report& report) {
  using Meaning = DocumentNumber::Meaning;
  for (const Meaning meaning : {Meaning::Notice, Meaning::LooseNotice, Meaning::WrongNotice}) {
    if (report.citations.has_number(meaning)) return true;
  }
  return false;
}

}  // namespace gwlint::annual_report
