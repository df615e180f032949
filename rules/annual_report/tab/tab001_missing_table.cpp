// TAB001 MissingTable.
#include <algorithm>

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

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong,
     "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t"
     "未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审"
     "结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0"
     "\t0\t0\n",
     ""},
    {Example::Verdict::Wrong,
     "第二十条第（一）项\t\t\t\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n"
     "行政规范性文件\t2\t1\t9\n第二十条第（五）项\t\t\t\n信息内容\t本年处理决定数量\t\t\n行政许可\t"
     "318\t\t\n第二十条第（六）项\t\t\t\n信息内容\t本年处理决定数量\t\t\n行政处罚\t24\t\t\n行政强制"
     "\t3\t\t\n第二十条第（八）项\t\t\t\n信息内容\t本年收费金额（单位：万元）\t\t\n行政事业性收费\t"
     "12.6\t\t\n",
     "本年度主动公开情况见附件。\n"},
    {Example::Verdict::Right,
     "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t"
     "未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审"
     "结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0"
     "\t0\t0\n",
     "本年度发生行政复议1件，行政诉讼2件，情况如下：\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t"
     "\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t"
     "\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚"
     "未审结\t总计\n1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0\n"},
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
