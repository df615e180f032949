// TAB012 DuplicateTable.
#include <algorithm>

#include "rules/annual_report/model_text.h"
#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"duplicate",
     {"“{0}”重复出现。", "Table '{0}' stands here a second time."},
     {"请核对两张表的数据，只保留一张。", "Compare the two and keep one."}},
};

constexpr std::string_view kEmptyLine = "\n";
constexpr std::string_view kNote = "\n说明：以上为本机关数据。\n";
constexpr std::string_view kOtherMatters =
    "六、其他需要报告的事项\n\n2023年，我局未收取政府信息公开信息处理费。";
constexpr std::string_view kAppended =
    "六、其他需要报告的事项\n\n2023年，我局未收取政府信息公开信息处理费。\n\n附表：\n\n";

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, model::kDisputesTable,
     model::kJoined<model::kDisputesTable, kEmptyLine, model::kDisputesTable>},
    {Example::Verdict::Wrong, model::kDisclosureTable,
     model::kJoined<model::kDisclosureTable, kNote, kEmptyLine, model::kDisclosureTable>},
    {Example::Verdict::Wrong, kOtherMatters, model::kJoined<kAppended, model::kDisputesTable>},
    {Example::Verdict::Right, model::kDisputesTable, model::kJoined<model::kDisputesTable, kNote>},
    {Example::Verdict::Right, "（三）政府信息管理情况。",
     "申请渠道\t件数\n网络\t4\n信函\t2\n合计\t6\n\n（三）政府信息管理情况。"},
    {Example::Verdict::Right, "第二十条第（六）项\t\t\t\n", "\n第二十条第（六）项\t\t\t\n"},
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
     .explanation = {"一份报告中每张规定的表格只有一张。只有第二张表各行齐全时才报；被分页拆成两段"
                     "的同一张表不算。",
                     "A report holds each statutory table once. Reported only where the second one "
                     "has every row; a table cut in two by a page break is one."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
