#include "rules/annual_report/comparison/notices.h"

namespace gwlint::annual_report {
namespace {

constexpr std::string_view kPage = "comparing-reports.md";

}  // namespace

const NoticeInfo kReportUnidentified{
    "reportUnidentified",
    Level::Warning,
    {"报告标题中的单位名称或年份无法识别，未与其他报告比较。",
     "The body or the year of the report cannot be read, so that it was not compared with others."},
    {"请在标题中写明单位全称和年份。", "Write the body's full name and the year in the title."},
    kPage};

const NoticeInfo kPreviousNotFound{
    "previousNotFound",
    Level::Note,
    {"给出的报告中没有本单位的上年报告，未作比较。",
     "None of the reports given is last year's of this body; nothing was compared."},
    {"请用 --previous 给出本单位同一名称的上年报告。",
     "Give last year's report of this body, under the same name, with --previous."},
    kPage};

const NoticeInfo kPreviousOtherYear{
    "previousOtherYear",
    Level::Note,
    {"给出的报告中，本单位只有其他年份的报告，未作比较。",
     "The reports given of this body are for other years; nothing was compared."},
    {"请用 --previous 给出上一年度的报告。", "Give the report of the year before with --previous."},
    kPage};

const NoticeInfo kPreviousAmbiguous{
    "previousAmbiguous",
    Level::Warning,
    {"给出的报告中，本单位上年报告不止一份，未作比较。",
     "More than one of the reports given is last year's of this body; nothing was compared."},
    {"请只保留正式公布的一份，或用 --previous 指明该文件。",
     "Keep the one that was published, or name that file with --previous."},
    kPage};

const NoticeInfo kPartUnidentified{
    "partUnidentified",
    Level::Warning,
    {"该文件不能识别为某一年度的报告，未计入汇总；合计因此不确定。",
     "The file cannot be recognised as a report for some year and was not added up; sums are "
     "therefore uncertain."},
    {"不是分报告的，请移出；是的，请在标题中写明年份。",
     "Take it out if it is no part report; else write the year in its title."},
    kPage};

const NoticeInfo kPartOtherYear{
    "partOtherYear",
    Level::Warning,
    {"该报告不是汇总报告所述年度的报告，未计入汇总。",
     "The report is not for the year of the summary report and was not added up."},
    {"请换成同一年度的报告。", "Give the report for the same year instead."},
    kPage};

const NoticeInfo kPartRepeated{
    "partRepeated",
    Level::Warning,
    {"同一单位的报告不止一份，只计一份；两份不同之处按没有数字处理。",
     "There is more than one report of one body; one was added up, and where they differ neither."},
    {"请只保留正式公布的一份。", "Keep the one that was published."},
    kPage};

const NoticeInfo kPartOfSameBody{
    "partOfSameBody",
    Level::Warning,
    {"该报告与汇总报告是同一单位，标题又未写明“本级”，未计入汇总；合计因此不确定。",
     "The report is of the summary report's own body and its title does not say '本级'; it was not "
     "added up, and sums are therefore uncertain."},
    {"是汇总报告副本的，请移出；是本级报告的，请在标题中写明“本级”。",
     "Take out a copy of the summary report; a report of the body alone says '本级' in its "
     "title."},
    kPage};

const NoticeInfo kPartWithoutFigures{
    "partWithoutFigures",
    Level::Warning,
    {"该报告有的表格或单元格没有数字，这些项目的合计不确定。",
     "Some tables or cells of the report hold no figure, so that these sums are uncertain."},
    {"请补齐该报告的表格后再汇总。", "Complete the tables of that report, then add up again."},
    kPage};

std::span<const NoticeInfo* const> comparison_notices() {
  static constexpr const NoticeInfo* kAll[] = {
      &kReportUnidentified, &kPreviousNotFound, &kPreviousOtherYear,
      &kPreviousAmbiguous,  &kPartUnidentified, &kPartOtherYear,
      &kPartRepeated,       &kPartOfSameBody,   &kPartWithoutFigures};
  return kAll;
}

}  // namespace gwlint::annual_report
