// Where in the model report the tests of NAR put their sentences. Its tables hold: applications 6
// new, 1 carried over, 6 outcomes; reviews 1; suits 2 + 0; normative documents issued 2.
#pragma once

#include <string>
#include <string_view>

#include "tests/rules/basis_text.h"

namespace gwlint::annual_report {

enum class Place {
  OnRequest,     // section one, under 依申请公开情况, in place of what the model says there
  Anywhere,      // section one, under 政府信息管理情况
  Supervision,   // section one, under 监督保障情况
  Disclosure,    // between the heading of section two and its table
  Applications,  // the same in section three
  Disputes,      // the same in section four
  Other,         // section six
};

inline std::string with(Place place, std::string_view sentence) {
  const auto behind = [&](std::string_view words) {
    return model_with(words, std::string(words) + std::string(sentence));
  };
  const auto below = [&](std::string_view heading) {
    return model_with(std::string(heading) + "\n",
                      std::string(heading) + "\n\n" + std::string(sentence) + "\n");
  };
  switch (place) {
    case Place::OnRequest:
      return model_with("全年新收到政府信息公开申请6件，上年结转1件，答复6件，均按期办结。",
                        sentence);
    case Place::Anywhere:
      return with_sentence(sentence);
    case Place::Supervision:
      return behind("未发生责任追究情形。");
    case Place::Disclosure:
      return below("二、主动公开政府信息情况");
    case Place::Applications:
      return below("三、收到和处理政府信息公开申请情况");
    case Place::Disputes:
      return below("四、政府信息公开行政复议、行政诉讼情况");
    case Place::Other:
      return behind("我局未收取政府信息公开信息处理费。");
  }
  return {};
}

}  // namespace gwlint::annual_report
