// TAB014 RegulationsWithoutPower.
#include "rules/annual_report/issuer.h"
#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"withoutPower",
     {"“规章”一行填了 {0}，但从标题看“{1}”没有规章制定权。",
      "Row '规章' holds {0}, but '{1}' has no power to make such rules."},
     {"请核对：属于行政规范性文件的填入下一行，本行填 0。",
      "Check it: normative documents belong in the next row, and this one is 0."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "规章\t0\t0\t0", "规章\t0\t0\t4"},
    {Example::Verdict::Wrong, "规章\t0\t0\t0", "规章\t1\t0\t1"},
    {Example::Verdict::Wrong, "规章\t0\t0\t0", "规章\t0\t1\t0"},
    {Example::Verdict::Right, "行政规范性文件\t2\t1\t9", "行政规范性文件\t2\t0\t12"},
    {Example::Verdict::Right, "规章\t0\t0\t0", "规章（本机关无制定权）\t0\t0\t0"},
    {Example::Verdict::Right, "均在印发后五个工作日内公布。",
     "均在印发后五个工作日内公布。参与起草市政府规章1件，已报送审议。"},
};

void check(const Report& report, Findings& findings) {
  if (!report.title || report.title->issuer.empty()) return;
  const std::string_view issuer = report.view(report.title->issuer);
  if (may_issue_regulations(issuer)) return;
  for_each_table(report, [&](const BoundTable& table) {
    for (std::uint16_t r = 0; r < table.rows.size(); ++r) {
      if (table.table->rows[r].id != "regulations") continue;
      const TemplateBlock& block = table.table->blocks[table.table->rows[r].block];
      for (std::uint16_t c = block.first_column; c < block.last_column; ++c) {
        const std::optional<Number> number = table.figure({r, c});
        if (!number || *number <= Number()) continue;
        Finding& finding =
            findings.add(table.at({r, c}).text, 0,
                         {to_string(*number),
                          std::string(report.document->view(report.source(report.title->issuer)))});
        finding.path = table.path({r, c});
        return;  // one finding for the row
      }
    }
  });
}

}  // namespace

const Rule kRegulationsWithoutPower{
    {.id = "TAB014",
     .name = "RegulationsWithoutPower",
     .level = Level::Warning,
     .clause = &clause::kDisclosurePart,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"没有规章制定权的机关填报了规章",
                 "A body without the power to make 规章 reports some"},
     .explanation =
         {"只有国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府可以制定规章（其办公厅、办"
          "公室代为填报）。其他机关的“规章”一行通常都应为 "
          "0，多半是把规范性文件填进了这一行。由标题看不出发布机关时不作判断。",
          "Only national ministries and the governments of provinces, autonomous regions, "
          "municipalities, prefecture-level cities and autonomous prefectures make 规章 (their "
          "general offices report for them). For other bodies the row is 0; normative documents "
          "are often entered here by mistake. Silent where the title does not tell the body."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
