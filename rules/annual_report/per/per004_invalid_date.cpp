// PER004 InvalidDate.
#include "rules/annual_report/per/per.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "invalid",
    {"“{0}”不是日历上存在的日期。", "'{0}' is a date that does not exist."},
    {"请核对并改为正确的日期。", "Look up the right date and write that."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "均在印发后五个工作日内公布。", "均于2月30日前公布。"},
    {Example::Verdict::Wrong, "均在印发后五个工作日内公布。", "均于2023年13月1日公布。"},
    {Example::Verdict::Wrong, "均在印发后五个工作日内公布。", "均于2023年2月29日公布。"},
    {Example::Verdict::Wrong, "均在印发后五个工作日内公布。", "均于六月三十一日公布。"},
    {Example::Verdict::Right, "均在印发后五个工作日内公布。", "均于2024年2月29日公布。"},
    {Example::Verdict::Right, "均在印发后五个工作日内公布。", "均在3个月30日内公布。"},
    {Example::Verdict::Right, "均在印发后五个工作日内公布。", "1-12月31日期间均已公布。"},
};

void check(const Report& report, Findings& findings) {
  for (const CalendarDate& date : report.dates.dates) {
    if (exists(date)) continue;
    add_at(findings, report, date.whole, 0, {std::string(report.view(date.whole))});
  }
}

}  // namespace

const Rule kInvalidDate{
    {.id = "PER004",
     .name = "InvalidDate",
     .level = Level::Error,
     .clause = &clause::kOpening,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .summary = {"日期在日历上不存在", "A date does not exist in the calendar"},
     .explanation =
         {"2月30日、13月1日、6月31日这样的日期一定是写错了，正文和表格都检查。写明年份的，平年的2月"
          "29日也会报；没有写年份的不算。“3个月30日”“1-12月31日”等不是单个日期，不检查。",
          "Dates such as '2月30日', '13月1日' and '6月31日' are certainly slips; text and tables "
          "are searched. 29 February is wrong where its year is written and is no leap year; "
          "without a year it is not judged. Terms and lists ('3个月30日', '1-12月31日') are no "
          "single dates."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
