// SEC004 HeadingNumber.
#include "rules/annual_report/reading/enumerator.h"
#include "rules/annual_report/sec/sec.h"
#include "rules/annual_report/sec/section_text.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"number",
     {"“{1}”部分的序号写作“{0}”，格式规定为“{2}”。",
      "The section '{1}' is numbered '{0}'; the format has '{2}'."},
     {"请把序号改为“{2}”。", "Number it '{2}'."}},
    {"missing",
     {"标题“{1}”前没有序号。", "The heading '{1}' has no number."},
     {"请在标题前加上“{2}”。", "Put '{2}' before it."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "二、主动公开政府信息情况", "2、主动公开政府信息情况"},
    {Example::Verdict::Wrong, "六、其他需要报告的事项", "七、其他需要报告的事项"},
    {Example::Verdict::Wrong, "五、存在的主要问题及改进情况", "五.存在的主要问题及改进情况"},
    {Example::Verdict::Wrong, "三、收到和处理政府信息公开申请情况",
     "收到和处理政府信息公开申请情况"},
    {Example::Verdict::Right, "二、主动公开政府信息情况", "二 、 主动公开政府信息情况"},
    {Example::Verdict::Right, "（二）依申请公开情况。全年",
     "（二）依申请公开情况。\n\n1、收到申请情况。\n\n2、办理申请情况。全年"},
    {Example::Verdict::Right, "2023年，我局未收取政府信息公开信息处理费。",
     "（一）收费情况。2023年，我局未收取政府信息公开信息处理费。\n\n（二）其他事项。无。"},
};

// Every number before a heading: a typed one may stand behind an automatic one.
bool holds_own_number(std::string_view numbers, SectionIndex index) {
  while (const Enumerator enumerator = read_enumerator(numbers)) {
    const bool own = enumerator.kind == Enumerator::Kind::Chinese && enumerator.value == index + 1u;
    if (own) return true;
    numbers.remove_prefix(enumerator.size);
  }
  return false;
}

// An automatic number is not in the document's source: no edit of the text can change it.
bool is_automatic(const Report& report, const Heading& heading, Span number) {
  const Passage& passage = report.passages[heading.passage];
  const Paragraph& paragraph = report.document->paragraphs[passage.first_paragraph];
  return number.begin < paragraph.text.begin + paragraph.number_size;
}

void check_heading(const Report& report, const Heading& heading, SectionIndex index,
                   Findings& findings) {
  const std::string mandated = report.format->sections[index].number + "、";
  if (holds_own_number(report.view(heading.number), index)) return;
  const bool missing = heading.number.empty();
  const Span words = report.source(heading.text);
  const Span place = missing ? words : report.source(heading.number);
  const Span number = missing ? Span{words.begin, words.begin} : place;
  Finding& finding =
      findings.add(place, missing ? 1 : 0,
                   {missing ? std::string() : std::string(report.document->view(place)),
                    std::string(report.document->view(words)), mandated});
  finding.path = report.path_of(index);
  if (!is_automatic(report, heading, number)) {
    finding.fix = Fix{.safe = true, .edits = {{number, mandated}}};
  }
}

void check(const Report& report, Findings& findings) {
  for (const auto& section : report.sections) {
    if (section) check_heading(report, section->heading, section->index, findings);
  }
}

}  // namespace

const Rule kHeadingNumber{
    {.id = "SEC004",
     .name = "HeadingNumber",
     .level = Level::Warning,
     .clause = &clause::kNoticeItself,
     .precision = Precision::High,
     .fix = FixSafety::Safe,
     .summary = {"标题序号缺失或与格式不一致", "A mandated heading's number is missing or wrong"},
     .explanation = {"六个部分依次编为“一、”至“六、”。写成“2、”“（二）”“第二部分”、漏写序号或编错号"
                     "，都会让读者和程序把它当作下一级"
                     "标题或别的部分。序号与顿号之间的空格不影响判断；部分之内的条目怎样编号不在检"
                     "查之列。自动编号不在正文里，"
                     "这时只提示、不提供修改。",
                     "The six sections are numbered 一、 to 六、. Written as '2、', '（二）' or "
                     "'第二部分', left out or "
                     "miscounted, a heading reads as one of a lower level or of another section. "
                     "Blanks around the "
                     "mark do not matter, nor does the numbering of items within a section. An "
                     "automatic number is "
                     "not in the text: it is reported without a fix."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
