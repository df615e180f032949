// TAB006 UnfilledCell.
#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"one",
     {"“{0}”没有填写数字。", "'{0}' is not filled in."},
     {"请填写实际数，没有发生的填 0。", "Write the figure, 0 where nothing happened."}},
    {"run",
     {"“{0}”起连续 {1} 个单元格没有填写数字。", "{1} cells from '{0}' on are not filled in."},
     {"请填写实际数，没有发生的填 0。", "Write the figures, 0 where nothing happened."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "规章\t0\t0\t0", "规章\t\t\t"},
    {Example::Verdict::Wrong, "行政强制\t3", "行政强制\t/"},
    {Example::Verdict::Wrong, "\t\t2.重复申请\t0\t0\t0\t0\t0\t0\t0",
     "\t\t2.重复申请\t0\t0\t0\t—\t—\t0\t0"},
    {Example::Verdict::Wrong, "行政处罚\t24", "行政处罚\t无"},
    {Example::Verdict::Right, "行政强制\t3\t\t", "行政强制\t0\t\t"},
    {Example::Verdict::Right, "行政强制\t3\t\t", "行政强制\t3"},
    {Example::Verdict::Right, "行政事业性收费\t12.6", "行政事业性收费\t0.00"},
};

using State = BoundCell::State;

bool unfilled(const BoundCell& cell) {
  return cell.state == State::Blank || cell.state == State::Filler;
}

void add_run(const BoundTable& table, CellIndex first, std::uint16_t last, Findings& findings) {
  const std::uint16_t count = static_cast<std::uint16_t>(last - first.column);
  std::vector<std::string> arguments{table.cell_name(first)};
  if (count > 1) arguments.push_back(std::to_string(count));
  Finding& finding = findings.add(table.at(first).text, count > 1 ? 1 : 0, std::move(arguments));
  finding.path = table.path(first);
  Fix fix{.safe = false, .edits = {}};
  for (std::uint16_t column = first.column; column < last; ++column) {
    const Edit edit{table.at({first.row, column}).text, "0"};
    // Cells cut off a row's end have no place of their own to write to.
    if (!fix.edits.empty() && edit.range.begin <= fix.edits.back().range.begin) return;
    fix.edits.push_back(edit);
  }
  finding.fix = std::move(fix);
}

void check(const Report& report, Findings& findings) {
  for_each_table(report, [&](const BoundTable& table) {
    for (std::uint16_t row = 0; row < table.rows.size(); ++row) {
      const TemplateBlock& block = table.table->blocks[table.table->rows[row].block];
      for (std::uint16_t column = block.first_column; column < block.last_column;) {
        const CellIndex first{row, column};
        if (!unfilled(table.at(first))) {
          ++column;
          continue;
        }
        while (column < block.last_column && unfilled(table.at({row, column}))) ++column;
        add_run(table, first, column, findings);
      }
    }
  });
}

}  // namespace

const Rule kUnfilledCell{
    {.id = "TAB006",
     .name = "UnfilledCell",
     .level = Level::Warning,
     .clause = &clause::kTables,
     .precision = Precision::High,
     .fix = FixSafety::Unsafe,
     .summary = {"数据单元格没有填写数字", "A value cell is not filled in"},
     .explanation =
         {"没有发生的项目也应当填 "
          "0。空白、“/”、“—”、“-”、“无”都会让勾稽关系无从核对。一行里连续的几个单元格合报一条。",
          "Where nothing happened the figure is 0. A blank, '/', '—', '-' or '无' leaves the "
          "relations unchecked. Unbroken runs of such cells in a row are one finding."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
