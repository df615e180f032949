// Parts of the model report (fixtures/model.txt), from which the longer examples of rules are put
// together.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace gwlint::annual_report::model {

// The tables of section 二 and of section 四, to the end of their last row's line.
inline constexpr std::string_view kDisclosureTable =
    "第二十条第（一）项\t\t\t\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n"
    "行政规范性文件\t2\t1\t9\n第二十条第（五）项\t\t\t\n信息内容\t本年处理决定数量\t\t\n行政许可\t3"
    "18\t\t\n第二十条第（六）项\t\t\t\n信息内容\t本年处理决定数量\t\t\n行政处罚\t24\t\t\n行政强制\t"
    "3\t\t\n第二十条第（八）项\t\t\t\n信息内容\t本年收费金额（单位：万元）\t\t\n行政事业性收费\t12."
    "6\t\t\n";
inline constexpr std::string_view kDisputesTable =
    "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未"
    "经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t"
    "总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t"
    "0\n";

template <const std::string_view&... kTexts>
inline constexpr auto kJoinedCharacters = [] {
  std::array<char, (kTexts.size() + ...)> characters{};
  auto end = characters.begin();
  ((end = std::ranges::copy(kTexts, end).out), ...);
  return characters;
}();

// The texts one behind the other: a constant, as all of an example is.
template <const std::string_view&... kTexts>
inline constexpr std::string_view kJoined{kJoinedCharacters<kTexts...>.data(),
                                          kJoinedCharacters<kTexts...>.size()};

}  // namespace gwlint::annual_report::model
