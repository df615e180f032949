// SUM007 ActiveDocumentsCarried.
#include "rules/annual_report/sum/carried.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"mismatch",
     {"{6} 年报告“{0}”现行有效 {1} 件；{5} 年报告的现行有效件数加本年制发、减本年废止是 "
      "{2}{3} 件，相差 {4}。",
      "The report for {6} has {1} documents of '{0}' in force; those of the report for {5}, with "
      "what was issued and without what was repealed, are {2}{3}; the difference is {4}."},
     {"请对照两年的文件目录核实本年制发、本年废止和两年的现行有效件数。",
      "Check the figures of the row in both reports against the lists of documents."}},
};

constexpr std::string_view kThisYear = "行政规范性文件\t2\t1\t9";
constexpr std::string_view kLastYear = "行政规范性文件\t3\t0\t8";

constexpr Example kExamples[] = {
    // What was repealed was not taken off; last year's figure is another; 规章 appear from nowhere.
    {.verdict = Example::Verdict::Wrong, .replace = kThisYear, .with = "行政规范性文件\t2\t1\t10"},
    {.verdict = Example::Verdict::Wrong,
     .other_replace = kLastYear,
     .other_with = "行政规范性文件\t3\t0\t11"},
    {.verdict = Example::Verdict::Wrong,
     .other_replace = "规章\t0\t0\t0",
     .other_with = "规章\t0\t0\t1"},
    // As many repealed as issued; no figure of last year's; its row written otherwise.
    {.verdict = Example::Verdict::Right, .replace = kThisYear, .with = "行政规范性文件\t2\t2\t8"},
    {.verdict = Example::Verdict::Right,
     .other_replace = kLastYear,
     .other_with = "行政规范性文件\t3\t0\t/"},
    {.verdict = Example::Verdict::Right,
     .other_replace = kLastYear,
     .other_with = "规范性文件\t3\t0\t８"},
};

std::vector<std::string> arguments(const YearlyMismatch& mismatch) {
  return {mismatch.table.row_name(mismatch.point.row),
          mismatch.reported,
          mismatch.summed_in_words,
          equals(mismatch.summed_in_words, mismatch.summed),
          mismatch.difference,
          mismatch.last_year,
          mismatch.year};
}

void check(const Report& report, Findings& findings) {
  add_yearly_mismatches(report, findings, "SUM007", arguments);
}

}  // namespace

const Rule kActiveDocumentsCarried{
    {.id = "SUM007",
     .name = "ActiveDocumentsCarried",
     .level = Level::Warning,
     .clause = &clause::kDisclosurePart,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .companion = Companion::PreviousReport,
     .summary = {"现行有效件数与上年报告接不上",
                 "Documents in force do not follow from last year's report"},
     .explanation =
         {"规章、行政规范性文件的现行有效件数，等于本单位上年报告的现行有效件数加本年制"
          "发、减本年废止。用 --previous 给出上年报告后才作比较；上年报告用 2019 年格式"
          "（没有现行有效一栏）或有空白时不作判断。因机构改革、职能划转接收或移交文件的，"
          "两年可以接不上，核实后不必更正。",
          "The '规章' and '行政规范性文件' in force are those of the body's report of the year "
          "before, with what was issued and without what was repealed since. It is compared where "
          "--previous gives that report; nothing is said where a cell is blank or where that "
          "report has the format of 2019, which has no such column. A body that took over "
          "documents from another, or handed some over, may be right all the same."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
