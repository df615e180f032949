// TAB002 MissingRow.
#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"missing",
     {"“{0}”缺少“{1}”一行。", "Table '{0}' lacks the row '{1}'."},
     {"请在此行之后补上该行，没有发生的填 0。",
      "Add the row behind this one; write 0 where nothing happened."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "\t\t2.重复申请\t0\t0\t0\t0\t0\t0\t0\n", ""},
    {Example::Verdict::Wrong, "规章\t0\t0\t0\n", ""},
    {Example::Verdict::Wrong, "四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1\n", ""},
    {Example::Verdict::Right, "\t\t2.重复申请\t", "\n\t\t2.重复申请\t"},
    {Example::Verdict::Right, "\t\t3.要求提供公开出版物\t0", "3. 要求提供公开出版物\t\t\t0"},
    {Example::Verdict::Right, "\t\t4.无正当理由大量反复申请\t", "\t\t无正当理由大量反复申请\t"},
};

// The text of the row before: the last one of the template that is there, else the table's
// beginning.
Span place_before(const BoundTable& table, std::uint16_t missing) {
  for (std::uint16_t row = missing; row-- > 0;) {
    if (table.rows[row].present) return table.rows[row].text;
  }
  return table.header.value_or(table.first_row);
}

void check(const Report& report, Findings& findings) {
  for_each_table(report, [&](const BoundTable& table) {
    for (std::uint16_t row = 0; row < table.rows.size(); ++row) {
      if (table.rows[row].present) continue;
      Finding& finding =
          findings.add(place_before(table, row), 0, {table.table->name, shown_row(table, row)});
      finding.path = table.path(row);
    }
  });
}

}  // namespace

const Rule kMissingRow{
    {.id = "TAB002",
     .name = "MissingRow",
     .level = Level::Error,
     .clause = &clause::kTables,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"规定的表格缺少一行", "A statutory table lacks a row"},
     .explanation =
         {"表格的行由格式规定，不得删减；没有发生的填 "
          "0。每缺一行报一条，指在它前面的一行。被分页或换行拆开的标签会先拼合再判断。",
          "The rows are fixed by the format; where nothing happened the figure is 0. One finding a "
          "row, at the row before it. Labels split by page breaks are put together first."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
