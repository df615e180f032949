// Variations that are no fault, and several faults at once.
#include <algorithm>
#include <string>
#include <string_view>
#include <variant>

#include "tests/rules/model_rows.h"
#include "tests/rules/report_variants.h"

namespace gwlint::annual_report {
namespace {

using test::ModelBlock;
using test::ModelParagraph;
using test::ModelRow;
using test::ModelTable;
using Report = test::ReportModel&;

}  // namespace

std::vector<ReportVariant> variants_of_other_kinds() {
  return {
      // ---- Variations that are no fault ----
      {"TableTwoInFourTables",
       {},
       [](Report report) {
         const ModelTable whole = report.section("二").table();
         report.section("二").body.clear();
         for (const ModelBlock& block : whole.blocks) {
           report.section("二").body.push_back(ModelTable{{block}});
         }
       }},
      {"HeadingsWithStops",
       {},
       [](Report report) {
         for (test::ModelSection& section : report.sections) section.heading += "。";
       }},
      {"BlanksInHeadings",
       {},
       [](Report report) {
         report.section("五").heading = "存在的 主要问题 及改进情况";
         report.section("二").heading = "　主动公开政府信息情况";
       }},
      {"TopicsWithoutNumbers",
       {},
       [](Report report) {
         for (auto& item : report.section("一").body) std::get<ModelParagraph>(item).number = "";
       }},
      {"TopicsInArabic",
       {},
       [](Report report) {
         int number = 0;
         for (auto& item : report.section("一").body) {
           auto& topic = std::get<ModelParagraph>(item);
           if (!topic.number.empty()) topic.number = std::to_string(++number) + ".";
         }
       }},
      {"ItemsInChineseWithinASection",
       {},
       [](Report report) {
         report.section("五").paragraph(0).number = "一、";
         report.section("五").paragraph(1).number = "二、";
       }},
      {"PeriodWithBlanksAndDash",
       {},
       [](Report report) {
         report.exchange("自2022年1月1日起至2022年12月31日止", "为2022 年 1 月 1 日—12 月 31 日");
       }},
      {"LocalNoticeCited",
       {},
       [](Report report) {
         report.exchange("严格落实公文", "按照青政办发〔2022〕6号文件要求，严格落实公文");
       }},
      {"NothingReceived",
       {},
       [](Report report) {
         for (ModelRow& row : report.section("三").table().blocks.at(0).rows) {
           std::ranges::fill(row.values, "0");
         }
         report.section("三").paragraph(0).text = "本年度未收到政府信息公开申请。";
         report.section("一").paragraph(2).text =
             "依申请公开情况。全年未收到政府信息公开申请，也没有上年结转的申请。";
       }},
      {"FeesWithDecimalsAndZero",
       {},
       [](Report report) {
         report.section("二").table().row("行政事业性收费").values.at(0) = "0.00";
       }},

      // ---- Several at once ----
      {"SeveralFaults",
       {"CIT006", "PER002", "SEC003", "SEC009", "SUM004", "TAB005", "TAB006"},
       [](Report report) {
         report.exchange("〔2021〕", "【2021】");
         report.exchange("12月31日", "12月30日");
         report.section("四").heading = "政府信息公开行政复议和行政诉讼情况";
         cases(report).values.at(4) = "4";
         report.exchange("现行有效件数", "现行有效件");
         application_row(report, "3.要求提供公开出版物").values.at(kLegal) = "";
         auto& body = report.section("六").body;
         body.erase(body.begin());
       }},
  };
}

}  // namespace gwlint::annual_report
