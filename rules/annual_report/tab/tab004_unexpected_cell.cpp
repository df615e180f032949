// TAB004 UnexpectedCell.
#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"surplusCell",
     {"“{0}”的“{1}”有 {2} 个数值，规定只有 {3} 列。",
      "In table '{0}' the row '{1}' holds {2} values where the template has {3} columns."},
     {"请核对该行，删去多出的单元格。", "Check the row and delete the surplus cell."}},
    {"surplusRow",
     {"“{0}”多出格式没有的一行：“{1}”。", "Table '{0}' has a row that the template lacks: '{1}'."},
     {"请删去该行，或将其数据并入规定的行。",
      "Delete the row, or put its figures into a row of the template."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0",
     "1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0\t0"},
    {Example::Verdict::Wrong, "行政强制\t3\t\t\n", "行政强制\t3\t\t\n行政征收\t5\t\t\n"},
    {Example::Verdict::Wrong, "二、上年结转政府信息公开申请数量\t\t\t1\t0\t0\t0\t0\t0\t1",
     "二、上年结转政府信息公开申请数量\t\t\t1\t0\t0\t0\t0\t0\t1\t1"},
    {Example::Verdict::Right, "1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0",
     "1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0\t\t"},
    {Example::Verdict::Right, "行政事业性收费\t12.6\t\t\n",
     "行政事业性收费\t12.6\t\t\n\n注：收费为城市道路占用挖掘修复费。\n"},
    {Example::Verdict::Right, "规章\t0", "规章（本机关无制定权）\t0"},
};

void check(const Report& report, Findings& findings) {
  for_each_table(report, [&](const BoundTable& table) {
    for (std::uint16_t r = 0; r < table.rows.size(); ++r) {
      const BoundRow& row = table.rows[r];
      if (row.surplus.empty()) continue;
      const std::size_t columns = row.cells.size();
      Finding& finding =
          findings.add(row.surplus.front(), 0,
                       {table.table->name, shown_row(table, r),
                        std::to_string(columns + row.surplus.size()), std::to_string(columns)});
      finding.path = table.path(r);
    }
    for (const Span row : table.foreign) {
      const std::string_view label = report.document->view(row);
      Finding& finding = findings.add(row, 1, {table.table->name, std::string(label)});
      finding.path = table.path();
    }
  });
}

}  // namespace

const Rule kUnexpectedCell{
    {.id = "TAB004",
     .name = "UnexpectedCell",
     .level = Level::Warning,
     .clause = &clause::kTables,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"规定的表格多出单元格或行", "A statutory table has a cell or a row too many"},
     .explanation = {"一行的数值多于规定的列数，或者出现格式没有的行。多出的数值会让后面各列错位，"
                     "因此该行的勾稽关系不再判断。行末的空单元格不算。",
                     "A row holds more values than the template has columns, or is a row that the "
                     "template lacks. Surplus values shift the others, so relations over the row "
                     "are not judged. Blank cells at a row's end do not count."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
