// Texts for tests of citations and dates: the model report with another basis or another sentence.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/rules/check_text.h"

namespace gwlint::annual_report {

// The model with `basis` for the notice that it cites beside the Regulation.
inline std::string with_basis(std::string_view basis) {
  return model_with(
      "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉"
      "的通知》"
      "（国办公开办函〔2021〕30号）",
      basis);
}

// The model with `sentence` added to section one.
inline std::string with_sentence(std::string_view sentence) {
  constexpr std::string_view kPlace = "及时清理失效文件。";
  return model_with(kPlace, std::string(kPlace) + std::string(sentence));
}

// The model with `period` for the sentence that states the period.
inline std::string with_period(std::string_view period) {
  return model_with("本报告统计数据从2023年1月1日起至2023年12月31日止。", period);
}

// What is found as "CIT004 国办发〔2021〕30号", for `rule` or its family.
inline std::vector<std::string> found(std::string_view text, std::string_view rule) {
  std::vector<std::string> result;
  for (const Found& finding : check(text, rule))
    result.push_back(finding.rule + " " + finding.text);
  return result;
}

using Lines = std::vector<std::string>;

}  // namespace gwlint::annual_report
