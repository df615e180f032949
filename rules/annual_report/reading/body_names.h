// The names by which a body is called, its own report included.
#pragma once

#include <cstdint>
#include <string_view>

#include "rules/annual_report/reading/phrase.h"

namespace gwlint::annual_report {

// True where one name can be a form of the other: 县住建局 of 云岭县住房和城乡建设局, 青石镇 of
// 青石镇人民政府. All characters of the shorter name stand in the longer one in their order.
bool may_be_same_body(std::string_view a, std::string_view b);

// The body that a report is of.
class ReportingBody {
 public:
  // `issuer` is the folded name in the title; may be empty, and must outlive this.
  explicit ReportingBody(std::string_view issuer);

  // Moves over words by which the report means the body as a whole: 我局, 本机关, 全镇, its name in
  // full or in short; for the government of a county or more, 全县. Not over 县政府 then, which can
  // be the government without its departments.
  bool take_name(Phrase& phrase) const;

  // True where reviews are applied for with the body itself, so that 收到行政复议申请 can speak of
  // others' cases: the government of a county or more, its office, a justice bureau.
  bool decides_reviews() const { return decides_reviews_; }
  // True where its text may speak of the whole district at any time: a government's office.
  bool speaks_for_district() const { return is_office_; }
  // True where 全`place` (全县) is the body itself.
  bool governs(std::string_view place) const;

 private:
  bool take_pronoun(Phrase& phrase) const;
  bool take_own_name(Phrase& phrase) const;
  // `words` are characters of the issuer's name in their order.
  bool is_name(std::string_view words) const;

  std::string_view issuer_;
  std::string_view place_;  // of a government: 云岭县; of a zone's committee: its zone; else empty
  bool is_high_government_ = false;  // of a county or more
  bool is_office_ = false;
  bool decides_reviews_ = false;
};

}  // namespace gwlint::annual_report
