// PER001 MissingPeriod.
#include "rules/annual_report/per/per.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "missing",
    {"引言和第一部分都没有写明统计期限。",
     "Neither the introduction nor section one states the statistical period."},
    {"请在引言中写明“本报告所列数据的统计期限自报告年度1月1日起至12月31日止”。",
     "State in the introduction that the figures run from 1 January to 31 December of the report "
     "year."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "本报告统计数据从2023年1月1日起至2023年12月31日止。", ""},
    {Example::Verdict::Wrong, "本报告统计数据从2023年1月1日起至2023年12月31日止。",
     "本报告由办公室负责编制。"},
    {Example::Verdict::Wrong, "本报告统计数据从2023年1月1日起至2023年12月31日止。",
     "本报告电子版自2024年1月20日起可在县政府门户网站查阅、下载。"},
    {Example::Verdict::Right, "本报告统计数据从2023年1月1日起至2023年12月31日止。",
     "数据统计期限为2023年1月1日—12月31日。"},
    {Example::Verdict::Right, "本报告统计数据从2023年1月1日起至2023年12月31日止。",
     "所列数据统计时间由 2023 年 1 月 1 日起，至 2023 年 12 月 31 日。"},
    {Example::Verdict::Right, "本报告统计数据从2023年1月1日起至2023年12月31日止。",
     "统计时限：二〇二三年一月一日至十二月三十一日。"},
};

void check(const Report& report, Findings& findings) {
  if (report.dates.periods.empty()) add_at(findings, report, report.opening()).missing = "";
}

}  // namespace

const Rule kMissingPeriod{
    {.id = "PER001",
     .name = "MissingPeriod",
     .level = Level::Error,
     .clause = &clause::kOpening,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"引言和第一部分没有写明统计期限",
                 "The statistical period is stated neither in the introduction nor in section one"},
     .explanation = {"报告数据的统计期限应当在开头写明，通常在引言，也可以在第一部分。写法不限：自"
                     "、从、由，至、到、连接号，“起”“止”可省，汉字数字，第二个日期省略年份，都可以"
                     "。只在第六部分等处写明的不算；日期丢失了字符的见 PER002。",
                     "A report states at its start which period its figures belong to, usually in "
                     "the introduction, sometimes in section one. Any wording will do: '自', '从' "
                     "or '由', '至' or a dash, Chinese numerals, the second year left out. A "
                     "statement found only elsewhere, such as in section six, does not count. "
                     "Dates that have lost characters are PER002."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
