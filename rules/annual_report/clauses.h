// The provisions that rules rest on.
#pragma once

#include <span>

#include "linter/rule.h"

namespace gwlint::annual_report {

// 《中华人民共和国政府信息公开条例》, 国务院令第711号.
extern const Instrument kRegulation;
// 国办公开办函〔2021〕30号 and its annex, the format.
extern const Instrument kNotice;
// 《政府信息公开信息处理费管理办法》, 国办函〔2020〕109号.
extern const Instrument kFeeMeasure;

namespace clause {
// Provisions of the Regulation.
extern const Clause kReportContents;  // 第五十条: what a report holds
extern const Clause kPrivacy;         // 第十五条: what is private is not disclosed
// Parts of the notice and its annex.
extern const Clause kNoticeItself;    // the notice: use the format, leave nothing out, add nothing
extern const Clause kOpening;         // the intro of the format: basis and statistical period
extern const Clause kOverviewPart;    // 一
extern const Clause kDisclosurePart;  // 二
extern const Clause kApplicationsPart;  // 三
extern const Clause kDisputesPart;      // 四
extern const Clause kProblemsPart;      // 五
extern const Clause kOtherPart;         // 六
extern const Clause kTables;            // 二–四: the statutory tables
// The fee measure.
extern const Clause kFeeReport;
}  // namespace clause

// All of them.
std::span<const Clause* const> clauses();

}  // namespace gwlint::annual_report
