// DOC005 Placeholder.
#include <string>
#include <vector>

#include "linter/text/fold.h"
#include "rules/annual_report/cit/cit.h"
#include "rules/annual_report/doc/doc.h"
#include "rules/annual_report/doc/document_marks.h"
#include "rules/annual_report/doc/placeholder.h"
#include "rules/annual_report/doc/written_texts.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

enum Message : std::uint16_t { kSlot, kPrompt };

constexpr MessageTemplate kMessages[] = {
    {"slot",
     {"“{0}”是模板留下的空位，没有填写。", "'{0}' is a slot of a template that was not filled in."},
     {"请填上实际内容；不需要的，请连同所在的句子一起删除。",
      "Write what belongs there, or delete it with its sentence if it is not needed."}},
    {"prompt",
     {"“{0}”是内容控件的提示文字，没有填写。",
      "'{0}' is the prompt of a content control that was not filled in."},
     {"请填上实际内容，或删除这个内容控件。",
      "Write what belongs there, or delete the content control."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "在县政府门户网站发布", "在县政府门户网站（具体网址）发布"},
    {Example::Verdict::Wrong, "组织业务培训两次", "组织业务培训××次"},
    {Example::Verdict::Wrong, "2024年，我局将围绕", "20XX年，我局将围绕"},
    {Example::Verdict::Wrong, "及时清理失效文件。",
     "及时清理失效文件，执行《云岭县公文办法》（云政办发〔20  〕12号）。"},
    {Example::Verdict::Wrong, "政务新媒体专人维护。", "政务新媒体由____专人维护。"},
    {Example::Verdict::Wrong, "丰富图文解读，", "丰富图文解读（此处补充具体做法），"},
    {Example::Verdict::Wrong, "政务新媒体专人维护。",
     "政务新媒体专人维护。⟦单击或点击此处输入文字。⟧", ExampleMark::Prompt},
    {Example::Verdict::Right, "政务新媒体专人维护。",
     "政务新媒体专人维护。申请人张××不服答复申请复议，联系电话138××××1234，已依法办结。"},
    {Example::Verdict::Right, "政务新媒体专人维护。", "政务新媒体专人维护，配图统一为3×5英寸。"},
    {Example::Verdict::Right, "政务新媒体专人维护。",
     "政务新媒体专人维护，邮箱为xxgk@yunling.gov.cn。行政诉讼案件（2023）云01行初××号已审结。"},
    {Example::Verdict::Right, "丰富图文解读，", "丰富图文解读（具体做法见附件），"},
};

bool is_prompt(const Mark& mark) {
  return mark.kind == Mark::Kind::Prompt;
}

// A prompt of blanks is seen by nobody.
bool says_something(const Report& report, const Mark& prompt) {
  return has_letters(fold(report.document->view(prompt.place)));
}

// Numbers meant as the notice's, which CIT004 speaks of when they are not.
std::vector<Span> wrong_notices(const Report& report) {
  std::vector<Span> places;
  if (!is_under_notice(report)) return places;
  for (const DocumentNumber& number : report.citations.numbers) {
    if (number.meaning == DocumentNumber::Meaning::WrongNotice) places.push_back(number.whole);
  }
  return places;
}

void check(const Report& report, Findings& findings) {
  std::vector<Span> prompts;
  for (const Mark* prompt : marks_that(report, is_prompt)) {
    prompts.push_back(prompt->place);
    if (!says_something(report, *prompt)) continue;
    Finding& finding =
        findings.add(prompt->place, kPrompt, {std::string(report.document->view(prompt->place))});
    finding.path = path_of(report, *prompt);
  }
  const std::vector<Span> wrong = wrong_notices(report);
  for (const Span text : written_texts(report)) {
    for (const Span place : find_placeholders(report.view(text), text.begin)) {
      const Span source = report.source(place);
      if (is_within(source, prompts) || is_within(place, wrong)) continue;
      add_at(findings, report, place, kSlot, {std::string(report.document->view(source))});
    }
  }
}

}  // namespace

const Rule kPlaceholder{
    {.id = "DOC005",
     .name = "Placeholder",
     .level = Level::Error,
     .clause = &clause::kNoticeItself,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"模板的空位没有填写", "A slot of a template was not filled in"},
     .explanation =
         {"公开的报告里不应留有模板的空位：“（具体网址）”“××局”“20XX年”“X月X日”“〔20 "
          "〕”“（此处填写……）”“【待填】”“____”“？？？”，以及没有填写的内容控件。乘号、外文单词和网"
          "址里的字母、“××”之类对个人和案件当事人所作的隐名（张××、138××××1234、××公司、（2023）云0"
          "1行初××号）、书名号内的“××”、“某某”不提示；法定表格里的数据由 TAB 规则检查。",
          "Slots of a template do not belong in a published report: '(具体网址)', '××局', "
          "'20XX年', 'X月X日', '〔20 〕', '(此处填写…)', '【待填】', '____', '?\?\?', and content "
          "controls that nobody filled in. Signs of multiplication, letters of Latin words and "
          "addresses, masks of persons and parties ('张××', '138××××1234', '××公司', "
          "'(2023)云01行初××号'), ×× in the titles of other texts, and '某某' are no findings; the "
          "figures of statutory tables are for the TAB rules."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
