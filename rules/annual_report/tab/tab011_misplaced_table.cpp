// TAB011 MisplacedTable.
#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"misplaced",
     {"“{0}”应在“{1}”部分，却放在了“{2}”。",
      "Table '{0}' belongs under '{1}' but stands under '{2}'."},
     {"请将该表移到“{1}”之下。", "Move it under '{1}'."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong,
     "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t"
     "未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审"
     "结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0"
     "\t0\t0\n\n五、存在的主要问题及改进情况\n",
     "五、存在的主要问题及改进情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果"
     "纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果"
     "维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0"
     "\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0\n"},
    {Example::Verdict::Right, "四、政府信息公开行政复议、行政诉讼情况\n",
     "四、政府信息公开行政复议、行政诉讼情况\n\n具体数据如下。\n"},
};

void check(const Report& report, Findings& findings) {
  for_each_table(report, [&](const BoundTable& table) {
    const auto own = static_cast<SectionIndex>(table.table->section);
    if (!table.under_section || *table.under_section == own || !report.sections[own]) return;
    const auto under = static_cast<SectionIndex>(*table.under_section);
    Finding& finding =
        findings.add(table.first_row, 0,
                     {table.table->name, report.section_name(own), report.section_name(under)});
    finding.path = table.path();
  });
}

}  // namespace

const Rule kMisplacedTable{
    {.id = "TAB011",
     .name = "MisplacedTable",
     .level = Level::Warning,
     .clause = &clause::kTables,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"表格放错了部分", "A table stands under another section"},
     .explanation = {"每张规定的表格放在它自己的部分。它所属的部分整个缺失时不报本条，见 SEC001。",
                     "Each statutory table stands in its own section. Where that section is "
                     "missing altogether, it is SEC001 instead."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
