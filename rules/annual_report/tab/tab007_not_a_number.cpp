// TAB007 NotANumber.
#include <algorithm>

#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"notANumber",
     {"“{0}”填的是“{1}”，不是数字。", "'{0}' holds '{1}', which is no number."},
     {"请改为阿拉伯数字，不带单位和其他文字。",
      "Write the figure in digits, without units or words."}},
    {"readable",
     {"“{0}”填的是“{1}”，不是数字。", "'{0}' holds '{1}', which is no number."},
     {"请改为“{2}”。", "Write '{2}'."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "行政许可\t318", "行政许可\t318件"},
    {Example::Verdict::Wrong, "行政强制\t3", "行政强制\tO"},
    {Example::Verdict::Wrong, "行政处罚\t24", "行政处罚\t约24"},
    {Example::Verdict::Wrong, "行政处罚\t24", "行政处罚\t二十四"},
    {Example::Verdict::Right, "行政许可\t318", "行政许可\t 318 "},
    {Example::Verdict::Right, "行政许可\t318", "行政许可（件）\t318"},
    {Example::Verdict::Right, "行政事业性收费\t12.6", "行政事业性收费\t0.0058"},
};

constexpr std::string_view kUnits[] = {"万元", "元", "件", "条", "个",
                                       "项",   "次", "宗", "份", "人"};

// The figure that is certainly meant: without its unit, letters O read as 0.
std::optional<std::string> meant(std::string_view folded) {
  for (const std::string_view unit : kUnits) {
    if (!folded.ends_with(unit)) continue;
    folded.remove_suffix(unit.size());
    break;
  }
  std::string figure(folded);
  std::replace_if(
      figure.begin(), figure.end(), [](char c) { return c == 'O' || c == 'o'; }, '0');
  const auto number = parse_number(figure);
  return number ? std::optional(to_string(*number)) : std::nullopt;
}

void check(const Report& report, Findings& findings) {
  for_each_cell(report, [&](const PlacedCell& placed) {
    if (placed.cell.state != BoundCell::State::Other) return;
    const std::string_view written = report.document->view(placed.cell.text);
    std::vector<std::string> arguments{placed.table.cell_name(placed.index), std::string(written)};
    const std::optional<std::string> figure = meant(fold(written));
    if (figure) arguments.push_back(*figure);
    Finding& finding = findings.add(placed.cell.text, figure ? 1 : 0, std::move(arguments));
    finding.path = placed.table.path(placed.index);
    if (figure) finding.fix = Fix{.safe = true, .edits = {{placed.cell.text, *figure}}};
  });
}

}  // namespace

const Rule kNotANumber{
    {.id = "TAB007",
     .name = "NotANumber",
     .level = Level::Error,
     .clause = &clause::kTables,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::Both,
     .summary = {"数据单元格里不是数字", "A value cell holds something that is no number"},
     .explanation =
         {"单元格只填数字。带单位（3件）、把 0 写成字母 "
          "O、写“约5”等，都无法参加核对。能确定数字的（去掉单位、O 改 0）可以自动修正。",
          "A value cell holds digits and nothing else. Units (3件), a letter O for 0 or an "
          "estimate (约5) cannot be checked. Where the figure is beyond doubt the fix is safe."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
