// DOC009 MixedPunctuation.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "rules/annual_report/doc/doc.h"
#include "rules/annual_report/doc/half_width.h"
#include "rules/annual_report/doc/residue.h"
#include "rules/annual_report/doc/written_texts.h"
#include "rules/annual_report/reading/furniture.h"

namespace gwlint::annual_report {
namespace {

enum Message : std::uint16_t { kOne, kSeveral };

constexpr MessageTemplate kMessages[] = {
    {"halfWidth",
     {"汉字之间用了半角标点“{0}”。", "Half-width '{0}' stands between Chinese characters."},
     {"请改为全角标点“{1}”。", "Write '{1}'."}},
    {"halfWidthSeveral",
     {"汉字之间用了半角标点“{0}”，本段共 {2} 处。",
      "Half-width '{0}' stands between Chinese characters, one of {2} such marks in the "
      "paragraph."},
     {"请改为全角标点“{1}”，其余的也改为全角。",
      "Write '{1}', and full-width marks for the rest."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "调整网站栏目设置，", "调整网站栏目设置,"},
    {Example::Verdict::Wrong, "均在印发后五个工作日内公布。",
     "均在印发后五个工作日内公布:主要负责人审签;分管负责人把关。"},
    {Example::Verdict::Wrong, "纳入科室年度考核，", "纳入科室(含下属单位)年度考核，"},
    {Example::Verdict::Wrong, "平台建设情况。", "平台建设情况。网站好不好用?群众说了算!"},
    {Example::Verdict::Right, "政务新媒体专人维护。",
     "政务新媒体专人维护，网址:http://www.example.gov.cn/a,b。每日9:00更新（含节假日）。"},
    {Example::Verdict::Right, "政务新媒体专人维护。",
     "政务新媒体专人维护，浏览量1,234,567次，占比3:2，案件(2023)云01行初30号已审结。"},
    {Example::Verdict::Right, "政务新媒体专人维护。",
     "政务新媒体专人维护，开通APP(Android,iOS)，统一用UTF-8(Unicode)编码。"},
};

// The mark and the blanks that are typed behind a half-width one: a full-width one has its own.
Span with_blank_behind(const Report& report, const HalfWidthMark& mark) {
  Span place = report.source(mark.place);
  if (mark.wide == "（" || mark.wide == "）") return place;
  const std::string_view text = report.document->text;
  while (place.end < text.size() && text[place.end] == ' ') ++place.end;
  return place;
}

// The numbers of headings, of which SEC004 speaks.
std::vector<Span> heading_numbers(const Report& report) {
  std::vector<Span> places;
  for (const Report::HeadingInOrder& entry : report.headings) {
    places.push_back(entry.heading.number);
  }
  std::ranges::sort(places);
  return places;
}

void check_passage(const Report& report, Span passage, const std::vector<Span>& numbers,
                   Findings& findings) {
  std::vector<HalfWidthMark> marks = find_half_width(report, passage);
  if (marks.empty()) return;
  const std::vector<Span> residue = find_residue(report.view(passage), passage.begin);  // DOC004
  std::erase_if(marks, [&](const HalfWidthMark& mark) {
    return is_within(mark.place, numbers) || is_within(mark.place, residue);
  });
  if (marks.empty()) return;

  std::vector<std::string> arguments = {std::string(report.view(marks.front().place)),
                                        std::string(marks.front().wide)};
  if (marks.size() > 1) arguments.push_back(std::to_string(marks.size()));
  Finding& finding = add_at(findings, report, marks.front().place,
                            marks.size() == 1 ? kOne : kSeveral, std::move(arguments));
  Fix fix{.safe = true, .edits = {}};
  for (const HalfWidthMark& mark : marks) {
    fix.edits.push_back({with_blank_behind(report, mark), std::string(mark.wide)});
  }
  finding.fix = std::move(fix);
}

void check(const Report& report, Findings& findings) {
  const std::vector<Span> numbers = heading_numbers(report);
  for (const Passage& passage : report.passages) {
    const bool furniture =
        is_above_title(report, passage) || is_furniture(report.view(passage.text));
    if (!furniture && !passage.contents_entry) {
      check_passage(report, passage.text, numbers, findings);
    }
  }
}

}  // namespace

const Rule kMixedPunctuation{
    {.id = "DOC009",
     .name = "MixedPunctuation",
     .level = Level::Off,
     .clause = &clause::kNoticeItself,
     .precision = Precision::High,
     .fix = FixSafety::Safe,
     .summary = {"汉字之间用了半角标点",
                 "Half-width punctuation stands between Chinese characters"},
     .explanation =
         {"中文里的逗号、分号、冒号、问号、叹号和括号用全角。只看两边都是汉字的标点（隔着引号、书名"
          "号也算），括号还要内含汉字；数字、字母、网址、时间、案号旁边的半角标点不提示，列项编号“("
          "一"
          ")”和表格不检查。一段只提示一次，修复时全段一起改。默认关闭，因为许多单位并不作此要求。",
          "Commas, semicolons, colons, question and exclamation marks and brackets are full-width "
          "in Chinese. Only marks with Chinese characters on both sides count (quotation and title "
          "marks between are looked past), and brackets around Chinese words; marks beside digits, "
          "letters, addresses, times and case numbers, numbers of items such as '(一)', and tables "
          "are left alone. A paragraph has one such finding, and its fix changes all of them. Off "
          "by default: many bodies do not ask for it."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
