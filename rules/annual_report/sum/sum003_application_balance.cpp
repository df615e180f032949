// SUM003 ApplicationBalance.
#include "rules/annual_report/sum/sum.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"mismatch",
     {"“{0}”列勾稽关系不成立：本年新收加上年结转为 {1}{2}，（七）总计加结转下年度为 {3}{4}，相差 "
      "{5}。",
      "Column '{0}' does not balance: new and carried-in applications are {1}{2}, outcomes and "
      "carried-out ones {3}{4}; the difference is {5}."},
     {"请核对该列的第一、二、四项和（七）总计。",
      "Check items 一, 二, 四 and （七） of the column."}},
    {"mismatchWithCulprit",
     {"“{0}”列勾稽关系不成立：本年新收加上年结转为 {1}{2}，（七）总计加结转下年度为 {3}{4}，相差 "
      "{5}。",
      "Column '{0}' does not balance: new and carried-in applications are {1}{2}, outcomes and "
      "carried-out ones {3}{4}; the difference is {5}."},
     {"只把“{6}”由 {7} 改为 {8}，本表各项勾稽关系就全部成立；请对照台账核实后更正。",
      "Changing only '{6}' from {7} to {8} makes every relation of the table hold; check it "
      "against the records and correct it."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "二、上年结转政府信息公开申请数量\t\t\t1\t0\t0\t0\t0\t0\t1",
     "二、上年结转政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0"},
    {Example::Verdict::Wrong, "四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1",
     "四、结转下年度继续办理\t\t\t0\t1\t0\t0\t0\t0\t1"},
    {Example::Verdict::Wrong,
     "一、本年新收政府信息公开申请数量\t\t\t4\t2\t0\t0\t0\t0\t6\n二、上年结转政府信息公开申请数量\t"
     "\t\t1\t0\t0\t0\t0\t0\t1",
     "一、本年新收政府信息公开申请数量\t\t\t5\t2\t0\t0\t0\t0\t7\n二、上年结转政府信息公开申请数量\t"
     "\t\t1\t0\t0\t0\t0\t0\t1"},
    {Example::Verdict::Right, "四、结转下年度继续办理", "四、结转下年度 继续办理"},
    {Example::Verdict::Right, "三、收到和处理政府信息公开申请情况\n",
     "三、收到和处理政府信息公开申请情况\n\n新收申请6件，上年结转1件；办结6件，结转下年度继续办理1"
     "件。\n"},
    {Example::Verdict::Right, "三、本年度办理结果\t（一）予以公开",
     "三、本 年 度 办 理 结 果\t(一) 予以公开"},
};

std::vector<std::string> arguments(const Mismatch& mismatch) {
  return {mismatch.table.column_name(mismatch.relation.point.column), mismatch.summed_in_words,
          equals(mismatch.summed_in_words, mismatch.summed),          mismatch.reported_in_words,
          equals(mismatch.reported_in_words, mismatch.reported),      mismatch.difference};
}

void check(const Report& report, Findings& findings) {
  add_mismatches(report, findings, "SUM003", arguments);
}

}  // namespace

const Rule kApplicationBalance{
    {.id = "SUM003",
     .name = "ApplicationBalance",
     .level = Level::Error,
     .clause = &clause::kApplicationsPart,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::Unsafe,
     .summary = {"申请情况表某一列收到的与办理、结转的不相等",
                 "A column's applications received differ from those dealt with and carried over"},
     .explanation = {"表头写明的勾稽关系：第一项（本年新收）加第二项（上年结转）之和，等于第三项（"
                     "（七）总计）加第四项（结转下年度）之和，七列都要成立。",
                     "The relation printed in the table's corner: new plus carried in equals "
                     "outcome total plus carried out, in each of the seven columns."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
