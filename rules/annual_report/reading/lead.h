// What stands in a clause before its statement: 2023年, 我局, 共.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "rules/annual_report/reading/body_names.h"
#include "rules/annual_report/reading/phrase.h"

namespace gwlint::annual_report {

// Whose figures a report tells of, and of which year.
struct Frame {
  ReportingBody body;
  std::optional<int> year;
};

// The words before a statement that leave its scope certain. Any others are not taken, and what
// follows them is not read.
struct Lead {
  bool names_year = false;  // 2023年, 本年度: the report year
  bool names_body = false;  // 我局: the body as a whole
  bool cumulative = false;  // 累计: since when is for others to know
  bool by_end = false;  // 截至2023年12月31日: none by then is none this year, some may be older
  bool among_them = false;  // 其中
  bool partial = false;     // 另, 均, 目前: only none at all is certain
};

// Takes the lead that stands here; it may be empty.
Lead take_lead(Phrase& phrase, const Frame& frame);

// Takes words for the end of the report year: 截至2023年12月31日, 截至年底.
bool take_year_end(Phrase& phrase, const Frame& frame);

// Takes a topic that opens a paragraph: (二)依申请公开情况.
bool take_topic(Phrase& phrase);

// Takes words for the report year: 本年度, 2023年, 2023年1月1日至12月31日.
bool take_report_year(Phrase& phrase, const Frame& frame);

}  // namespace gwlint::annual_report
