// PER002 PeriodNotFullYear.
#include <algorithm>
#include <optional>

#include "rules/annual_report/per/per.h"

namespace gwlint::annual_report {
namespace {

enum Message : std::uint16_t { kBegin, kEnd, kTwoYears, kDamaged };

constexpr MessageTemplate kMessages[] = {
    {"begin",
     {"统计期限从“{0}”起，而不是1月1日。", "The period begins on '{0}', not on 1 January."},
     {"请改为报告年度的1月1日。", "Write 1 January of the report year."}},
    {"end",
     {"统计期限到“{0}”止，而不是12月31日。", "The period ends on '{0}', not on 31 December."},
     {"请改为报告年度的12月31日。", "Write 31 December of the report year."}},
    {"twoYears",
     {"统计期限跨了两个年度，“{0}”不在报告年度内。",
      "The period spans two years: '{0}' is not in the report year."},
     {"请把起止日期写成同一年的1月1日和12月31日。",
      "Write 1 January and 31 December of one and the same year."}},
    {"damaged",
     {"统计期限“{0}”疑似丢失了字符，无法核对。",
      "The period '{0}' seems to have lost characters and cannot be checked."},
     {"请对照原件核实起止日期，应当是报告年度1月1日至12月31日。",
      "Compare it with the original; it should run from 1 January to 31 December of the report "
      "year."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "起至2023年12月31日止", "起至2023年12月30日止"},
    {Example::Verdict::Wrong, "从2023年1月1日起", "从2023年2月1日起"},
    {Example::Verdict::Wrong, "从2023年1月1日起", "从2022年1月1日起"},
    {Example::Verdict::Wrong, "从2023年1月1日起至2023年12月31日止", "从202311日起至20231231日止"},
    {Example::Verdict::Right, "起至2023年12月31日止", "至12月31日"},
    {Example::Verdict::Right, "本报告统计数据从2023年1月1日起至2023年12月31日止。",
     "本报告所列数据的统计期限为2023年度。"},
    {Example::Verdict::Right, "2023年，我局把政府信息公开",
     "2023年1月1日至11月30日，我局举办活动3次。一年来，我局把政府信息公开"},
};

struct WrongDate {
  Span place;
  Message message;
};

// The first date that is not what it should be. Dates that do not exist are PER004's.
std::optional<WrongDate> wrong_date(const PeriodStatement& period, int title_year) {
  const CalendarDate& first = period.first;
  const CalendarDate& last = period.last;
  if (!exists(first) || !exists(last)) return std::nullopt;
  if (first.year_value && last.year_value && *first.year_value != *last.year_value) {
    const bool last_is_wrong = *first.year_value == title_year;
    return WrongDate{last_is_wrong ? last.whole : first.whole, kTwoYears};
  }
  if (!first.is(1, 1)) return WrongDate{first.whole, kBegin};
  if (!last.is(12, 31)) return WrongDate{last.whole, kEnd};
  return std::nullopt;
}

void check(const Report& report, Findings& findings) {
  const int title_year = report.title ? report.title->year_value.value_or(0) : 0;
  for (const PeriodStatement& period : report.dates.periods) {
    if (period.kind == PeriodStatement::Kind::Damaged) {
      Finding& finding = add_at(findings, report, period.whole, kDamaged,
                                {std::string(report.view(period.whole))});
      finding.level = std::min(finding.level, Level::Note);
    } else if (period.kind == PeriodStatement::Kind::Days) {
      const auto wrong = wrong_date(period, title_year);
      if (!wrong) continue;
      add_at(findings, report, wrong->place, wrong->message,
             {std::string(report.view(wrong->place))});
    }
  }
}

}  // namespace

const Rule kPeriodNotFullYear{
    {.id = "PER002",
     .name = "PeriodNotFullYear",
     .level = Level::Error,
     .clause = &clause::kOpening,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .summary = {"统计期限不是同一年的1月1日至12月31日",
                 "The statistical period is not 1 January to 31 December of one year"},
     .explanation = {"统计期限是报告年度的整年。起始日不是1月1日、截止日不是12月31日、起止跨年，都"
                     "会提示。只看引言（引言没"
                     "有写明的，看第一部分）中说明统计期限的日期；正文里其他活动的起止日期不检查。"
                     "整年但年份不对的由PER"
                     "003提示，日历上不存在的"
                     "日期由PER004提示；日期丢失字符的只作提醒。",
                     "The period is the whole of the report year. One that begins after 1 January, "
                     "ends before 31 "
                     "December or spans two years is found. Only dates that state the period, in "
                     "the introduction or, where it has none, in "
                     "section one, are looked at, not those of other activities. A whole year that "
                     "is not the report "
                     "year is PER003, a date that the calendar lacks PER004; dates that have lost "
                     "characters give a "
                     "note only."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
