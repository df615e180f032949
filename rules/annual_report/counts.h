// What the running text states of the figures that the statutory tables hold: applications
// received, reviews and suits, normative documents issued.
//
// Spans are of the folded text.
#pragma once

#include <cstdint>

#include "linter/text/span.h"

namespace gwlint::annual_report {

// One statement about one figure. Only those are kept that are certain to speak of the body itself,
// of the report year, and of all its cases: not of one kind of applicant, of one channel, of a
// district's departments together, of about so many, of several years.
struct CountStatement {
  enum class Subject : std::uint8_t {
    Applications,  // 收到政府信息公开申请6件
    Reviews,       // 行政复议1件
    Suits,         // 行政诉讼2件, before or after a review
    Documents,     // 制发行政规范性文件2件
  };
  // Of applications: which of them are counted.
  enum class Scope : std::uint8_t {
    New,              // those received this year
    WithCarriedOver,  // those of last year too: 含上年结转1件
    Unclear,          // one or the other: 受理政府信息公开申请7件
    Handled,          // no more than those, for some may be pending: 收到并答复5件
  };
  Subject subject = Subject::Applications;
  Scope scope = Scope::New;
  std::int64_t count = 0;  // 0: there are none, in words or in figures
  Span statement;
  Span figure;  // its digits or numerals; empty where words deny: 未收到…申请

  bool denies() const { return count == 0; }
};

}  // namespace gwlint::annual_report
