// SUM002 OutcomeTotal.
#include "rules/annual_report/sum/sum.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"mismatch",
     {"“{0}”列的（七）总计为 {1}，各项办理结果之和是 {2}{3}，相差 {4}。",
      "In column '{0}' the outcome total （七） is {1}, but the outcomes add up to {2}{3}; the "
      "difference is {4}."},
     {"请核对该列各项办理结果和（七）总计。", "Check the outcomes of the column and their total."}},
    {"mismatchWithCulprit",
     {"“{0}”列的（七）总计为 {1}，各项办理结果之和是 {2}{3}，相差 {4}。",
      "In column '{0}' the outcome total （七） is {1}, but the outcomes add up to {2}{3}; the "
      "difference is {4}."},
     {"只把“{5}”由 {6} 改为 {7}，本表各项勾稽关系就全部成立；请对照台账核实后更正。",
      "Changing only '{5}' from {6} to {7} makes every relation of the table hold; check it "
      "against the records and correct it."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "\t（七）总计\t\t4\t2\t0\t0\t0\t0\t6",
     "\t（七）总计\t\t5\t2\t0\t0\t0\t0\t7"},
    {Example::Verdict::Wrong, "4.保护第三方合法权益\t0\t1\t0\t0\t0\t0\t1",
     "4.保护第三方合法权益\t0\t2\t0\t0\t0\t0\t2"},
    {Example::Verdict::Wrong, "1.本机关不掌握相关政府信息\t1\t0\t0\t0\t0\t0\t1",
     "1.本机关不掌握相关政府信息\t0\t0\t0\t0\t0\t0\t0"},
    {Example::Verdict::Right, "1.本机关不掌握相关政府信息\t1", "1. 本机关 不掌握相关政府信息\t1"},
    {Example::Verdict::Right,
     "\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4."
     "保护第三方合法权益\t0\t1\t0\t0\t0\t0\t1\n",
     "\t\t3.危及“三安全一稳定”\t0\t1\t0\t0\t0\t0\t1\n\t\t4."
     "保护第三方合法权益\t0\t0\t0\t0\t0\t0\t0\n"},
    {Example::Verdict::Right, "三、收到和处理政府信息公开申请情况\n",
     "三、收到和处理政府信息公开申请情况\n\n全年办结申请6件，其中予以公开3件、部分公开1件，其余2件"
     "依法不予公开或者无法提供。\n"},
};

std::vector<std::string> arguments(const Mismatch& mismatch) {
  return {mismatch.table.column_name(mismatch.relation.point.column), mismatch.reported,
          mismatch.summed_in_words, equals(mismatch.summed_in_words, mismatch.summed),
          mismatch.difference};
}

void check(const Report& report, Findings& findings) {
  add_mismatches(report, findings, "SUM002", arguments);
}

}  // namespace

const Rule kOutcomeTotal{
    {.id = "SUM002",
     .name = "OutcomeTotal",
     .level = Level::Error,
     .clause = &clause::kApplicationsPart,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::Unsafe,
     .summary = {"申请情况表某一列的（七）总计不等于各项办理结果之和",
                 "A column's outcome total differs from the sum of its outcomes"},
     .explanation =
         {"每一列的“（七）总计”都是（一）至（六）各项办理结果之和。（三）至（六）没有小计行，逐项相"
          "加。列内有空白或无法识别的单元格时不作判断。",
          "In each column '（七）总计' is the sum of all outcomes under （一） to （六）, which "
          "have no subtotals. A column with a blank or unreadable cell is not judged."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
