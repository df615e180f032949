// TAB008 NotACount.
#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"negative",
     {"“{0}”为 {1}，件数不能是负数。", "'{0}' is {1}; a count cannot be negative."},
     {"请核对并填写实际件数。", "Check it and write the actual count."}},
    {"decimals",
     {"“{0}”为 {1}，件数不能带小数。", "'{0}' is {1}; a count has no decimals."},
     {"请核对并填写实际件数。", "Check it and write the actual count."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "行政许可\t318", "行政许可\t318.5"},
    {Example::Verdict::Wrong, "行政强制\t3", "行政强制\t-3"},
    {Example::Verdict::Wrong, "四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1",
     "四、结转下年度继续办理\t\t\t-1\t0\t0\t0\t0\t0\t-1"},
    {Example::Verdict::Right, "行政事业性收费\t12.6", "行政事业性收费\t1024.35"},
    {Example::Verdict::Right, "行政许可\t318", "行政许可\t318.0"},
    {Example::Verdict::Right, "（四）平台建设情况。调整网站栏目设置，政务新媒体专人维护。",
     "（四）平台建设情况。网站访问量增长12.5%，失效链接数较上年-3个，政务新媒体专人维护。"},
};

void check(const Report& report, Findings& findings) {
  for_each_cell(report, [&](const PlacedCell& placed) {
    if (placed.cell.state != BoundCell::State::Number) return;
    const Number number = *placed.cell.number;
    const TemplateColumn& column = placed.column();
    const bool negative = number.is_negative() && !column.is_signed;
    const bool decimals = !number.is_whole() && !column.decimals;
    if (!negative && !decimals) return;
    Finding& finding = findings.add(placed.cell.text, negative ? 0 : 1,
                                    {placed.table.cell_name(placed.index), to_string(number)});
    finding.path = placed.table.path(placed.index);
  });
}

}  // namespace

const Rule kNotACount{
    {.id = "TAB008",
     .name = "NotACount",
     .level = Level::Error,
     .clause = &clause::kTables,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .summary = {"件数为负数或带小数", "A count is negative or has decimals"},
     .explanation = {"表中除“本年收费金额”（万元）外都是件数，只能是零或正整数。2019 "
                     "年格式的“本年增/减”可以为负。",
                     "All figures but the amount charged (万元) are counts: whole and not "
                     "negative. The change column of the 2019 format may be negative."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
