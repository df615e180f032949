#include "rules/annual_report/reading/heading_words.h"

#include <utility>

#include "linter/text/fold.h"
#include "rules/annual_report/labels.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

// ---- By words written for the kind that comes with the program ---------------------------------

bool means_overview(std::string_view words) {
  return contains_any(words, {"总体情况", "总体工作", "总体概述", "概述", "概况", "基本情况",
                              "整体情况", "总的情况", "总体概况", "工作综述", "总体状况"});
}

bool suggests_overview(std::string_view words) {
  return contains_any(words, {"总体", "整体", "综述", "工作情况", "开展情况", "推进情况",
                              "落实情况", "工作开展", "公开情况", "执行情况", "工作概"}) &&
         !contains_any(words, {"申请", "复议", "诉讼", "主动", "问题"});
}

bool means_disclosure(std::string_view words) {
  return words.find("主动公开") != std::string_view::npos &&
         !contains_any(words, {"申请", "问题", "不足"});
}

bool means_applications(std::string_view words) {
  // 收到和处理政府信息公开情况: the word for application was dropped.
  const bool handled =
      contains_any(words, {"收到和处理", "收到及处理", "收到与处理", "收到和办理"});
  if (handled && contains_any(words, {"信息公开", "公开信息", "公开政府信息"})) return true;
  if (words.find("申请") == std::string_view::npos || contains_any(words, {"复议", "诉讼"})) {
    return false;
  }
  return contains_any(
      words, {"收到", "处理", "办理", "依申请", "受理", "答复", "申请公开", "公开申请", "接收"});
}

bool means_disputes(std::string_view words) {
  return contains_any(words, {"复议", "诉讼"});
}

bool means_problems(std::string_view words) {
  return contains_any(words, {"问题", "不足", "困难", "薄弱"}) &&
         contains_any(words, {"存在", "改进", "主要", "措施", "打算", "计划", "整改", "下一步",
                              "对策", "建议", "努力"});
}

bool suggests_problems(std::string_view words) {
  return contains_any(words, {"问题", "不足", "改进", "下一步", "打算", "计划", "整改"});
}

bool means_other(std::string_view words) {
  if (contains_any(words, {"需要报告的", "需要报告事项", "需报告", "需要说明的", "需要说明事项",
                           "应当报告", "须报告"})) {
    return true;
  }
  return contains_any(words, {"其他", "其它"}) && contains_any(words, {"事项", "报告", "说明"});
}

bool suggests_other(std::string_view words) {
  return contains_any(words, {"其他", "其它", "说明", "附则"});
}

using Test = bool (*)(std::string_view words);
struct SectionWords {
  SectionIndex section;
  Test means;
  Test suggests;  // may be null
};

// The more particular meanings come first.
constexpr SectionWords kSectionWords[] = {
    {kDisputes, means_disputes, nullptr},         {kProblems, means_problems, suggests_problems},
    {kApplications, means_applications, nullptr}, {kDisclosure, means_disclosure, nullptr},
    {kOther, means_other, suggests_other},        {kOverview, means_overview, suggests_overview},
};

// ---- By likeness alone -------------------------------------------------------------------------

constexpr double kMeans = 0.6;
constexpr double kSuggests = 0.45;

}  // namespace

Meaning meaning_on_disclosure(std::string_view words) {
  for (const SectionWords& section : kSectionWords) {
    if (section.means(words)) return {section.section, Likeness::Variant};
  }
  for (const SectionWords& section : kSectionWords) {
    if (section.suggests != nullptr && section.suggests(words)) {
      return {section.section, Likeness::Suggestive};
    }
  }
  return {};
}

HeadingWords::HeadingWords(std::span<const TemplateSection> sections, Recogniser recogniser)
    : sections_(sections.size()), recogniser_(recogniser) {
  for (std::size_t i = 0; i < sections.size(); ++i) {
    exact_.push_back({static_cast<SectionIndex>(i), letters_of(fold(sections[i].heading))});
  }
  for (std::size_t i = 0; i < sections.size(); ++i) {
    for (const std::string& words : sections[i].accept) accept(static_cast<SectionIndex>(i), words);
  }
}

void HeadingWords::accept(SectionIndex section, std::string_view words) {
  exact_.push_back({section, letters_of(fold(words))});
}

bool HeadingWords::accepts(SectionIndex section, std::string_view folded) const {
  const std::string letters = letters_of(folded);
  for (std::size_t i = sections_; i < exact_.size(); ++i) {
    if (exact_[i].section == section && exact_[i].letters == letters) return true;
  }
  return false;
}

Meaning HeadingWords::meaning_of(std::string_view words) const {
  if (recogniser_ != nullptr) return recogniser_(words);
  const std::string letters = letters_of(words);
  double best = 0;
  Meaning meaning;
  for (const ExactHeading& heading : exact_) {
    const double alike = similarity(letters, heading.letters);
    if (alike <= best) continue;
    best = alike;
    meaning.section = heading.section;
  }
  if (best < kSuggests) return {};
  meaning.likeness = best >= kMeans ? Likeness::Variant : Likeness::Suggestive;
  return meaning;
}

}  // namespace gwlint::annual_report
