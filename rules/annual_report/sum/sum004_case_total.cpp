// SUM004 CaseTotal.
#include "rules/annual_report/sum/sum.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"mismatch",
     {"“{0}”为 {1}，四项结果之和是 {2}{3}，相差 {4}。",
      "'{0}' is {1}, but the four results add up to {2}{3}; the difference is {4}."},
     {"请核对该组四项结果和总计。", "Check the four results of the group and their total."}},
    {"mismatchWithCulprit",
     {"“{0}”为 {1}，四项结果之和是 {2}{3}，相差 {4}。",
      "'{0}' is {1}, but the four results add up to {2}{3}; the difference is {4}."},
     {"只把“{5}”由 {6} 改为 {7}，本表各项勾稽关系就全部成立；请对照台账核实后更正。",
      "Changing only '{5}' from {6} to {7} makes every relation of the table hold; check it "
      "against the records and correct it."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0",
     "1\t0\t0\t0\t2\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0"},
    {Example::Verdict::Wrong, "1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0",
     "1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t1\t0\t0"},
    {Example::Verdict::Wrong, "1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0",
     "1\t0\t0\t0\t1\t1\t0\t0\t1\t1\t0\t0\t0\t0\t0"},
    {Example::Verdict::Right, "1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0",
     "0\t0\t0\t1\t1\t0\t0\t0\t0\t0\t0\t2\t0\t0\t2"},
    {Example::Verdict::Right, "1\t0\t0\t0\t1\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0",
     "0\t0\t0\t0\t0\t0\t0\t0\t1\t1\t0\t0\t0\t0\t0"},
    {Example::Verdict::Right, "四、政府信息公开行政复议、行政诉讼情况\n",
     "四、政府信息公开行政复议、行政诉讼情况\n\n行政复议1件，结果维持；行政诉讼2件，1件结果维持，1"
     "件尚未审结。\n"},
};

std::vector<std::string> arguments(const Mismatch& mismatch) {
  return {mismatch.table.column_name(mismatch.relation.point.column), mismatch.reported,
          mismatch.summed_in_words, equals(mismatch.summed_in_words, mismatch.summed),
          mismatch.difference};
}

void check(const Report& report, Findings& findings) {
  add_mismatches(report, findings, "SUM004", arguments);
}

}  // namespace

const Rule kCaseTotal{
    {.id = "SUM004",
     .name = "CaseTotal",
     .level = Level::Error,
     .clause = &clause::kDisputesPart,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .summary = {"复议诉讼情况表某一组的总计不等于四项结果之和",
                 "A group's total of reviews or suits differs from the sum of its four results"},
     .explanation = {"行政复议、未经复议直接起诉、复议后起诉三组，各组“总计”等于结果维持、结果纠正"
                     "、其他结果、尚未审结四项之和。组内任何一个数都可能有误，所以不指明是哪一个。",
                     "In each of the three groups the total is the sum of the four results. Any "
                     "figure of the group may be the wrong one, so none is named."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
