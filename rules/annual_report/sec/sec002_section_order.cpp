// SEC002 SectionOrder.
#include <algorithm>
#include <array>
#include <vector>

#include "rules/annual_report/model_text.h"
#include "rules/annual_report/sec/sec.h"
#include "rules/annual_report/sec/section_text.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"out_of_order",
     {"“{0}”的位置与格式规定的顺序不符。", "The section '{0}' stands out of the mandated order."},
     {"请把这一部分连同内容移到“{1}”部分之后。",
      "Move it with its contents behind the section '{1}'."}},
    {"out_of_order_first",
     {"“{0}”的位置与格式规定的顺序不符。", "The section '{0}' stands out of the mandated order."},
     {"请把这一部分连同内容移到各部分之前。",
      "Move it with its contents before all other sections."}},
};

constexpr std::string_view kDisputesHeading = "四、政府信息公开行政复议、行政诉讼情况\n\n";
constexpr std::string_view kProblemsBehind =
    "\n五、存在的主要问题及改进情况\n\n一年来，我局政府信息公开工作还存在主动公开内容不够全面、政策"
    "解读形式单一等问题。2024年，我局将围绕群众关心的住房保障事项细化公开目录，丰富图文解读，加强业"
    "务培训，不断提高公开质量。";
constexpr std::string_view kProblemsBefore =
    "五、存在的主要问题及改进情况\n\n一年来，我局政府信息公开工作还存在主动公开内容不够全面、政策解"
    "读形式单一等问题。2024年，我局将围绕群众关心的住房保障事项细化公开目录，丰富图文解读，加强业务"
    "培训，不断提高公开质量。\n\n";

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong,
     "五、存在的主要问题及改进情况\n\n一年来，我局政府信息公开工作还存在主动公开内容不够全面、政策"
     "解读形式单一等问题。2024年，我局将围绕群众关心的住房保障事项细化公开目录，丰富图文解读，加强"
     "业务培训，不断提高公开质量。\n\n六、其他需要报告的事项\n\n2023年，我局未收取政府信息公开信息"
     "处理费。",
     "六、其他需要报告的事项\n\n2023年，我局未收取政府信息公开信息处理费。\n\n五、存在的主要问题及"
     "改进情况\n\n公开内容还不够全面，2024年将细化公开目录。"},
    {Example::Verdict::Wrong,
     model::kJoined<kDisputesHeading, model::kDisputesTable, kProblemsBehind>,
     model::kJoined<kProblemsBefore, kDisputesHeading, model::kDisputesTable>},
    {Example::Verdict::Wrong, "一、总体情况\n",
     "六、其他需要报告的事项\n\n未收取信息处理费。\n\n一、总体情况\n"},
    {Example::Verdict::Right, "编制《云岭县", "先说明存在的主要问题，再说明总体情况，编制《云岭县"},
    {Example::Verdict::Right, "一年来，我局政府信息公开工作还存在",
     "一、存在的主要问题。公开内容还不够全面。\n\n二、改进情况。2024年将细化公开目录。\n\n此外还存"
     "在"},
    {Example::Verdict::Right,
     "（三）政府信息管理情况。严格执行公文公开属性认定和发布审查制度，及时清理失效文件。\n\n（四）"
     "平台建设情况。调整网站栏目设置，政务新媒体专人维护。",
     "（三）公开平台建设情况。调整网站栏目设置，政务新媒体专人维护。\n\n（四）政府信息管理情况。及"
     "时清理失效文件。"},
};

// The sections found, by place in the document.
std::vector<const Section*> in_document_order(const Report& report) {
  std::vector<const Section*> sections;
  for (const auto& section : report.sections) {
    if (section) sections.push_back(&*section);
  }
  std::ranges::sort(sections, {},
                    [](const Section* section) { return section->heading.whole().begin; });
  return sections;
}

// Marks the sections that must move so that the rest is in order: those off the longest rising run.
// Of equally long runs the one with the earlier sections stays.
std::vector<bool> off_the_order(const std::vector<const Section*>& sections) {
  const std::size_t size = sections.size();
  std::vector<std::size_t> length(size, 1);  // of the longest rising run that begins here
  std::vector<std::size_t> next(size, size);
  for (std::size_t i = size; i-- > 0;) {
    for (std::size_t j = i + 1; j < size; ++j) {
      if (sections[j]->index > sections[i]->index && length[j] + 1 > length[i]) {
        length[i] = length[j] + 1;
        next[i] = j;
      }
    }
  }
  std::vector<bool> off(size, true);
  const auto longest = std::ranges::max_element(length);
  for (auto i = static_cast<std::size_t>(longest - length.begin()); i < size; i = next[i]) {
    off[i] = false;
  }
  return off;
}

void check(const Report& report, Findings& findings) {
  const std::vector<const Section*> sections = in_document_order(report);
  const std::vector<bool> off = off_the_order(sections);
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (!off[i]) continue;
    const SectionIndex index = sections[i]->index;
    // The nearest section before it by which its place can be named.
    std::string before;
    for (std::size_t other = index; other-- > 0 && before.empty();) {
      if (report.sections[other]) before = report.section_name(static_cast<SectionIndex>(other));
    }
    findings
        .add(heading_source(report, *sections[i]), before.empty() ? 1 : 0,
             {report.section_name(index), before})
        .path = report.path_of(index);
  }
}

}  // namespace

const Rule kSectionOrder{
    {.id = "SEC002",
     .name = "SectionOrder",
     .level = Level::Error,
     .clause = &clause::kNoticeItself,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .summary = {"各部分顺序与格式不符", "The mandated sections are out of order"},
     .explanation = {"六个部分的先后由格式统一规定，便于各机关的报告逐项比对。只提示需要移动的部分"
                     "：移动它们之后，其余部分"
                     "自然有序。缺少某一部分、序号写错都不是顺序问题。",
                     "The format fixes the order of the six sections so that reports can be "
                     "compared item by item. Only "
                     "the sections that have to move are reported: once they have moved, the "
                     "others are in order. "
                     "A missing section or a wrong number is no question of order."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
