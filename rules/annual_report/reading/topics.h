// The topics that section 一 must touch.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "rules/annual_report/report.h"

namespace gwlint::annual_report {

inline constexpr std::size_t kTopics = 5;
// In the order of the format: 主动公开, 依申请公开, 政府信息管理, 平台建设, 监督保障.
enum class Topic : std::uint8_t { Disclosure, Applications, Management, Platforms, Supervision };

using TopicSet = std::array<bool, kTopics>;

// Which topics the text of section 一 says something of.
//
// A topic's own name counts wherever it stands. Other words that speak of it count at the head of
// an item (`（三）规范管理`), and in running text unless the text is clearly divided by topics:
// then the words within another topic's item are that topic's.
TopicSet topics_of_overview(const Report& report, const Section& overview);

}  // namespace gwlint::annual_report
