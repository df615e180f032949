// TAB010 RowOrder.
#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"order",
     {"“{0}”的“{1}”一行不在规定的位置。", "In table '{0}' the row '{1}' is out of order."},
     {"请按格式的顺序移动该行。", "Move the row to its place in the template."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "行政处罚\t24\t\t\n行政强制\t3\t\t\n",
     "行政强制\t3\t\t\n行政处罚\t24\t\t\n"},
    {Example::Verdict::Wrong,
     "\t\t2.重复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n",
     "\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t0\t0\t0\t0\t0\t0\t0\n"},
    {Example::Verdict::Wrong,
     "一、本年新收政府信息公开申请数量\t\t\t4\t2\t0\t0\t0\t0\t6\n二、上年结转政府信息公开申请数量\t"
     "\t\t1\t0\t0\t0\t0\t0\t1\n",
     "二、上年结转政府信息公开申请数量\t\t\t1\t0\t0\t0\t0\t0\t1\n一、本年新收政府信息公开申请数量\t"
     "\t\t4\t2\t0\t0\t0\t0\t6\n"},
    {Example::Verdict::Right, "\t\t2.重复申请\t0\t0\t0\t0\t0\t0\t0\n",
     "\n\t\t2.重复申请\t0\t0\t0\t0\t0\t0\t0\n"},
    {Example::Verdict::Right, "\t\t3.要求提供公开出版物\t0", "3.要求提供公开出版物\t\t\t0"},
    {Example::Verdict::Right, "二、主动公开政府信息情况\n",
     "二、主动公开政府信息情况\n\n全年实施行政强制3次、行政处罚24次，办理行政许可318件。\n"},
};

// The rows that are not on the longest rising run: the fewest whose moving restores the order.
std::vector<std::uint16_t> rows_to_move(const BoundTable& table) {
  std::vector<std::uint16_t> present;
  for (std::uint16_t row = 0; row < table.rows.size(); ++row) {
    if (table.rows[row].present) present.push_back(row);
  }
  const auto order = [&](std::size_t i) { return table.rows[present[i]].order; };
  std::vector<std::size_t> length(present.size(), 1);  // of the longest run that begins here
  std::vector<std::size_t> next(present.size());
  std::size_t start = 0;
  for (std::size_t i = present.size(); i-- > 0;) {
    next[i] = i;
    for (std::size_t j = i + 1; j < present.size(); ++j) {
      if (order(i) < order(j) && length[i] < length[j] + 1) {
        length[i] = length[j] + 1;
        next[i] = j;
      }
    }
    if (length[i] >= length[start]) start = i;
  }
  std::vector<std::uint16_t> result;
  std::size_t in_order = start;
  for (std::size_t i = 0; i < present.size(); ++i) {
    if (i != in_order) {
      result.push_back(present[i]);
    } else if (next[i] != i) {
      in_order = next[i];
    }
  }
  return result;
}

void check(const Report& report, Findings& findings) {
  for_each_table(report, [&](const BoundTable& table) {
    for (const std::uint16_t row : rows_to_move(table)) {
      Finding& finding =
          findings.add(table.rows[row].text, 0, {table.table->name, shown_row(table, row)});
      finding.path = table.path(row);
    }
  });
}

}  // namespace

const Rule kRowOrder{
    {.id = "TAB010",
     .name = "RowOrder",
     .level = Level::Warning,
     .clause = &clause::kTables,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"表格的行没有按格式的顺序排列", "A table's rows are out of the template's order"},
     .explanation = {"行的顺序由格式规定。只指出为恢复顺序必须移动的那些行，其余的不报。",
                     "The order of rows is the template's. Only the rows that must move to restore "
                     "it are named."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
