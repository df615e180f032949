// The things that are counted, as clerks name them.
#pragma once

#include <cstdint>
#include <optional>

#include "rules/annual_report/counts.h"
#include "rules/annual_report/reading/lead.h"
#include "rules/annual_report/reading/phrase.h"

namespace gwlint::annual_report {

enum class ApplicationNoun : std::uint8_t {
  None,
  Certain,    // 政府信息公开申请
  OnRequest,  // 依申请公开: the applications, or the information disclosed
  Bare,       // 申请: of whatever kind
};
ApplicationNoun take_application_noun(Phrase& phrase);

// Takes words for those who apply that leave nobody out (公民、法人和其他组织, 任何单位和个人), and
// for what they do (向我局提出的).
void take_applicants(Phrase& phrase, const Frame& frame);

// A review, a suit, or what is named beside them (投诉, 举报).
struct DisputeNoun {
  std::optional<CountStatement::Subject> subject;  // none: neither review nor suit
  bool on_disclosure = false;                      // 因政府信息公开引发的
  bool refers_back = false;                        // 相关, 此类: to what was told before
  bool bare = false;                               // 复议 and 诉讼 without 行政
};
std::optional<DisputeNoun> take_dispute_noun(Phrase& phrase, const Frame& frame);

// 行政规范性文件, and 规范性文件 as the same in other words.
bool take_document_noun(Phrase& phrase);

// Takes words between a thing and its number: 数量为, 共.
bool take_amount_words(Phrase& phrase);

}  // namespace gwlint::annual_report
