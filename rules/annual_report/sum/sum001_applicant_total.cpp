// SUM001 ApplicantTotal.
#include "rules/annual_report/sum/sum.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"mismatch",
     {"“{0}”一行的总计为 {1}，六类申请人之和是 {2}{3}，相差 {4}。",
      "In row '{0}' the total is {1}, but the six applicant columns add up to {2}{3}; the "
      "difference is {4}."},
     {"请核对该行各类申请人的件数和总计。", "Check the figures of the row and its total."}},
    {"mismatchWithCulprit",
     {"“{0}”一行的总计为 {1}，六类申请人之和是 {2}{3}，相差 {4}。",
      "In row '{0}' the total is {1}, but the six applicant columns add up to {2}{3}; the "
      "difference is {4}."},
     {"只把“{5}”由 {6} 改为 {7}，本表各项勾稽关系就全部成立；请对照台账核实后更正。",
      "Changing only '{5}' from {6} to {7} makes every relation of the table hold; check it "
      "against the records and correct it."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "一、本年新收政府信息公开申请数量\t\t\t4\t2\t0\t0\t0\t0\t6",
     "一、本年新收政府信息公开申请数量\t\t\t4\t2\t0\t0\t0\t0\t7"},
    {Example::Verdict::Wrong, "（一）予以公开\t\t2\t1\t0\t0\t0\t0\t3",
     "（一）予以公开\t\t2\t1\t1\t0\t0\t0\t3"},
    {Example::Verdict::Wrong, "四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1",
     "四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t11"},
    {Example::Verdict::Right,
     "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t", "\t"},
    {Example::Verdict::Right, "一、本年新收政府信息公开申请数量\t\t\t4\t2\t0\t0\t0\t0\t6",
     "一、本年新收政府信息公开申请数量\t\t\t4\t2\t0\t0\t0\t0\t6\t"},
    {Example::Verdict::Right, "（一）予以公开\t\t2\t1\t0\t0\t0\t0\t3",
     "（一）予以公开\t2\t1\t0\t0\t0\t0\t3\t"},
};

std::vector<std::string> arguments(const Mismatch& mismatch) {
  return {mismatch.table.row_name(mismatch.relation.point.row), mismatch.reported,
          mismatch.summed_in_words, equals(mismatch.summed_in_words, mismatch.summed),
          mismatch.difference};
}

void check(const Report& report, Findings& findings) {
  add_mismatches(report, findings, "SUM001", arguments);
}

}  // namespace

const Rule kApplicantTotal{
    {.id = "SUM001",
     .name = "ApplicantTotal",
     .level = Level::Error,
     .clause = &clause::kApplicationsPart,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::Unsafe,
     .summary = {"申请情况表某一行的总计不等于各类申请人之和",
                 "A row's total differs from the sum of its applicants"},
     .explanation = {"申请情况表每一行的“总计”都是自然人、商业企业、科研机构、社会公益组织、法律服"
                     "务机构、其他六列之和，一件不差。行内有空白或无法识别的单元格时不作判断。",
                     "In the applications table each row's total is the sum of its six applicant "
                     "columns, exactly. A row with a blank or unreadable cell is not judged."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
