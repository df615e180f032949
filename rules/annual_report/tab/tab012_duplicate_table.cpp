// TAB012 DuplicateTable.
#include <algorithm>

#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"duplicate",
     {"“{0}”重复出现。", "Table '{0}' stands here a second time."},
     {"请核对两张表的数据，只保留一张。", "Compare the two and keep one."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong,
     "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t"
     "未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审"
     "结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0"
     "\t0\t0\n",
     "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t"
     "未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审"
     "结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0"
     "\t0\t0\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审"
     "结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结"
     "果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0\t0\t0\t1\t1\t0\t0\t1\t"
     "2\t0\t0\t0\t0\t0\n"},
    {Example::Verdict::Right,
     "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t"
     "未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审"
     "结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0"
     "\t0\t0\n",
     "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t"
     "未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审"
     "结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0"
     "\t0\t0\n\n说明：以上为本机关数据。\n"},
};

void check(const Report& report, Findings& findings) {
  std::vector<std::string_view> seen;
  for (const BoundTable& table : report.tables.bound) {
    const bool again = std::find(seen.begin(), seen.end(), table.table->id) != seen.end();
    seen.push_back(table.table->id);
    if (!again) continue;
    Finding& finding = findings.add(table.first_row, 0, {table.table->name});
    finding.path = table.path();
  }
}

}  // namespace

const Rule kDuplicateTable{
    {.id = "TAB012",
     .name = "DuplicateTable",
     .level = Level::Warning,
     .clause = &clause::kTables,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"同一张规定的表格出现了两次", "A statutory table stands in the report twice"},
     .explanation =
         {"每张规定的表格在报告中只有一张。第二张各行齐全的才报；被分页拆成两段的是同一张表。",
          "A report holds each statutory table once. A second one is reported only where it has "
          "every row; a table cut in two by a page break is one table."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
