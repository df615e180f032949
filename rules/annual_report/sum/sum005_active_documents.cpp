// SUM005 ActiveDocuments.
#include "rules/annual_report/sum/sum.h"

namespace gwlint::annual_report {
namespace {

constexpr MessageTemplate kMessages[] = {
    {"negative",
     {"“{0}”现行有效件数为 {1}：由 {2}{3} 推算，年初有效件数小于零。",
      "'{0}' has {1} documents in force, from which {2}{3}: a negative number at the start of the "
      "year."},
     {"请核对该行本年制发、本年废止和现行有效三个件数。", "Check the three figures of the row."}},
    {"negativeWithCulprit",
     {"“{0}”现行有效件数为 {1}：由 {2}{3} 推算，年初有效件数小于零。",
      "'{0}' has {1} documents in force, from which {2}{3}: a negative number at the start of the "
      "year."},
     {"只把“{4}”由 {5} 改为 {6}，本表各项勾稽关系就全部成立；请对照台账核实后更正。",
      "Changing only '{4}' from {5} to {6} makes every relation of the table hold; check it "
      "against the records and correct it."}},
};

constexpr Example kExamples[] = {
    {Example::Verdict::Wrong, "行政规范性文件\t2\t1\t9", "行政规范性文件\t2\t1\t0"},
    {Example::Verdict::Wrong, "行政规范性文件\t2\t1\t9", "行政规范性文件\t12\t0\t9"},
    {Example::Verdict::Wrong, "规章\t0\t0\t0", "规章\t1\t0\t0"},
    {Example::Verdict::Right, "行政规范性文件\t2\t1\t9", "行政规范性文件\t2\t0\t2"},
    {Example::Verdict::Right, "行政规范性文件\t2\t1\t9", "行政规范性文件\t2\t3\t0"},
    {Example::Verdict::Right, "行政规范性文件\t2\t1\t9", "行政规范性文件\t2\t2\t0"},
};

std::vector<std::string> arguments(const Mismatch& mismatch) {
  return {mismatch.table.row_name(mismatch.relation.point.row),
          to_string(*mismatch.table.figure(mismatch.relation.point)), mismatch.summed_in_words,
          equals(mismatch.summed_in_words, mismatch.summed)};
}

void check(const Report& report, Findings& findings) {
  add_mismatches(report, findings, "SUM005", arguments);
}

}  // namespace

const Rule kActiveDocuments{
    {.id = "SUM005",
     .name = "ActiveDocuments",
     .level = Level::Warning,
     .clause = &clause::kDisclosurePart,
     .precision = Precision::High,
     .fix = FixSafety::None,
     .summary = {"规章或规范性文件现行有效件数少得不可能",
                 "Fewer documents are in force than must be"},
     .explanation = {"现行有效件数加本年废止件数再减本年制发件数，就是年初的有效件数，不会小于零。"
                     "小于零说明三个数中至少有一个有误。",
                     "Documents in force now, plus those repealed, less those issued this year, "
                     "were in force when it began; that cannot be negative. If it is, at least one "
                     "of the three figures is wrong."},
     .messages = kMessages,
     .examples = kExamples},
    check};

}  // namespace gwlint::annual_report
