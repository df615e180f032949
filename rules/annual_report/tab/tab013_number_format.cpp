// TAB013 NumberFormat.
#include <algorithm>

#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"format",
     {"“{0}”写作“{1}”，含有全角数字、分隔符或空格。",
      "'{0}' is written '{1}', with full-width digits, separators or blanks."},
     {"请改为“{2}”。", "Write '{2}'."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "行政处罚\t24", "行政处罚\t２４"},
    {Example::Verdict::Wrong, "行政许可\t318", "行政许可\t1,318"},
    {Example::Verdict::Wrong, "行政许可\t318", "行政许可\t3 18"},
    {Example::Verdict::Right, "行政许可\t318", "行政许可\t1318"},
    {Example::Verdict::Right, "行政事业性收费\t12.6", "行政事业性收费\t1012.60"},
    {Example::Verdict::Right, "发布各类信息126条", "发布各类信息1,126条"},
};

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+';
  });
}

void check(const Report& report, Findings& findings) {
  for_each_cell(report, [&](const PlacedCell& placed) {
    if (placed.cell.state != BoundCell::State::Number) return;
    const std::string_view written = report.document->view(placed.cell.text);
    if (is_plain(written)) return;
    std::string plain = fold(written);
    std::erase(plain, ',');
    Finding& finding = findings.add(
        placed.cell.text, 0, {placed.table.cell_name(placed.index), std::string(written), plain});
    finding.path = placed.table.path(placed.index);
    finding.fix = Fix{.safe = true, .edits = {{placed.cell.text, plain}}};
  });
}

}  // namespace

const Rule kNumberFormat{
    {.id = "TAB013",
     .name = "NumberFormat",
     .level = Level::Note,
     .clause = &clause::kTables,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::Safe,
     .summary = {"数字写法不规范", "A figure is not written in plain digits"},
     .explanation = {"表中的数字用半角阿拉伯数字，不加千分位分隔符，数字中间不留空格。数值本身能够"
                     "读出，勾稽关系照常核对。",
                     "Figures are written in half-width digits without thousands separators or "
                     "blanks. The figure itself is understood and its relations are checked."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
