#include "tests/rules/report_variants.h"

#include <algorithm>

namespace gwlint::annual_report {
namespace {

using test::ModelBlock;
using test::ModelParagraph;
using test::ModelRow;
using test::ModelTable;
using test::ReportModel;

// Columns of table 三.
enum Applicant : std::size_t { kPerson, kCompany, kResearch, kWelfare, kLegal, kOtherBody, kAll };

ModelRow& application_row(ReportModel& report, std::string_view label) {
  return report.section("三").table().row(label);
}

// The one row of figures of table 四.
ModelRow& cases(ReportModel& report) {
  return report.section("四").table().blocks[0].rows[0];
}

void remove_table(test::ModelSection& section) {
  std::erase_if(section.body,
                [](const auto& item) { return std::holds_alternative<ModelTable>(item); });
}

void swap_rows(ModelBlock& block, std::string_view a, std::string_view b) {
  std::swap(block.row(a), block.row(b));
}

const std::vector<ReportVariant>& variants() {
  using Report = ReportModel&;
  static const std::vector<ReportVariant> kVariants = {
      // ---- Citations ----
      {"RegulationNotCited",
       {"CIT001"},
       [](Report report) {
         report.exchange("《中华人民共和国政府信息公开条例》（以下简称《条例》）和", "");
       }},
      {"NoticeNotCited",
       {"CIT002"},
       [](Report report) {
         report.exchange(
             "和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度"
             "报告"
             "格式〉的通知》（国办公开办函〔2021〕30号）要求",
             "要求");
       }},
      {"NoticeWithoutNumber",
       {"CIT003"},
       [](Report report) { report.exchange("（国办公开办函〔2021〕30号）", ""); }},
      {"NumberWithAWrongCharacter",
       {"CIT004"},
       [](Report report) { report.exchange("国办公开办函", "国办公开办涵"); }},
      {"NumberOfAnotherOffice",
       {"CIT004"},
       [](Report report) { report.exchange("国办公开办函", "国办发"); }},
      {"NumberWithAWrongSerial",
       {"CIT004"},
       [](Report report) { report.exchange("30号", "32号"); }},
      {"NoticeSuperseded",
       {"CIT003", "CIT005"},
       [](Report report) { report.exchange("〔2021〕30号", "〔2019〕60号"); }},
      {"NumberInSquareBrackets",
       {"CIT006"},
       [](Report report) { report.exchange("〔2021〕", "[2021]"); }},
      {"NumberInRoundBrackets",
       {"CIT006"},
       [](Report report) { report.exchange("〔2020〕", "（2020）"); }},
      {"InnerTitleInAngles",
       {"CIT007"},
       [](Report report) {
         report.exchange("〈中华人民共和国政府信息公开工作年度报告格式〉",
                         "<中华人民共和国政府信息公开工作年度报告格式>");
       }},
      {"TitleMistyped",
       {"CIT008"},
       [](Report report) {
         report.exchange("《中华人民共和国政府信息公开条例》",
                         "《中华人民共和国政府信息公开条列》");
       }},

      // ---- Dates ----
      {"PeriodNotStated",
       {"PER001"},
       [](Report report) {
         report.exchange("本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。", "");
       }},
      {"PeriodEndsOnThe30th",
       {"PER002"},
       [](Report report) { report.exchange("12月31日", "12月30日"); }},
      {"PeriodOfTheYearBefore",
       {"PER003"},
       [](Report report) {
         report.exchange("自2022年1月1日起至2022年12月31日止",
                         "自2021年1月1日起至2021年12月31日止");
       }},
      {"DateThatIsNone",
       {"PER004"},
       [](Report report) { report.exchange("2012年以来", "2022年2月30日以来"); }},
      {"QuotedTitleOfTheYearBefore",
       {"PER005"},
       [](Report report) {
         report.exchange("《青禾市交通运输局2022年", "《青禾市交通运输局2021年");
       }},
      {"PlansForTheReportYear",
       {"PER006"},
       [](Report report) { report.exchange("2023年，我局将", "2022年，我局将"); }},
      {"TitleWithoutYear",
       {"PER007"},
       [](Report report) { report.title = "青禾市交通运输局政府信息公开工作年度报告"; }},

      // ---- Sections ----
      {"SectionMissing", {"SEC001"}, [](Report report) { report.remove_section("四"); }},
      {"SectionsOutOfOrder",
       {"SEC002"},
       [](Report report) { std::swap(report.sections[4], report.sections[5]); }},
      {"HeadingWorded",
       {"SEC003"},
       [](Report report) { report.section("五").heading = "存在问题及改进情况"; }},
      {"HeadingWordedWithMore",
       {"SEC003"},
       [](Report report) { report.section("二").heading = "行政机关主动公开政府信息情况"; }},
      {"HeadingInArabic", {"SEC004"}, [](Report report) { report.section("二").number = "2、"; }},
      {"HeadingInBrackets",
       {"SEC004"},
       [](Report report) { report.section("五").number = "（五）"; }},
      {"SectionTwice",
       {"SEC005"},
       [](Report report) {
         report.sections.push_back(
             {"五、", "存在的主要问题及改进情况", {ModelParagraph{"", "详见上文。"}}});
       }},
      {"ProblemsEmpty",
       {"SEC006"},
       [](Report report) {
         report.section("五").body = {ModelParagraph{"", "无"}};
       }},
      {"SectionExtra",
       {"SEC007"},
       [](Report report) {
         report.sections.push_back(
             {"七、", "附件", {ModelParagraph{"", "本年度没有需要公布的附件材料。"}}});
       }},
      {"TopicMissing",
       {"SEC008"},
       [](Report report) {
         auto& body = report.section("一").body;
         body.erase(body.begin() + 4);
         std::get<ModelParagraph>(body[4]).number = "（四）";
       }},
      {"FeesNotStated",
       {"SEC009"},
       [](Report report) {
         auto& body = report.section("六").body;
         body.erase(body.begin());
       }},
      {"PlanMissing",
       {"SEC010"},
       [](Report report) {
         report.section("五").body = {ModelParagraph{
             "", "一年来，政府信息公开工作还存在政策解读形式单一、信息更新不够及时等问题。"}};
       }},

      {"GovernmentWithoutDuties",
       {"SEC011"},
       [](Report report) {
         report.exchange("青禾市交通运输局2022年政府信息公开工作年度报告》。",
                         "青禾市人民政府2022年政府信息公开工作年度报告》。");
         report.title = "青禾市人民政府2022年政府信息公开工作年度报告";
         report.exchange(
             "，公开工作纳入年度绩效考核；邀请服务对象开展社会评议，未发生需要责任追究的情形", "");
       }},

      // ---- Tables ----
      {"TableMissing",
       {"TAB001"},
       [](Report report) {
         remove_table(report.section("四"));
         report.section("四").body = {ModelParagraph{"", "本年度行政复议3件，行政诉讼3件。"}};
       }},
      {"RowMissing",
       {"TAB002"},
       [](Report report) { report.section("三").table().blocks[0].remove_row("2.重复申请"); }},
      {"TotalRowMissing",
       {"TAB002"},
       [](Report report) { report.section("三").table().blocks[0].remove_row("（七）总计"); }},
      {"FirstRowMissing",
       {"TAB002"},
       [](Report report) {
         report.section("三").table().blocks[0].remove_row("一、本年新收政府信息公开申请数量");
       }},
      {"RowsMissing",
       {"TAB002", "TAB002", "TAB002"},
       [](Report report) {
         ModelBlock& block = report.section("三").table().blocks[0];
         for (const std::string_view label :
              {"1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作",
               "3.补正后申请内容仍不明确"}) {
           block.remove_row(label);
         }
       }},
      {"RowMissingInTableTwo",
       {"TAB002"},
       [](Report report) { report.section("二").table().blocks[2].remove_row("行政强制"); }},
      {"ColumnMissing",
       {"TAB003"},
       [](Report report) { report.section("三").table().blocks[0].remove_column("科研机构"); }},
      {"ColumnMissingInTableTwo",
       {"TAB003"},
       [](Report report) { report.section("二").table().blocks[0].remove_column("本年废止件数"); }},
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
         auto& rows = report.section("三").table().blocks[0].rows;
         const ModelRow row{{"三、本年度办理结果", "（五）不予处理", "6.申请人撤回申请"},
                            {"1", "0", "0", "0", "0", "0", "1"}};
         rows.insert(rows.end() - 5, row);
       }},
      {"RowForeign",
       {"TAB004"},
       [](Report report) {
         auto& rows = report.section("二").table().blocks[2].rows;
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
         for (ModelRow& row : report.section("三").table().blocks[0].rows) {
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
       [](Report report) { application_row(report, "2.重复申请").values[kResearch] = ""; }},
      {"LastCellBlank",
       {"TAB006"},
       [](Report report) { application_row(report, "2.重复申请").values[kAll] = ""; }},
      {"FirstCellBlank",
       {"TAB006"},
       [](Report report) { application_row(report, "7.属于行政执法案卷").values[kPerson] = ""; }},
      {"RowBlank",
       {"TAB006"},
       [](Report report) {
         std::ranges::fill(application_row(report, "3.补正后申请内容仍不明确").values, "");
       }},
      {"TwoRunsBlank",
       {"TAB006", "TAB006"},
       [](Report report) {
         ModelRow& row = application_row(report, "二、上年结转政府信息公开申请数量");
         row.values[kResearch] = row.values[kWelfare] = row.values[kOtherBody] = "";
       }},
      {"CaseBlank", {"TAB006"}, [](Report report) { cases(report).values[6] = ""; }},
      {"CellBlankInTableTwo",
       {"TAB006"},
       [](Report report) { report.section("二").table().row("行政许可").values[0] = ""; }},
      {"CellSlashedInTableTwo",
       {"TAB006"},
       [](Report report) { report.section("二").table().row("规章").values[1] = "/"; }},
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
       [](Report report) { application_row(report, "（一）予以公开").values[kResearch] = "O"; }},
      {"FigureWithUnit",
       {"TAB007"},
       [](Report report) { report.section("二").table().row("行政强制").values[0] = "37件"; }},
      {"FigureNegative",
       {"TAB008"},
       [](Report report) { report.section("二").table().row("行政强制").values[0] = "-37"; }},
      {"FigureWithDecimals",
       {"TAB008"},
       [](Report report) { report.section("二").table().row("行政许可").values[0] = "5213.5"; }},
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
         swap_rows(report.section("二").table().blocks[2], "行政处罚", "行政强制");
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
       [](Report report) { report.section("二").table().row("行政强制").values[0] = "３７"; }},
      {"ThousandsSeparated",
       {"TAB013"},
       [](Report report) { report.section("二").table().row("行政许可").values[0] = "5,213"; }},
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
         swap_rows(report.section("三").table().blocks[0], "3.要求提供公开出版物", "2.重复申请");
       }},

      // ---- Sums ----
      {"RowTotalWrong",
       {"SUM001", "SUM002"},
       [](Report report) { application_row(report, "（一）予以公开").values[kAll] = "10"; }},
      {"ApplicantFigureWrong",
       {"SUM001", "SUM002"},
       [](Report report) { application_row(report, "（一）予以公开").values[kPerson] = "7"; }},
      {"OutcomeTotalWrong",
       {"SUM001", "SUM002", "SUM003"},
       [](Report report) { application_row(report, "（七）总计").values[kCompany] = "7"; }},
      {"GrandTotalWrong",
       {"SUM001", "SUM002", "SUM003"},
       [](Report report) { application_row(report, "（七）总计").values[kAll] = "25"; }},
      {"NewApplicationsWrong",
       {"SUM001", "SUM003"},
       [](Report report) {
         application_row(report, "一、本年新收政府信息公开申请数量").values[kCompany] = "4";
       }},
      {"CarriedOverWrong",
       {"SUM001", "SUM003"},
       [](Report report) {
         application_row(report, "四、结转下年度继续办理").values[kPerson] = "2";
       }},
      {"TwoFiguresWrong",
       {"SUM001", "SUM001", "SUM002", "SUM002"},
       [](Report report) {
         application_row(report, "（一）予以公开").values[kPerson] = "7";
         application_row(report, "2.重复申请").values[kCompany] = "3";
       }},
      {"CaseTotalWrong", {"SUM004"}, [](Report report) { cases(report).values[9] = "2"; }},
      {"ActiveDocumentsTooFew",
       {"SUM005"},
       [](Report report) {
         report.section("二").table().row("行政规范性文件").values = {"4", "2", "1"};
       }},

      // ---- What should not be published ----
      {"BookmarkLeft",
       {"DOC004"},
       [](Report report) { report.exchange("公开工作纳入", "[bookmark: _GoBack]公开工作纳入"); }},
      {"ReferenceBroken",
       {"DOC004"},
       [](Report report) { report.exchange("具体情况如下：", "具体情况见错误!未找到引用源。："); }},
      {"QuotationNotClosed",
       {"DOC007"},
       [](Report report) { report.exchange("“三审三校”", "“三审三校"); }},
      {"WordsTwice",
       {"DOC008"},
       [](Report report) { report.exchange("信息发布实行", "信息发布发布实行"); }},

      {"LinkLeft",
       {"DOC004"},
       [](Report report) {
         report.exchange("局网站公布。", "HYPERLINK \"http://jtj.example.cn/\"局网站公布。");
       }},

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
         for (ModelRow& row : report.section("三").table().blocks[0].rows) {
           std::ranges::fill(row.values, "0");
         }
         report.section("三").paragraph(0).text = "本年度未收到政府信息公开申请。";
         report.section("一").paragraph(2).text =
             "依申请公开情况。全年未收到政府信息公开申请，也没有上年结转的申请。";
       }},
      {"FeesWithDecimalsAndZero",
       {},
       [](Report report) {
         report.section("二").table().row("行政事业性收费").values[0] = "0.00";
       }},

      // ---- Several at once ----
      {"SeveralFaults",
       {"CIT006", "PER002", "SEC003", "SEC009", "SUM004", "TAB005", "TAB006"},
       [](Report report) {
         report.exchange("〔2021〕", "【2021】");
         report.exchange("12月31日", "12月30日");
         report.section("四").heading = "政府信息公开行政复议和行政诉讼情况";
         cases(report).values[4] = "4";
         report.exchange("现行有效件数", "现行有效件");
         application_row(report, "3.要求提供公开出版物").values[kLegal] = "";
         auto& body = report.section("六").body;
         body.erase(body.begin());
       }},
  };
  return kVariants;
}

}  // namespace

std::span<const ReportVariant> report_variants() {
  return variants();
}

}  // namespace gwlint::annual_report
