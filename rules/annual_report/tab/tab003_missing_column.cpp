// TAB003 MissingColumn.
#include "rules/annual_report/model_text.h"
#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"missing",
     {"“{0}”缺少“{1}”一列。", "Table '{0}' lacks the column '{1}'."},
     {"请补上该列，没有发生的填 0。", "Add the column; write 0 where nothing happened."}},
};

constexpr std::string_view kWithoutPendingReviews =
    "行政复议\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t总计\t未经复议直接起"
    "诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持"
    "\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0\n";

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong,
     "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t2\t1\t9",
     "信息内容\t本年制发件数\t现行有效件数\n规章\t0\t0\n行政规范性文件\t2\t9"},
    {Example::Verdict::Wrong,
     "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t2\t1\t9",
     "信息内容\t本年制发件数\t本年废止件数\n规章\t0\t0\n行政规范性文件\t2\t1"},
    {Example::Verdict::Wrong, model::kDisputesTable, kWithoutPendingReviews},
    {Example::Verdict::Right, "信息内容\t本年制发件数\t本年废止件数\t现行有效件数",
     "信息内容\t本年制发 件数\t本年废止 件数\t现行有效 件数"},
    {Example::Verdict::Right, "现行有效件数", "现行有效件数（历史累计）"},
    {Example::Verdict::Right, "信息内容\t本年制发件数\t本年废止件数\t现行有效件数",
     "信息内容\t\t\t"},
};

void check(const Report& report, Findings& findings) {
  for_each_table(report, [&](const BoundTable& table) {
    for (const std::uint16_t column : table.missing_columns) {
      Finding& finding = findings.add(table.header.value_or(table.first_row), 0,
                                      {table.table->name, table.column_name(column)});
      finding.path = table.path();
      finding.path.push_back({LogicalPart::Kind::Cell, table.column_name(column)});
    }
  });
}

}  // namespace

const Rule kMissingColumn{
    {.id = "TAB003",
     .name = "MissingColumn",
     .level = Level::Error,
     .clause = &clause::kTables,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"规定的表格缺少一列", "A statutory table lacks a column"},
     .explanation = {"表格的列由格式规定，不得删减。只有表头标签和数据都缺少时才报；导出时丢失的表"
                     "头不报。缺列以后涉及该列的勾稽关系不再判断。",
                     "The columns are fixed by the format. Reported only where both the label and "
                     "the figures are gone; a header lost in an export is not. Relations over the "
                     "column are then not judged."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
