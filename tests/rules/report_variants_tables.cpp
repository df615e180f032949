// Faults in tables and in their sums.
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

void remove_table(test::ModelSection& section) {
  std::erase_if(section.body,
                [](const auto& item) { return std::holds_alternative<ModelTable>(item); });
}

void swap_rows(ModelBlock& block, std::string_view a, std::string_view b) {
  std::swap(block.row(a), block.row(b));
}

}  // namespace

std::vector<ReportVariant> variants_of_tables() {
  return {
      // ---- Tables ----
      {"TableMissing",
       {"TAB001"},
       [](Report report) {
         remove_table(report.section("四"));
         report.section("四").body = {ModelParagraph{"", "本年度行政复议3件，行政诉讼3件。"}};
       }},
      {"RowMissing",
       {"TAB002"},
       [](Report report) { report.section("三").table().blocks.at(0).remove_row("2.重复申请"); }},
      {"TotalRowMissing",
       {"TAB002"},
       [](Report report) { report.section("三").table().blocks.at(0).remove_row("（七）总计"); }},
      {"FirstRowMissing",
       {"TAB002"},
       [](Report report) {
         report.section("三").table().blocks.at(0).remove_row("一、本年新收政府信息公开申请数量");
       }},
      {"RowsMissing",
       {"TAB002", "TAB002", "TAB002"},
       [](Report report) {
         ModelBlock& block = report.section("三").table().blocks.at(0);
         for (const std::string_view label :
              {"1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作",
               "3.补正后申请内容仍不明确"}) {
           block.remove_row(label);
         }
       }},
      {"RowMissingInTableTwo",
       {"TAB002"},
       [](Report report) { report.section("二").table().blocks.at(2).remove_row("行政强制"); }},
      {"ColumnMissing",
       {"TAB003"},
       [](Report report) { report.section("三").table().blocks.at(0).remove_column("科研机构"); }},
      {"ColumnMissingInTableTwo",
       {"TAB003"},
       [](Report report) {
         report.section("二").table().blocks.at(0).remove_column("本年废止件数");
       }},
      {"CellSurplus",
       {"TAB004"},
       [](Report report) {
         application_row(report, "一、本年新收政府信息公开申请数量").values.push_back("23");
       }},
      {"CaseSurplus", {"TAB004"}, [](Report report) { cases(report).values.push_back("0"); }},
      {"CellSurplusInTableTwo",
       {"TAB004"},
       [](Report report) {
         report.section("二").table().row("行政许可").values.push_back("5300");
       }},
      {"RowForeignInTableThree",
       {"TAB004"},
       [](Report report) {
         auto& rows = report.section("三").table().blocks.at(0).rows;
         const ModelRow row{{"三、本年度办理结果", "（五）不予处理", "6.申请人撤回申请"},
                            {"1", "0", "0", "0", "0", "0", "1"}};
         rows.insert(rows.end() - 5, row);
       }},
      {"RowForeign",
       {"TAB004"},
       [](Report report) {
         auto& rows = report.section("二").table().blocks.at(2).rows;
         rows.push_back({{"行政检查"}, {"52"}});
       }},
      {"ColumnLabelWorded",
       {"TAB005"},
       [](Report report) { report.exchange("本年制发件数", "本年制作件数"); }},
      {"ColumnLabelWordedInTableThree",
       {"TAB005"},
       [](Report report) { report.exchange("社会公益组织", "社会公益机构"); }},
      {"RowLabelWorded",
       {"TAB005"},
       [](Report report) { report.exchange("要求缴纳费用", "要求交纳费用"); }},
      {"CutRowLabelWorded",
       {"TAB005"},
       [](Report report) { report.exchange("逾期不补正", "逾期不补证"); },
       {"Paged", "PagedBare", "CarriageReturnsPaged"},
       "the page cuts this label: the finding marks its first piece and offers no fix"},
      {"GroupLabelWorded",
       {"TAB005"},
       [](Report report) {
         for (ModelRow& row : report.section("三").table().blocks.at(0).rows) {
           for (std::string& label : row.labels) {
             if (label == "（五）不予处理") label = "（五）不予办理";
           }
         }
       }},
      {"RowLabelOfTheOldFormat",
       {"TAB005"},
       [](Report report) {
         report.section("二").table().row("行政规范性文件").labels = {"规范性文件"};
       }},
      {"CellBlank",
       {"TAB006"},
       [](Report report) { application_row(report, "2.重复申请").values.at(kResearch) = ""; }},
      {"LastCellBlank",
       {"TAB006"},
       [](Report report) { application_row(report, "2.重复申请").values.at(kAll) = ""; }},
      {"FirstCellBlank",
       {"TAB006"},
       [](Report report) {
         application_row(report, "7.属于行政执法案卷").values.at(kPerson) = "";
       }},
      {"RowBlank",
       {"TAB006"},
       [](Report report) {
         std::ranges::fill(application_row(report, "3.补正后申请内容仍不明确").values, "");
       }},
      {"TwoRunsBlank",
       {"TAB006", "TAB006"},
       [](Report report) {
         ModelRow& row = application_row(report, "二、上年结转政府信息公开申请数量");
         row.values.at(kResearch) = row.values.at(kWelfare) = row.values.at(kOtherBody) = "";
       }},
      {"CaseBlank", {"TAB006"}, [](Report report) { cases(report).values.at(6) = ""; }},
      {"CellBlankInTableTwo",
       {"TAB006"},
       [](Report report) { report.section("二").table().row("行政许可").values.at(0) = ""; }},
      {"CellSlashedInTableTwo",
       {"TAB006"},
       [](Report report) { report.section("二").table().row("规章").values.at(1) = "/"; }},
      {"CellsSlashed",
       {"TAB006"},
       [](Report report) {
         ModelRow& row = application_row(report, "4.无正当理由大量反复申请");
         for (std::size_t i = kCompany; i <= kLegal; ++i) row.values[i] = "/";
       }},
      {"RowOfDashes",
       {"TAB006"},
       [](Report report) { std::ranges::fill(application_row(report, "3.其他").values, "—"); }},
      {"LetterForZero",
       {"TAB007"},
       [](Report report) { application_row(report, "（一）予以公开").values.at(kResearch) = "O"; }},
      {"FigureWithUnit",
       {"TAB007"},
       [](Report report) { report.section("二").table().row("行政强制").values.at(0) = "37件"; }},
      {"FigureNegative",
       {"TAB008"},
       [](Report report) { report.section("二").table().row("行政强制").values.at(0) = "-37"; }},
      {"FigureWithDecimals",
       {"TAB008"},
       [](Report report) { report.section("二").table().row("行政许可").values.at(0) = "5213.5"; }},
      {"TableOfTheOldFormat",
       {"TAB009"},
       [](Report report) {
         report.section("二").table() = test::clean_report_of_2020().section("二").table();
       }},
      {"OtherOutcomesInOneRow",
       {"TAB009"},
       [](Report report) {
         report.section("三").table() = test::clean_report_of_2020().section("三").table();
       }},
      {"RowsOutOfOrder",
       {"TAB010"},
       [](Report report) {
         swap_rows(report.section("二").table().blocks.at(2), "行政处罚", "行政强制");
       }},
      {"TableUnderAnotherSection",
       {"TAB011"},
       [](Report report) {
         const ModelTable moved = report.section("四").table();
         report.section("四").body = {ModelParagraph{"", "具体数据已在上文列表说明。"}};
         report.section("三").body.push_back(ModelParagraph{"", "行政复议、行政诉讼情况如下："});
         report.section("三").body.push_back(moved);
       }},
      {"TableTwice",
       {"TAB012"},
       [](Report report) {
         report.section("四").body.push_back(ModelParagraph{"", "其中，由上级机关办理的如下："});
         report.section("四").body.push_back(report.section("四").table());
       }},
      {"DigitsFullWidth",
       {"TAB013"},
       [](Report report) { report.section("二").table().row("行政强制").values.at(0) = "３７"; }},
      {"ThousandsSeparated",
       {"TAB013"},
       [](Report report) { report.section("二").table().row("行政许可").values.at(0) = "5,213"; }},
      {"RegulationsWithoutPower",
       {"TAB014"},
       [](Report report) {
         report.section("二").table().row("规章").values = {"1", "0", "3"};
       }},

      {"TableTwoMissing",
       {"TAB001"},
       [](Report report) {
         report.section("二").body = {ModelParagraph{"", "本年度公开信息1268条，详见局网站。"}};
       }},
      {"RowsOutOfOrderInTableThree",
       {"TAB010"},
       [](Report report) {
         swap_rows(report.section("三").table().blocks.at(0), "3.要求提供公开出版物", "2.重复申请");
       }},

      // ---- Sums ----
      {"RowTotalWrong",
       {"SUM001", "SUM002"},
       [](Report report) { application_row(report, "（一）予以公开").values.at(kAll) = "10"; }},
      {"ApplicantFigureWrong",
       {"SUM001", "SUM002"},
       [](Report report) { application_row(report, "（一）予以公开").values.at(kPerson) = "7"; }},
      {"OutcomeTotalWrong",
       {"SUM001", "SUM002", "SUM003"},
       [](Report report) { application_row(report, "（七）总计").values.at(kCompany) = "7"; }},
      {"GrandTotalWrong",
       {"SUM001", "SUM002", "SUM003"},
       [](Report report) { application_row(report, "（七）总计").values.at(kAll) = "25"; }},
      {"NewApplicationsWrong",
       {"SUM001", "SUM003"},
       [](Report report) {
         application_row(report, "一、本年新收政府信息公开申请数量").values.at(kCompany) = "4";
       }},
      {"CarriedOverWrong",
       {"SUM001", "SUM003"},
       [](Report report) {
         application_row(report, "四、结转下年度继续办理").values.at(kPerson) = "2";
       }},
      {"TwoFiguresWrong",
       {"SUM001", "SUM001", "SUM002", "SUM002"},
       [](Report report) {
         application_row(report, "（一）予以公开").values.at(kPerson) = "7";
         application_row(report, "2.重复申请").values.at(kCompany) = "3";
       }},
      {"CaseTotalWrong", {"SUM004"}, [](Report report) { cases(report).values.at(9) = "2"; }},
      {"ActiveDocumentsTooFew",
       {"SUM005"},
       [](Report report) {
         report.section("二").table().row("行政规范性文件").values = {"4", "2", "1"};
       }},

  };
}

}  // namespace gwlint::annual_report
