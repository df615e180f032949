// What the running text of the last two sections states.
#pragma once

#include <string_view>

namespace gwlint::annual_report {

// All texts folded.

// True when `text` says no more than 无, 暂无, 没有.
bool says_nothing(std::string_view text);

// True when `text` says no more than that there are no problems: 本年度不存在问题.
bool says_no_problems(std::string_view text);

// True when `text` says something of fees: that some were charged, or none.
bool states_fees(std::string_view text);

// Section 五: whether it names problems, and improvements made or planned. Both are read
// generously: false only where no word hints at it.
bool names_problems(std::string_view text);
bool names_improvements(std::string_view text);

// What article 50 asks of governments besides: which of it `text`, that of section 一, mentions.
struct GovernmentDuties {
  bool appraisal = false;       // 工作考核
  bool public_review = false;   // 社会评议
  bool accountability = false;  // 责任追究
};
GovernmentDuties duties_in(std::string_view text);

}  // namespace gwlint::annual_report
