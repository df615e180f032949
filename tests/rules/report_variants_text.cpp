// Faults outside tables.
#include <algorithm>
#include <string>
#include <string_view>
#include <variant>

#include "tests/rules/report_variants.h"

namespace gwlint::annual_report {
namespace {

using test::ModelBlock;
using test::ModelParagraph;
using test::ModelRow;
using test::ModelTable;
using Report = test::ReportModel&;

}  // namespace

std::vector<ReportVariant> variants_of_text() {
  return {
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
         const auto platforms = std::ranges::find_if(body, [](const auto& item) {
           return std::get<ModelParagraph>(item).text.starts_with("政府信息公开平台建设情况");
         });
         std::get<ModelParagraph>(*(platforms + 1)).number = "（四）";
         body.erase(platforms);
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

  };
}

}  // namespace gwlint::annual_report
