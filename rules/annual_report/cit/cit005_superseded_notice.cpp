// CIT005 SupersededNotice.
#include <algorithm>
#include <optional>

#include "rules/annual_report/cit/cit.h"
#include "rules/annual_report/reading/letters.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "superseded",
    {"{1}年的报告仍以2019年的通知为依据：“{0}”。",
     "The report for {1} still rests on the notice of 2019: '{0}'."},
    {"请改为引用《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度"
     "报告格式〉"
     "的通知》（国办公开办函〔2021〕30号），并按其格式编制。",
     "Cite "
     "'《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉"
     "的"
     "通知》（国办公开办函〔2021〕30号）' instead and follow its format."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "国办公开办函〔2021〕30号", "国办公开办函〔2019〕60号"},
    {Example::Verdict::Wrong, "政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）",
     "政府信息公开工作年度报告格式（试行）〉的通知》"},
    {Example::Verdict::Wrong,
     "关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）",
     "关于政府信息公开工作年度报告有关事项的通知》"},
    {Example::Verdict::Right, "（国办公开办函〔2021〕30号）要求",
     "（国办公开办函〔2021〕30号，国办公开办函〔2019〕60号同时废止）要求"},
    {Example::Verdict::Right, "（国办公开办函〔2021〕30号）要求",
     "（国办公开办函〔2021〕30号）要求，不再执行国办公开办函〔2019〕60号"},
    {Example::Verdict::Right, "（三）政府信息管理情况。",
     "（三）政府信息管理情况。落实《国务院办公厅关于做好政务公开工作的意见》（国办发〔2019〕61号）"
     "。"},
    {Example::Verdict::Right, "（三）政府信息管理情况。",
     "（三）政府信息管理情况。修订《云岭县公文处理办法》（云政办发〔2019〕60号）。"},
};

constexpr int kFirstYear = 2021;
constexpr std::uint32_t kNear = 45;  // bytes: 15 characters

// The old notice is only told of: it was replaced.
bool is_history(const Report& report, Span citation) {
  const std::uint32_t size = report.text.size();
  const Span head{citation.begin - std::min(citation.begin, kNear), citation.begin};
  const Span tail{citation.end, std::min(size, citation.end + kNear)};
  return contains_any(report.view(tail), {"废止", "失效", "停止执行", "不再执行", "不再适用",
                                          "取代", "代替", "替代"}) ||
         contains_any(report.view(head), {"代替", "取代", "替代", "废止"}) ||
         ends_with_any(report.view(head),
                       {"不再执行", "不再适用", "不再按", "不再按照", "停止执行"});
}

// Number and title as one where they stand together.
Span with_title(const Report& report, const DocumentNumber& number) {
  if (!number.title) return number.whole;
  const Span title = report.citations.titles[*number.title].whole;
  const std::uint32_t end = std::max(title.end, number.whole.end);
  const bool in_brackets = report.text.view().substr(end).starts_with(')');
  return {std::min(title.begin, number.whole.begin), in_brackets ? end + 1 : end};
}

// The first citation of the old notice, by number or by title.
std::optional<Span> first_citation(const Report& report) {
  std::optional<Span> first;
  const auto consider = [&](Span citation) {
    if (is_history(report, citation)) return;
    if (!first || citation.begin < first->begin) first = citation;
  };
  const Citations& citations = report.citations;
  for (const DocumentNumber& number : citations.numbers) {
    if (number.meaning == DocumentNumber::Meaning::OldNotice) consider(with_title(report, number));
  }
  for (const QuotedTitle& title : citations.titles) {
    if (title.match.kind == InstrumentKind::OldNotice) consider(title.whole);
  }
  for (const Mention& mention : citations.mentions) {
    if (mention.kind == InstrumentKind::OldNotice) consider(mention.text);
  }
  return first;
}

void check(const Report& report, Findings& findings) {
  if (!report.year || *report.year < kFirstYear) return;
  const std::optional<Span> citation = first_citation(report);
  if (!citation) return;
  std::string cited(report.view(*citation));
  // 《…》(国办公开办函〔2019〕60号,以下简称…): the remark that follows is not shown.
  if (std::ranges::count(cited, '(') > std::ranges::count(cited, ')')) cited += ')';
  add_at(findings, report, *citation, 0, {std::move(cited), std::to_string(*report.year)});
}

}  // namespace

const Rule kSupersededNotice{
    {.id = "CIT005",
     .name = "SupersededNotice",
     .level = Level::Error,
     .clause = &clause::kNoticeItself,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .summary = {"2021年度及以后的报告以已被取代的2019年通知为依据",
                 "A report for 2021 or later rests on the superseded notice of 2019"},
     .explanation =
         {"国办公开办函〔2019〕60号及其格式（试行）已由国办公开办函〔2021〕30号取代，2021年度及以后"
          "的报告不应再以其"
          "为依据，按文号或按名称引用都算。只说明旧通知已经废止的，不在此列；2019年、2020年的报告引"
          "用旧通知是正"
          "确的。",
          "国办公开办函〔2019〕60号 and its 格式（试行） have been replaced by "
          "国办公开办函〔2021〕30号; reports "
          "for 2021 and later no longer rest on it, be it cited by number or by title. Saying that "
          "the "
          "old notice was repealed is no finding, and reports for 2019 and 2020 cite it rightly."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
