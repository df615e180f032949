// Headings and statutory tables that are all right.
#include <algorithm>
#include <string>
#include <string_view>
#include <variant>

#include "tests/rules/benign_variations.h"
#include "tests/rules/model_rows.h"

namespace gwlint::annual_report {
namespace {

using Report = test::ReportModel&;
using test::ModelBlock;
using test::ModelParagraph;
using test::ModelRow;
using test::ModelSection;
using test::ModelTable;

void add_before(ModelSection& section, std::string_view text) {
  section.body.insert(section.body.begin(), ModelParagraph{"", std::string(text)});
}

void add_behind(ModelSection& section, std::string_view text) {
  section.body.push_back(ModelParagraph{"", std::string(text)});
}

ModelBlock& applications(Report report) {
  return report.section("三").table().blocks.at(0);
}

void clear(ModelRow& row) {
  std::ranges::fill(row.values, "0");
}

void no_applications(Report report) {
  for (ModelRow& row : applications(report).rows) clear(row);
  constexpr std::string_view kAccount = "全年新收";
  constexpr std::string_view kStop = "。";
  for (auto& item : report.section("一").body) {
    std::string& text = std::get<ModelParagraph>(item).text;
    const std::size_t at = text.find(kAccount);
    if (at == std::string::npos) continue;
    text.replace(at, text.find(kStop, at) + kStop.size() - at,
                 "全年未收到政府信息公开申请，也没有上年结转的申请。");
  }
}

void set_cases(Report report, std::initializer_list<std::string> values) {
  cases(report).values = values;
}

// Calls `change` with every label of a table.
void for_each_label(ModelTable& table, void (*change)(std::string&)) {
  for (ModelBlock& block : table.blocks) {
    change(block.title);
    change(block.corner);
    for (test::ModelColumn& column : block.columns) std::ranges::for_each(column.labels, change);
    for (ModelRow& row : block.rows) std::ranges::for_each(row.labels, change);
  }
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
}

void narrow_brackets(std::string& label) {
  replace_all(label, "（", "(");
  replace_all(label, "）", ")");
  replace_all(label, "：", ":");
}

}  // namespace

std::vector<BenignVariation> benign_tables() {
  return {
      // ---- Headings ----
      {"HeadingsWithStops", "headings",
       [](Report report) {
         for (ModelSection& section : report.sections) section.heading += "。";
       }},
      {"HeadingsWithColons", "headings",
       [](Report report) {
         for (ModelSection& section : report.sections) section.heading += "：";
       }},
      {"HeadingsWithBlanks", "headings",
       [](Report report) {
         for (ModelSection& section : report.sections) section.number += " ";
         report.sections[3].heading = "政府信息公开行政复议、 行政诉讼情况";
       }},
      {"HeadingSpacedOut", "headings",
       [](Report report) { report.section("一").heading = "总 体 情 况"; }},

      // ---- Table 二 ----
      {"TableTwoInFour", "table two",
       [](Report report) {
         const ModelTable whole = report.section("二").table();
         report.section("二").body.clear();
         for (const ModelBlock& block : whole.blocks) {
           report.section("二").body.push_back(ModelTable{{block}});
         }
       }},
      {"TableTwoWithNote", "table two",
       [](Report report) {
         add_behind(report.section("二"), "注：行政事业性收费为货运车辆通行费，按季度缴入国库。");
       }},
      {"TableTwoWithCaption", "table two",
       [](Report report) { add_before(report.section("二"), "表1 2022年主动公开政府信息情况"); }},
      {"TableTwoWithText", "table two",
       [](Report report) {
         add_before(
             report.section("二"),
             "根据《条例》第二十条第（一）、（五）、（六）、（八）项，现将有关情况公布如下：");
       }},
      {"TableTwoInNarrowBrackets", "table two",
       [](Report report) { for_each_label(report.section("二").table(), narrow_brackets); }},
      {"TableTwoWithBlanks", "table two",
       [](Report report) {
         for_each_label(report.section("二").table(), [](std::string& label) {
           replace_all(label, "第二十条", "第二十条 ");
           replace_all(label, "件数", " 件数");
           replace_all(label, "行政规范性", "行政 规范性");
         });
       }},
      {"TableTwoWithRemarks", "table two",
       [](Report report) {
         ModelBlock& block = report.section("二").table().blocks.at(0);
         block.columns.at(2).labels[0] = "现行有效件数（历史累计）";
         block.row("规章").labels[0] = "规章（本级无制定权）";
       }},
      {"FeesToTheYuan", "fees of table two",
       [](Report report) {
         report.section("二").table().row("行政事业性收费").values.at(0) = "1284.3506";
       }},
      {"NoFees", "fees of table two",
       [](Report report) {
         report.section("二").table().row("行政事业性收费").values.at(0) = "0.00";
       }},
      {"DecisionsAtZero", "decisions",
       [](Report report) {
         for (const std::string_view label : {"行政许可", "行政处罚", "行政强制"}) {
           report.section("二").table().row(label).values.at(0) = "0";
         }
       }},
      {"DecisionsInLargeNumbers", "decisions",
       [](Report report) {
         report.section("二").table().row("行政许可").values.at(0) = "1128346";
         report.section("二").table().row("行政处罚").values.at(0) = "20220";
       }},
      {"AllDocumentsRepealedAgain", "documents",
       [](Report report) {
         report.section("二").table().row("行政规范性文件").values = {"4", "4", "0"};
       }},

      // ---- Table 三 ----
      {"NoApplications", "applications",
       [](Report report) {
         no_applications(report);
         report.section("三").paragraph(0).text = "本年度未收到政府信息公开申请。";
       }},
      {"NoApplicationsYetSuits", "applications",
       [](Report report) {
         no_applications(report);
         report.section("三").paragraph(0).text = "2022年没有收到政府信息公开申请，数据为零。";
         add_before(report.section("四"), "以下案件均由2021年办理的政府信息公开申请引发。");
       }},
      {"RefusedForOtherReasons", "applications",
       [](Report report) {
         ModelBlock& block = applications(report);
         std::swap(block.row("1.信访举报投诉类申请").values, block.row("2.重复申请").values);
         std::swap(block.row("8.属于行政查询事项").values, block.row("3.其他").values);
       }},
      {"TableThreeWithoutCorner", "table three",
       [](Report report) { applications(report).corner.clear(); }},
      {"TableThreeInNarrowBrackets", "table three",
       [](Report report) { for_each_label(report.section("三").table(), narrow_brackets); }},
      {"TableThreeWithBlanks", "table three",
       [](Report report) {
         for_each_label(report.section("三").table(), [](std::string& label) {
           replace_all(label, "本年度办理结果", "本 年 度 办 理 结 果");
           replace_all(label, "社会公益组织", "社会 公益组织");
           replace_all(label, "1.", "1. ");
           replace_all(label, "（一）", "（一） ");
         });
       }},
      {"TableThreeWithStraightQuotes", "table three",
       [](Report report) {
         for_each_label(report.section("三").table(), [](std::string& label) {
           replace_all(label, "“", "\"");
           replace_all(label, "”", "\"");
         });
       }},
      {"TableThreeWithoutTheRemark", "table three",
       [](Report report) {
         for_each_label(report.section("三").table(), [](std::string& label) {
           replace_all(label, "情形，不计", "情形,不计");
           replace_all(label, "逾期不补正、行政机关", "逾期不补正,行政机关");
         });
       }},
      {"TableThreeWithUnit", "text of three",
       [](Report report) { report.section("三").paragraph(0).text = "单位：件"; }},
      {"TableThreeWithAccount", "text of three",
       [](Report report) {
         report.section("三").paragraph(0).text =
             "2022年新收申请23件，其中自然人15件；上年结转2件；办结24件，结转下年度1件。与2021年相"
             "比，"
             "新收申请增加4件。";
       }},
      {"TableThreeWithNote", "note of three",
       [](Report report) {
         add_behind(report.section("三"),
                    "注：1.“其他”指机关、团体等组织；2.同一申请人的申请分别计数。");
       }},

      // ---- Table 四 ----
      {"NoCases", "cases",
       [](Report report) {
         set_cases(report,
                   {"0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0"});
         add_before(report.section("四"), "本年度未发生因政府信息公开引起的行政复议、行政诉讼。");
       }},
      {"SuitsWithoutReviews", "cases",
       [](Report report) {
         set_cases(report,
                   {"0", "0", "0", "0", "0", "0", "1", "0", "1", "2", "0", "0", "0", "0", "0"});
       }},
      {"CasesOfTheYearBefore", "cases",
       [](Report report) {
         add_behind(report.section("四"),
                    "说明：复议后起诉的案件中，有1件由2021年的答复引发，2021年同期行政诉讼为1件。");
       }},
      {"TableFourWithAccount", "text of four",
       [](Report report) {
         add_before(report.section("四"),
                    "2022年因政府信息公开引起的行政复议、行政诉讼情况如下表。");
       }},
      {"TableFourWithBlanks", "table four",
       [](Report report) {
         for_each_label(report.section("四").table(), [](std::string& label) {
           replace_all(label, "结果", "结果 ");
           replace_all(label, "未经复议直接起诉", "未经复议 直接起诉");
         });
       }},
  };
}

}  // namespace gwlint::annual_report
