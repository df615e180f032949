// NAR002 RequestsCount.
#include "rules/annual_report/finding_at.h"
#include "rules/annual_report/nar/nar.h"

namespace gwlint::annual_report {
namespace {

using Scope = CountStatement::Scope;

enum Message : std::uint16_t { kNew, kWithCarriedOver };

constexpr MessageTemplate kMessages[] = {
    {"new",
     {"文字写明收到政府信息公开申请 {0} 件，表中“本年新收政府信息公开申请数量”的总计是 {1}。",
      "The text counts {0} applications received; the table has {1} new ones ('本年新收…总计')."},
     {"请对照申请台账核实，改正文字或者表格；文字含上年结转的，请写明。",
      "Check the register of applications and correct the text or the table; where the text "
      "includes "
      "those carried over from last year, say so."}},
    {"withCarriedOver",
     {"文字写明收到政府信息公开申请 {0} 件，含上年结转，表中本年新收和上年结转两项总计之和是 {1}。",
      "The text counts {0} applications with those carried over; the table has {1} new and carried "
      "over together."},
     {"请对照申请台账核实，改正文字或者表格。",
      "Check the register of applications and correct the text or the table."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "全年新收到政府信息公开申请6件", "全年新收到政府信息公开申请7件"},
    {Example::Verdict::Wrong, "全年新收到政府信息公开申请6件，上年结转1件",
     "2023年，我局共收到五件政府信息公开申请，均为自然人提出"},
    {Example::Verdict::Wrong, "全年新收到政府信息公开申请6件，上年结转1件",
     "全年收到政府信息公开申请8件（含上年结转1件）"},
    {Example::Verdict::Wrong, "全年新收到政府信息公开申请6件，上年结转1件",
     "全年受理依申请公开事项2件"},
    {Example::Verdict::Right, "全年新收到政府信息公开申请6件，上年结转1件",
     "全年收到政府信息公开申请７件，其中上年结转1件"},
    {Example::Verdict::Right, "全年新收到政府信息公开申请6件，上年结转1件",
     "全年新收到政府信息公开申请六件，较上年增加4件，其中网上申请3件、信函申请3件"},
    {Example::Verdict::Right, "全年新收到政府信息公开申请6件，上年结转1件",
     "2022年收到政府信息公开申请4件。2023年共办理政府信息公开申请7件，其中新收6件、上年结转1件"},
};

struct Expected {
  std::optional<TableFigure> fresh;
  std::optional<TableFigure> with_carried_over;
  std::optional<TableFigure> outcomes;
};

bool agrees(const std::optional<TableFigure>& figure, std::int64_t count) {
  return figure && figure->agrees_with(count);
}

// What is said of which scope nobody can tell agrees with any of the figures, and with those that
// are not known.
bool agrees_somehow(const CountStatement& statement, const Expected& expected) {
  if (!expected.fresh || !expected.with_carried_over) return true;
  const std::int64_t count = statement.count;
  if (agrees(expected.fresh, count) || agrees(expected.with_carried_over, count)) return true;
  return statement.scope == Scope::Handled ? count <= expected.with_carried_over->value()
                                           : agrees(expected.outcomes, count);
}

void check_one(const Report& report, const CountStatement& statement, const Expected& expected,
               Findings& findings) {
  const bool unclear = statement.scope == Scope::Unclear || statement.scope == Scope::Handled;
  if (unclear && agrees_somehow(statement, expected)) return;
  const bool carried = statement.scope == Scope::WithCarriedOver;
  const auto& figure = carried ? expected.with_carried_over : expected.fresh;
  if (!figure || figure->agrees_with(statement.count)) return;
  Finding& finding = add_at(findings, report, statement.figure, carried ? kWithCarriedOver : kNew,
                            {std::to_string(statement.count), std::to_string(figure->value())});
  finding.related = figure->related();
}

void check(const Report& report, Findings& findings) {
  const Expected expected{
      TableFigure::find(report, "applications", {{"new", "all"}}),
      TableFigure::find(report, "applications", {{"new", "all"}, {"carried_in", "all"}}),
      TableFigure::find(report, "applications", {{"outcomes", "all"}})};
  for (const CountStatement& statement : report.counts) {
    // That there are none is NAR001.
    if (statement.subject != CountStatement::Subject::Applications || statement.denies()) continue;
    check_one(report, statement, expected, findings);
  }
}

}  // namespace

const Rule kRequestsCount{
    {.id = "NAR002",
     .name = "RequestsCount",
     .level = Level::Warning,
     .clause = &clause::kApplicationsPart,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"文字中收到申请的件数与表中不同",
                 "The text counts other applications than the table"},
     .explanation =
         {"文字说“收到政府信息公开申请 N 件”，N "
          "应当等于申请情况表“本年新收”总计；写明含上年结转的，"
          "等于本年新收与上年结转之和。“受理”的件数等于二者之一或办理结果总计的，不提示。上一年的、"
          "某一类申请人或某一种渠道的（“其中”之后的）、全县各部门的、累计多年的、约数，都不提示。",
          "A sentence '收到政府信息公开申请 N 件' must give the table's total of new applications, "
          "or that of new and carried-over ones where it says that these are included. A number "
          "'受理' may be either, or the total of outcomes. Last year's numbers, those of one kind "
          "of applicant or one channel (behind '其中'), of a whole district, of several years, and "
          "approximate ones are no findings."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
