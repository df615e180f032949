#include "rules/annual_report/reading/count_phrases.h"

namespace gwlint::annual_report {
namespace {

constexpr WordList kOnApplications = {"依申请", "依法申请公开", "公开申请", "申请公开"};
constexpr WordList kBroughtAboutBy = {"因政府信息公开", "信息公开申请",    "依申请公开",
                                      "信息公开引",     "信息公开工作引",  "信息公开产生",
                                      "信息公开类",     "涉及政府信息公开"};

}  // namespace

bool names_applications(std::string_view folded) {
  return contains_any(folded, kOnApplications);
}

bool ClauseContext::on_applications() const {
  return topic_.applications || names_applications(before_);
}

bool ClauseContext::on_disputes() const {
  return topic_.disputes || contains_any(before_, kBroughtAboutBy);
}

}  // namespace gwlint::annual_report
