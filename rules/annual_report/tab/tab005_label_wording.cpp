// TAB005 LabelWording.
#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"wording",
     {"“{0}”中的“{1}”与规定的项目名称不一致。",
      "In table '{0}' the label '{1}' is not the template's wording."},
     {"请改为“{2}”。", "Write '{2}'."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "本年制发件数", "本年制作件数"},
    {Example::Verdict::Wrong, "逾期不补正、行政机关不再处理", "逾期不补证、行政机关不再处理"},
    {Example::Verdict::Wrong, "行政规范性文件\t2", "规范性文件\t2"},
    {Example::Verdict::Wrong, "现行有效件数", "现行有效件"},
    {Example::Verdict::Right, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
     "(二)部分公开 (区分处理的,只计这一情形,不计其他情形)"},
    {Example::Verdict::Right, "3.危及“三安全一稳定”", "3.危及三安全一稳定"},
    {Example::Verdict::Right, "法律服务机构", "法律 服务 机构"},
};

void check(const Report& report, Findings& findings) {
  for_each_table(report, [&](const BoundTable& table) {
    for (const BoundLabel& label : table.labels) {
      if (label.exact) continue;
      std::string written(report.document->view(label.text));
      written += report.document->view(label.rest);
      Finding& finding =
          findings.add(label.text, 0, {table.table->name, std::move(written), label.label->text});
      finding.path = table.path();
      finding.path.push_back({LogicalPart::Kind::Row, label.label->text});
      // What stands between the pieces of a label is not ours to replace.
      if (label.rest.empty())
        finding.fix = Fix{.safe = true, .edits = {{label.text, label.label->text}}};
    }
  });
}

}  // namespace

const Rule kLabelWording{
    {.id = "TAB005",
     .name = "LabelWording",
     .level = Level::Warning,
     .clause = &clause::kTables,
     .precision = Precision::High,
     .fix = FixSafety::Safe,
     .summary = {"表格的项目名称与格式不一致", "A table's label is not the template's wording"},
     .explanation = {"行名、列名应当与格式一字不差。空格、换行、标点和括号的全角半角不计。项目名称"
                     "里写成别的年份的见 PER005。",
                     "The labels of rows and columns are the template's, to the letter. White "
                     "space, line breaks, punctuation and the width of brackets do not matter. A "
                     "year in a label is PER005."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
