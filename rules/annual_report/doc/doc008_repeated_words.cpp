// DOC008 RepeatedWords.
#include "rules/annual_report/doc/doc.h"
#include "rules/annual_report/doc/repetition.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "repeated",
    {"“{0}”连续写了不止一次。", "'{0}' stands more than once in a row."},
    {"请删除多余的部分。", "Delete what is superfluous."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "及时清理失效文件。", "及时清理清理失效文件。"},
    {Example::Verdict::Wrong, "发布各类信息126条", "发布发布各类信息126条"},
    {Example::Verdict::Wrong, "丰富图文解读，", "丰富图文解读图文解读，"},
    {Example::Verdict::Right, "在县政府门户网站", "在县人民政府政府信息公开公开栏和门户网站"},
    {Example::Verdict::Right, "及时清理失效文件。",
     "及时清理失效文件，政务服务中心中心组学习学习。"},
    {Example::Verdict::Right, "及时清理失效文件。", "一件一件清理失效文件。"},
};

// Blanks between the copies may be what keeps two columns or two lines apart.
bool stand_close(const Report& report, const Repetition& repetition) {
  return report.source(repetition.first).end == report.source(repetition.repeated).begin;
}

void check(const Report& report, Findings& findings) {
  for (const Span text : report.all_narrative()) {
    for (const Repetition& repetition : find_repetitions(report.view(text), text.begin)) {
      if (!stand_close(report, repetition)) continue;
      Finding& finding = add_at(findings, report, repetition.repeated, 0,
                                {std::string(report.view(repetition.first))});
      finding.fix = Fix{.safe = true, .edits = {{finding.location, ""}}};
    }
  }
}

}  // namespace

const Rule kRepeatedWords{
    {.id = "DOC008",
     .name = "RepeatedWords",
     .level = Level::Note,
     .clause = &clause::kNoticeItself,
     .precision = Precision::High,
     .fix = FixSafety::Safe,
     .summary = {"两个字以上的词语连续重复",
                 "A word of two or more characters stands twice in a row"},
     .explanation = {"连写两遍的词语（发布发布）多半是笔误。数字、叠词（一件一件）、动词重叠（研究"
                     "研究）、前后两个词语相接形成的重复（县人民政府政府信息、信息公开公开栏）、隔"
                     "着标点或空格的，都不算；表格内不检查。",
                     "A word written twice in a row ('发布发布') is mostly a slip. Numerals, "
                     "reduplication ('一件一件', '研究研究'), two compounds that meet "
                     "('县人民政府' and '政府信息', '信息公开' and '公开栏') and copies parted by "
                     "punctuation or blanks are fine. Tables are not searched."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
