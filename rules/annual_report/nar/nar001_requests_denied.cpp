// NAR001 RequestsDenied.
#include "rules/annual_report/finding_at.h"
#include "rules/annual_report/nar/nar.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {{
    "denied",
    {"文字写明没有收到政府信息公开申请，表中“本年新收政府信息公开申请数量”的总计是 {0}。",
     "The text says that no application was received; the table has {0} for new ones "
     "('本年新收…总计')."},
    {"请对照申请台账核实，改正文字或者表格。",
     "Check the register of applications and correct the text or the table."},
}};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "全年新收到政府信息公开申请6件，上年结转1件，答复6件，均按期办结。",
     "2023年，我局未收到公民、法人或其他组织提交的政府信息公开申请。"},
    {Example::Verdict::Wrong, "全年新收到政府信息公开申请6件，上年结转1件，答复6件，均按期办结。",
     "本年度收到依申请公开0件。"},
    {Example::Verdict::Wrong, "2023年，我局未收取政府信息公开信息处理费。",
     "我局全年无依申请公开事项，未收取信息处理费。"},
    {Example::Verdict::Right, "全年新收到政府信息公开申请6件，上年结转1件，答复6件，均按期办结。",
     "全年新收到政府信息公开申请6件，未收到商业企业以外的法人或其他组织提出的申请。"},
    {Example::Verdict::Right, "全年新收到政府信息公开申请6件，上年结转1件，答复6件，均按期办结。",
     "2022年我局未收到政府信息公开申请；2023年收到政府信息公开申请6件。"},
    {Example::Verdict::Right, "全年新收到政府信息公开申请6件，上年结转1件，答复6件，均按期办结。",
     "依申请公开按期办结，未收到政府信息公开申请逾期未答复的投诉。"},
};

void check(const Report& report, Findings& findings) {
  const auto received = TableFigure::find(report, "applications", {{"new", "all"}});
  if (!received || received->agrees_with(0)) return;
  for (const CountStatement& statement : report.counts) {
    if (statement.subject != CountStatement::Subject::Applications || !statement.denies()) continue;
    Finding& finding =
        add_at(findings, report, statement.statement, 0, {std::to_string(received->value())});
    finding.related = received->related();
  }
}

}  // namespace

const Rule kRequestsDenied{
    {.id = "NAR001",
     .name = "RequestsDenied",
     .level = Level::Error,
     .clause = &clause::kApplicationsPart,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"文字说没有收到申请，表中却有本年新收的申请",
                 "The text denies applications that the table counts"},
     .explanation =
         {"“未收到政府信息公开申请”“依申请公开0件”一类的话与申请情况表“本年新收”总计大于 0 "
          "不能都对，常是沿用了往年文稿。说的是上一年、某一类申请人、某一种渠道、某一方面内容的，"
          "或者在引号、括号里的，不提示；表中该格空缺或不是数的，也不提示。",
          "A sentence such as '未收到政府信息公开申请' and a total of new applications above 0 "
          "cannot both be right; often the text was taken over from another year. Statements about "
          "last year, one kind of applicant, one channel or one subject, and words in quotation "
          "marks or brackets are no findings, nor is anything where the cell holds no number."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
