#include "rules/annual_report/clauses.h"

namespace gwlint::annual_report {

const Instrument kRegulation{
    "条例",
    {"中华人民共和国政府信息公开条例", "Regulation on the Disclosure of Government Information"},
    "7e5259b5-de39-4f53-84f8-ea82d728ec30"};

const Instrument kNotice{"国办公开办函〔2021〕30号",
                         {"中华人民共和国政府信息公开工作年度报告格式",
                          "Format of the Annual Report on Government Information Disclosure"},
                         "0a062b31-8942-4647-8e0f-a611ad6d2f84"};

const Instrument kFeeMeasure{"国办函〔2020〕109号",
                             {"政府信息公开信息处理费管理办法",
                              "Measure on Processing Fees for Government Information Disclosure"},
                             "702c7822-aee5-4d2f-b99a-dd4f9c3fc8ee"};

namespace clause {

const Clause kReportContents{
    &kRegulation,
    "第五十条",
    {"年度报告应当包括主动公开、依申请公开、复议诉讼、主要问题及改进情况和其他需要报告的事项。",
     "An annual report covers disclosure on own initiative, applications, reviews and suits, "
     "problems and improvements, and other matters."}};
const Clause kPrivacy{
    &kRegulation,
    "第十五条",
    {"涉及个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开。",
     "Information that touches personal privacy and would harm the rights of others is not "
     "disclosed."}};
const Clause kNoticeItself{
    &kNotice,
    "通知",
    {"各行政机关按统一格式编制年度报告，内容不能遗漏，也不宜泛化。",
     "Every body uses the uniform format, leaves nothing out and adds nothing beyond it."}};
const Clause kOpening{
    &kNotice,
    "引言",
    {"年度报告开头写明编制依据和统计期限，统计期限为报告年度1月1日至12月31日。",
     "A report opens with its legal basis and its period, 1 January to 31 December of the year."}};
const Clause kOverviewPart{
    &kNotice,
    "一",
    {"总体情况涵盖主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。",
     "The overview covers own initiative, applications, information management, platforms and "
     "supervision."}};
const Clause kDisclosurePart{&kNotice,
                             "二",
                             {"主动公开政府信息情况按统一表格填报。",
                              "Disclosure on own initiative is reported in the uniform table."}};
const Clause kApplicationsPart{
    &kNotice,
    "三",
    {"收到和处理政府信息公开申请情况按统一表格填报，各列数据应当符合勾稽关系。",
     "Applications are reported in the uniform table, whose columns must balance."}};
const Clause kDisputesPart{&kNotice,
                           "四",
                           {"政府信息公开行政复议、行政诉讼情况按统一表格填报。",
                            "Reviews and suits are reported in the uniform table."}};
const Clause kProblemsPart{
    &kNotice,
    "五",
    {"写明存在的主要问题及改进情况。", "Main problems and improvements are both stated."}};
const Clause kOtherPart{&kNotice,
                        "六",
                        {"写明其他需要报告的事项，包括收取信息处理费的情况。",
                         "Other matters are stated, processing fees charged among them."}};
const Clause kTables{
    &kNotice,
    "二至四",
    {"第二、三、四部分的表格按统一样式填报，不增删行列，不改动项目名称。",
     "The tables of parts two to four keep the uniform rows, columns and labels."}};
const Clause kFeeReport{&kFeeMeasure,
                        "年度报告",
                        {"行政机关在政府信息公开工作年度报告中列明收取信息处理费的情况。",
                         "A body states in its annual report what processing fees it charged."}};

}  // namespace clause

std::span<const Clause* const> clauses() {
  static constexpr const Clause* kAll[] = {
      &clause::kReportContents,   &clause::kPrivacy,      &clause::kNoticeItself,
      &clause::kOpening,          &clause::kOverviewPart, &clause::kDisclosurePart,
      &clause::kApplicationsPart, &clause::kDisputesPart, &clause::kProblemsPart,
      &clause::kOtherPart,        &clause::kTables,       &clause::kFeeReport};
  return kAll;
}

}  // namespace gwlint::annual_report
