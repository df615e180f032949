// TAB011 MisplacedTable.
#include "rules/annual_report/model_text.h"
#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"misplaced",
     {"“{0}”应在“{1}”部分，却放在了“{2}”。",
      "Table '{0}' belongs under '{1}' but stands under '{2}'."},
     {"请将该表移到“{1}”之下。", "Move it under '{1}'."}},
};

constexpr std::string_view kProblemsHeading = "\n五、存在的主要问题及改进情况\n";
constexpr std::string_view kDisclosureHeading = "二、主动公开政府信息情况\n\n";
constexpr std::string_view kDisputesHeading = "四、政府信息公开行政复议、行政诉讼情况\n\n";
constexpr std::string_view kSeeAbove = "情况见上表。\n";
constexpr std::string_view kEmptyLine = "\n";

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, model::kJoined<model::kDisputesTable, kProblemsHeading>,
     model::kJoined<kProblemsHeading, kEmptyLine, model::kDisputesTable>},
    {Example::Verdict::Wrong, model::kJoined<kDisclosureHeading, model::kDisclosureTable>,
     model::kJoined<model::kDisclosureTable, kEmptyLine, kDisclosureHeading, kSeeAbove>},
    {Example::Verdict::Wrong, model::kJoined<kDisputesHeading, model::kDisputesTable>,
     model::kJoined<model::kDisputesTable, kEmptyLine, kDisputesHeading, kSeeAbove>},
    {Example::Verdict::Right, "四、政府信息公开行政复议、行政诉讼情况\n",
     "四、政府信息公开行政复议、行政诉讼情况\n\n具体数据如下。\n"},
    {Example::Verdict::Right, "二、主动公开政府信息情况\n",
     "二、主动公开政府信息情况\n\n表1 主动公开政府信息情况统计表\n"},
    {Example::Verdict::Right, "五、存在的主要问题及改进情况\n",
     "五、存在的主要问题及改进情况\n\n复议、诉讼的情况见第四部分的表格。\n"},
};

void check(const Report& report, Findings& findings) {
  for_each_table(report, [&](const BoundTable& table) {
    const auto own = static_cast<SectionIndex>(table.table->section);
    if (!table.under_section || *table.under_section == own || !report.sections[own]) return;
    const auto under = static_cast<SectionIndex>(*table.under_section);
    Finding& finding =
        findings.add(table.first_row, 0,
                     {table.table->name, report.section_name(own), report.section_name(under)});
    finding.path = table.path();
  });
}

}  // namespace

const Rule kMisplacedTable{
    {.id = "TAB011",
     .name = "MisplacedTable",
     .level = Level::Warning,
     .clause = &clause::kTables,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"表格放错了部分", "A table stands under another section"},
     .explanation =
         {"每张规定的表格放在它自己的部分。表格所属的部分整个缺失时不报本条（那是 SEC001）。",
          "Each statutory table stands in its own section. Where that section is missing "
          "altogether this rule is silent (that is SEC001)."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
