#include "tests/support/automatic_numbers.h"

namespace gwlint::test {
namespace {

std::string numbering_properties(std::size_t level, std::size_t list) {
  return R"(<w:numPr><w:ilvl w:val=")" + std::to_string(level) + R"("/><w:numId w:val=")" +
         std::to_string(list) + R"("/></w:numPr>)";
}

std::string level(std::size_t index, std::string_view text) {
  return R"(<w:lvl w:ilvl=")" + std::to_string(index) +
         R"("><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/>)" +
         R"(<w:lvlText w:val=")" + std::string(text) + R"("/><w:lvlJc w:val="left"/></w:lvl>)";
}

}  // namespace

std::string AutomaticNumbers::part() const {
  std::string lists;
  for (std::size_t i = 0; i < restarts_.size(); ++i) {
    const auto [level, start] = restarts_[i];
    std::string changes;
    if (start > 0) {
      changes = R"(<w:lvlOverride w:ilvl=")" + std::to_string(level) +
                R"("><w:startOverride w:val=")" + std::to_string(start) + R"("/></w:lvlOverride>)";
    }
    lists += R"(<w:num w:numId=")" + std::to_string(i + 1) + R"("><w:abstractNumId w:val="0"/>)" +
             changes + "</w:num>";
  }
  return R"(<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>)" +
         level(0, "%1、") + level(1, "（%2）") + "</w:abstractNum>" + lists;
}

AutomaticNumbers::Numbered AutomaticNumbers::numbered(const std::string& number, std::size_t level,
                                                      std::string_view before,
                                                      std::string_view after) {
  constexpr std::array<std::string_view, 9> kNumerals = {"一", "二", "三", "四", "五",
                                                         "六", "七", "八", "九"};
  for (std::size_t value = 1; value <= kNumerals.size(); ++value) {
    if (number != std::string(before).append(kNumerals[value - 1]).append(after)) continue;
    if (counted_[level] + 1 != value) restarts_.push_back({level, value});
    counted_[level] = value;
    if (level == 0) counted_[1] = 0;
    return {numbering_properties(level, restarts_.size()), {}};
  }
  return {{}, number};
}

}  // namespace gwlint::test
