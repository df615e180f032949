// SEC010 ProblemsWithoutPlan.
#include "rules/annual_report/reading/letters.h"
#include "rules/annual_report/reading/statements.h"
#include "rules/annual_report/sec/sec.h"
#include "rules/annual_report/sec/section_text.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"no_plan",
     {"“{0}”只写了问题，没有写改进情况。", "Section '{0}' names problems but no improvement."},
     {"请补写针对这些问题已经采取或将要采取的改进措施。",
      "Add what was or will be done about these problems."}},
    {"no_problems",
     {"“{0}”只写了改进打算，没有写存在的问题。",
      "Section '{0}' names improvements but no problem."},
     {"请写明本年度存在的主要问题，再写改进情况。",
      "Name the year's main problems before the improvements."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong,
     "2024年，我局将围绕群众关心的住房保障事项细化公开目录，丰富图文解读，加强业务培训，不断提高公"
     "开质量。",
     ""},
    {Example::Verdict::Wrong,
     "一年来，我局政府信息公开工作还存在主动公开内容不够全面、政策解读形式单一等问题。", ""},
    {Example::Verdict::Wrong,
     "2024年，我局将围绕群众关心的住房保障事项细化公开目录，丰富图文解读，加强业务培训，不断提高公"
     "开质量。",
     "公开的深度和广度有待加强，工作人员的业务水平还需提高。"},
    {Example::Verdict::Right,
     "2024年，我局将围绕群众关心的住房保障事项细化公开目录，丰富图文解读，加强业务培训，不断提高公"
     "开质量。",
     "为此，我局已细化公开目录，丰富图文解读，并组织了业务培训。"},
    {Example::Verdict::Right,
     "一年来，我局政府信息公开工作还存在主动公开内容不够全面、政策解读形式单一等问题。",
     "（一）不足之处：公开时效有待进一步提高，政策解读较少。\n\n（二）下一步打算："},
    {Example::Verdict::Right,
     "一年来，我局政府信息公开工作还存在主动公开内容不够全面、政策解读形式单一等问题。2024年，我局"
     "将围绕群众关心的住房保障事项细化公开目录，丰富图文解读，加强业务培训，不断提高公开质量。",
     "一是公开不够及时，已建立按月提醒制度。\n\n二是解读形式单一，今后每份文件至少配一种图解。"},
};

void check(const Report& report, Findings& findings) {
  const auto& section = report.sections[kProblems];
  if (!section || !section->repeats.empty()) return;
  const std::string text = text_of(report, *section);
  if (count_han(text) == 0 || says_nothing(text) || says_no_problems(text)) return;  // SEC006
  const bool problems = names_problems(text);
  const bool improvements = names_improvements(text);
  // With neither it is not clear what the section is about.
  if (problems == improvements) return;
  Finding& finding = findings.add(heading_source(report, *section), problems ? 0 : 1,
                                  {report.section_name(kProblems)});
  finding.path = report.path_of(kProblems);
  finding.missing = "";
}

}  // namespace

const Rule kProblemsWithoutPlan{
    {.id = "SEC010",
     .name = "ProblemsWithoutPlan",
     .level = Level::Warning,
     .clause = &clause::kProblemsPart,
     .precision = Precision::Medium,
     .fix = FixSafety::None,
     .summary = {"第五部分只写了问题，或者只写了改进",
                 "Section five names problems without improvements, or the reverse"},
     .explanation = {"第五部分既要写存在的主要问题，也要写改进情况。已经采取的措施和下一步打算都算"
                     "改进；不要求分段，也不要求出现“问题”“改进”字样。“有待加强”“还需完善”说的是问"
                     "题，不算改进。拿不准的不报。",
                     "Section five states both the main problems and the improvements. Measures "
                     "taken and plans both count as improvements; neither separate paragraphs nor "
                     "the words '问题' and '改进' are needed. '有待加强' and '还需完善' name a "
                     "problem, not an improvement. When in doubt, the rule is silent."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
