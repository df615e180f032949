// TAB001 MissingTable.
#include <algorithm>

#include "rules/annual_report/model_text.h"
#include "rules/annual_report/tab/tab.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"missing",
     {"“{0}”部分没有规定的“{1}”。", "Section '{0}' lacks its table '{1}'."},
     {"请按格式补上该表，没有发生的填 0。",
      "Add the table in the mandated form; write 0 where nothing happened."}},
    {"picture",
     {"“{0}”部分只有图片，没有可以读取的“{1}”（表格为图片）。",
      "Section '{0}' holds a picture but no readable table '{1}'."},
     {"请把图片换成可编辑的表格。", "Replace the picture with a real table."}},
};

constexpr std::string_view kSentence = "本年度发生行政复议1件、行政诉讼2件，具体如下：\n\n";

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, model::kDisputesTable, ""},
    {Example::Verdict::Wrong, model::kDisclosureTable, "本年度主动公开情况见附件。\n"},
    {Example::Verdict::Wrong, model::kDisputesTable,
     "行政复议1件，结果维持；行政诉讼2件，1件结果维持，1件尚未审结。\n"},
    {Example::Verdict::Right, model::kDisputesTable,
     model::kJoined<kSentence, model::kDisputesTable>},
    {Example::Verdict::Right, "行政规范性文件\t2\t1\t9\n", "行政规范性文件\t2\t1\t9\n\n"},
    {Example::Verdict::Right, "1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0",
     "0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0"},
};

bool has_picture(const Report& report, const Section& section) {
  const Document& document = *report.document;
  const std::uint32_t begin = report.source(section.heading.text).end;
  std::uint32_t end = static_cast<std::uint32_t>(document.text.size());
  for (const auto& other : report.sections) {
    if (!other) continue;
    const std::uint32_t start = report.source(other->heading.whole()).begin;
    if (start > begin) end = std::min(end, start);
  }
  return std::any_of(document.marks.begin(), document.marks.end(), [&](const Mark& mark) {
    return mark.kind == Mark::Kind::Picture && begin <= mark.place.begin && mark.place.begin <= end;
  });
}

void check(const Report& report, Findings& findings) {
  for (const TemplateTable& table : report.format->tables) {
    const auto& section = report.sections[table.section];
    if (!section || report.tables.find(table.id) != nullptr) continue;
    Finding& finding =
        findings.add(report.source(section->heading.whole()), has_picture(report, *section) ? 1 : 0,
                     {report.section_name(section->index), table.name});
    finding.path = report.path_of(section->index);
    finding.missing = table.name;
  }
}

}  // namespace

const Rule kMissingTable{
    {.id = "TAB001",
     .name = "MissingTable",
     .level = Level::Error,
     .clause = &clause::kTables,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"某一部分缺少规定的表格", "A section lacks its statutory table"},
     .explanation =
         {"第二、三、四部分各有一张规定的表格，全部为零也要填报。放到别的部分的见 "
          "TAB011。做成图片的表格无法读取和核对，也按缺少报出并说明。",
          "Sections two, three and four each hold a statutory table, to be filled in even where "
          "every figure is zero. A table under another section is TAB011. A table given as a "
          "picture cannot be read and counts as missing; the message says so."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
