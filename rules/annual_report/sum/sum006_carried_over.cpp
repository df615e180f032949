// SUM006 CarriedOver.
#include "rules/annual_report/sum/carried.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"mismatch",
     {"“{0}”列 {5} 年报告上年结转为 {1}，{4} 年报告结转下年度为 {2}，相差 {3}。",
      "In column '{0}' the report for {5} carries in {1}, but the report for {4} carried out {2}; "
      "the difference is {3}."},
     {"请对照 {4}、{5} 两年的申请台账核实，哪一份报告有误就更正哪一份。",
      "Check both against the records of {4} and {5}, and correct the report that is wrong."}},
};

// The model carries one application in, a natural person's, as last year's report carried it out.
constexpr std::string_view kCarriedIn = "二、上年结转政府信息公开申请数量\t\t\t1\t0\t0\t0\t0\t0\t1";
constexpr std::string_view kCarriedOut = "四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1";

constexpr Example kExamples[] = {
    // A figure of this year's, one of last year's, and an applicant put into another column.
    {.verdict = Example::Verdict::Wrong,
     .replace = kCarriedIn,
     .with = "二、上年结转政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0"},
    {.verdict = Example::Verdict::Wrong,
     .other_replace = kCarriedOut,
     .other_with = "四、结转下年度继续办理\t\t\t2\t1\t0\t0\t0\t0\t3"},
    {.verdict = Example::Verdict::Wrong,
     .other_replace = kCarriedOut,
     .other_with = "四、结转下年度继续办理\t\t\t0\t0\t0\t0\t0\t1\t1"},
    // A company's application in both years; nothing that can be read; another way to write 1.
    {.verdict = Example::Verdict::Right,
     .replace = "一、本年新收政府信息公开申请数量\t\t\t4\t2\t0\t0\t0\t0\t6\n"
                "二、上年结转政府信息公开申请数量\t\t\t1\t0\t0\t0\t0\t0\t1",
     .with = "一、本年新收政府信息公开申请数量\t\t\t5\t1\t0\t0\t0\t0\t6\n"
             "二、上年结转政府信息公开申请数量\t\t\t0\t1\t0\t0\t0\t0\t1",
     .other_replace = kCarriedOut,
     .other_with = "四、结转下年度继续办理\t\t\t0\t1\t0\t0\t0\t0\t1"},
    {.verdict = Example::Verdict::Right,
     .other_replace = kCarriedOut,
     .other_with = "四、结转下年度继续办理\t\t\t\t\t\t\t\t\t"},
    {.verdict = Example::Verdict::Right,
     .other_replace = kCarriedOut,
     .other_with = "四、结转下年度继续办理\t\t\t１\t0\t0\t0\t0\t0\t１"},
};

std::vector<std::string> arguments(const YearlyMismatch& mismatch) {
  return {mismatch.table.column_name(mismatch.point.column),
          mismatch.reported,
          mismatch.summed_in_words,
          mismatch.difference,
          mismatch.last_year,
          mismatch.year};
}

void check(const Report& report, Findings& findings) {
  add_yearly_mismatches(report, findings, "SUM006", arguments);
}

}  // namespace

const Rule kCarriedOver{
    {.id = "SUM006",
     .name = "CarriedOver",
     .level = Level::Error,
     .clause = &clause::kApplicationsPart,
     .precision = Precision::VeryHigh,
     .fix = FixSafety::None,
     .companion = Companion::PreviousReport,
     .summary = {"上年结转的申请与上年报告结转下年度的不一致",
                 "Applications carried in differ from those that last year's report carried out"},
     .explanation = {"申请情况表“二、上年结转政府信息公开申请数量”七列，每一列都等于本单位上年报告"
                     "“四、结转下年度继续办理”的同一列，一件不差。用 --previous 给出上年报告后才作"
                     "比较；任何一处空白或无法识别时不作判断。哪一份报告有误，从数字上看不出来。",
                     "Each of the seven columns of applications carried in equals the same column "
                     "of those that the body's report of the year before carried out, exactly. It "
                     "is compared where --previous gives that report; where either cell is blank "
                     "or unreadable nothing is said. Which report is wrong the figures cannot "
                     "tell."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
