// TAB009 SupersededTable.
#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"superseded",
     {"“{0}”用的是 2019 年试行格式的表格：“{1}”在现行格式中没有。",
      "Table '{0}' follows the trial format of 2019: '{1}' is not in the present one."},
     {"请换用国办公开办函〔2021〕30号所附的表格重新填报。",
      "Fill in the table of 国办公开办函〔2021〕30号 instead."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "信息内容\t本年制发件数\t本年废止件数\t现行有效件数",
     "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量"},
    {Example::Verdict::Wrong, "信息内容\t本年处理决定数量\t\t\n行政许可\t318\t\t\n",
     "信息内容\t上一年项目数量\t本年增/"
     "减\t处理决定数量\n行政许可\t31\t-1\t318\n其他对外管理服务事项\t4\t0\t25\n"},
    {Example::Verdict::Wrong,
     "\t（六）其他处理\t1."
     "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2."
     "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n"
     "\t\t3.其他\t0\t0\t0\t0\t0\t0\t0\n",
     "\t（六）其他处理\t\t0\t0\t0\t0\t0\t0\t0\n"},
    {Example::Verdict::Right, "发布各类信息126条",
     "发布各类信息126条，其中新制作信息98条、政府集中采购信息5条"},
    {Example::Verdict::Right, "二、主动公开政府信息情况\n",
     "二、主动公开政府信息情况\n\n本年新制作的行政规范性文件2件，对外公开率100%。\n"},
    {Example::Verdict::Right, "\t\t3.其他\t0\t0\t0\t0\t0\t0\t0\n",
     "\n\t\t3.其他\t0\t0\t0\t0\t0\t0\t0\n"},
};

void check(const Report& report, Findings& findings) {
  for (const BoundTable& table : report.tables.bound) {
    if (!table.superseded) continue;
    const std::string_view marker = report.document->view(*table.superseded);
    Finding& finding = findings.add(*table.superseded, 0, {table.table->name, std::string(marker)});
    finding.path = table.path();
  }
}

}  // namespace

const Rule kSupersededTable{
    {.id = "TAB009",
     .name = "SupersededTable",
     .level = Level::Error,
     .clause = &clause::kTables,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .summary = {"使用了已经废止的 2019 年表格样式",
                 "A table follows the superseded format of 2019"},
     .explanation =
         {"2021 "
          "年度起的报告使用国办公开办函〔2021〕30号的表格。“本年新制作数量”“上一年项目数量”“政府集"
          "中采购”等只见于 2019 "
          "年的试行格式；申请情况表的“（六）其他处理”只有一行、不分三项，也是旧样式。对这样的表格不"
          "再报其他表格问题。",
          "Reports for 2021 and later use the tables of 国办公开办函〔2021〕30号. Labels such as "
          "本年新制作数量 or 政府集中采购 exist only in the trial format of 2019; so does "
          "（六）其他处理 as a single row. Nothing else is then said of that table."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
