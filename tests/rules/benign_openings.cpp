// Titles, covers, bases, periods and introductions that are all right.
#include <string>
#include <string_view>

#include "tests/rules/benign_variations.h"

namespace gwlint::annual_report {
namespace {

using Report = test::ReportModel&;

constexpr std::string_view kNotice =
    "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉"
    "的通知》（国办公开办函〔2021〕30号）";
constexpr std::string_view kRegulation = "《中华人民共和国政府信息公开条例》（以下简称《条例》）";

void set_period(Report report, std::string_view period) {
  report.exchange("本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。", period);
}

// What stands between “根据” and “要求”.
void set_basis(Report report, std::string_view basis) {
  report.exchange(std::string(kRegulation) + "和" + std::string(kNotice), basis);
}

void add_above(Report report, std::initializer_list<std::string> lines) {
  report.front.insert(report.front.begin(), lines);
}

}  // namespace

std::vector<BenignVariation> benign_openings() {
  return {
      // ---- Title ----
      {"TitleOverTwoLines", "title",
       [](Report report) {
         report.front.push_back("青禾市交通运输局");
         report.title = "2022年政府信息公开工作年度报告";
       }},
      {"TitleOverTwoLinesWithGenreBelow", "title",
       [](Report report) {
         report.front.push_back("青禾市交通运输局2022年");
         report.title = "政府信息公开工作年度报告";
       }},
      {"TitleWithYearFirst", "title",
       [](Report report) { report.title = "2022年青禾市交通运输局政府信息公开工作年度报告"; }},
      {"TitleWithYearTwice", "title",
       [](Report report) { report.title = "青禾市交通运输局2022年度政府信息公开工作年度报告"; }},
      {"TitleWithYearBehind", "title",
       [](Report report) {
         report.title = "青禾市交通运输局政府信息公开工作年度报告（2022年度）";
       }},
      {"TitleWithYearWithin", "title",
       [](Report report) { report.title = "青禾市交通运输局政府信息公开工作2022年度报告"; }},
      {"TitleWithYearInChinese", "title",
       [](Report report) { report.title = "青禾市交通运输局二〇二二年政府信息公开工作年度报告"; }},
      {"TitleWithSecondName", "title",
       [](Report report) {
         report.title = "青禾市交通运输局（青禾市地方海事局）2022年政府信息公开工作年度报告";
       }},
      {"TitleWithAbout", "title",
       [](Report report) {
         report.title = "青禾市交通运输局关于2022年政府信息公开工作的年度报告";
       }},
      {"TitleWithBlanks", "title",
       [](Report report) { report.title = "青禾市交通运输局 2022 年政府信息公开工作年度报告"; }},

      // ---- What stands above the title ----
      {"FieldsOfASite", "front",
       [](Report report) {
         add_above(report, {"索引号：011236547/2023-00012", "发布机构：青禾市交通运输局",
                            "发布日期：2023-01-19 15:32", "浏览次数：128"});
       }},
      {"CoverPage", "front",
       [](Report report) {
         add_above(report,
                   {"青禾市交通运输局", "政府信息公开工作年度报告", "（2022年）", "2023年1月"});
       }},
      {"HeadOfAnOfficialLetter", "front",
       [](Report report) {
         add_above(report, {"青禾市交通运输局文件", "青交发〔2023〕3号"});
       }},
      {"TitleOfThePage", "front",
       [](Report report) {
         add_above(report, {"首页 > 政务公开 > 政府信息公开年报",
                            "青禾市交通运输局2022年政府信息公开工作年度报告",
                            "来源：局办公室    字体：【大 中 小】"});
       }},

      // ---- Basis ----
      {"DecreeNumberOfTheRegulation", "basis",
       [](Report report) {
         set_basis(report,
                   "《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）和" +
                       std::string(kNotice));
       }},
      {"ShortDecreeNumber", "basis",
       [](Report report) {
         set_basis(report, "《中华人民共和国政府信息公开条例》（国令第711号，以下简称《条例》）、" +
                               std::string(kNotice) + "和上级部门工作通知〔2022〕4478号");
       }},
      {"ArticleOfTheRegulation", "basis",
       [](Report report) {
         set_basis(report, std::string(kRegulation) + "第五十条的规定和" + std::string(kNotice));
       }},
      {"RevisedRegulation", "basis",
       [](Report report) {
         set_basis(report, "新修订的" + std::string(kRegulation) + "以及" + std::string(kNotice));
       }},
      {"LocalNoticeBeside", "basis",
       [](Report report) {
         set_basis(report,
                   std::string(kRegulation) + "、" + std::string(kNotice) +
                       "以及《青禾市人民政府办公室关于做好2022年度政府信息公开工作年度报告编制"
                       "发布工作的通知》（青政办函〔2022〕87号）");
       }},
      {"ProvincialRuleBeside", "basis",
       [](Report report) {
         set_basis(report, std::string(kRegulation) +
                               "、《河东省政府信息公开规定》（以下简称《规定》）和" +
                               std::string(kNotice));
       }},
      {"FormatForNotice", "basis",
       [](Report report) {
         set_basis(
             report,
             std::string(kRegulation) +
                 "和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）");
       }},
      {"NumberBeforeTheFormat", "basis",
       [](Report report) {
         set_basis(
             report,
             std::string(kRegulation) +
                 "和国办公开办函〔2021〕30号印发的《中华人民共和国政府信息公开工作年度报告格式》");
       }},
      {"NumberAlone", "basis",
       [](Report report) {
         set_basis(report, std::string(kRegulation) + "和国办公开办函〔2021〕30号文件");
       }},
      {"LooseNumber", "basis",
       [](Report report) {
         set_basis(report, std::string(kRegulation) + "和相关部门〔2021〕30号等文件");
       }},
      {"IssuerBeforeTheNotice", "basis",
       [](Report report) {
         set_basis(report,
                   std::string(kRegulation) +
                       "和国务院办公厅政府信息与政务公开办公室《关于印发〈中华人民共和国政府信息"
                       "公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）");
       }},
      {"BlanksWithinTheNumber", "basis",
       [](Report report) { report.exchange("〔2021〕30号", "〔 2021 〕 30 号"); }},
      {"OldNoticeRepealed", "basis",
       [](Report report) {
         set_basis(report, std::string(kRegulation) + "和" + std::string(kNotice) +
                               "（国办公开办函〔2019〕60号同时废止）");
       }},
      {"NoticeWithAShortName", "basis",
       [](Report report) {
         set_basis(report, std::string(kRegulation) + "和" +
                               std::string(kNotice.substr(0, kNotice.rfind("）"))) +
                               "，以下简称《格式》）");
       }},

      // ---- Period ----
      {"PeriodFromTo", "period",
       [](Report report) { set_period(report, "本报告统计数据从2022年1月1日到12月31日。"); }},
      {"PeriodWithDash", "period",
       [](Report report) { set_period(report, "数据统计时限：2022年1月1日－2022年12月31日。"); }},
      {"PeriodWithPoints", "period",
       [](Report report) { set_period(report, "所列数据统计期限为2022.1.1-2022.12.31。"); }},
      {"PeriodInChinese", "period",
       [](Report report) {
         set_period(report, "统计期限由二〇二二年一月一日至二〇二二年十二月三十一日。");
       }},
      {"PeriodInWideDigits", "period",
       [](Report report) {
         set_period(report, "统计时间为２０２２年１月１日至２０２２年１２月３１日。");
       }},
      {"PeriodWithHours", "period",
       [](Report report) {
         set_period(report,
                    "除特别说明外，所列数据统计时间自2022年1月1日零时起，至12月31日24时止。");
       }},
      {"PeriodAsYear", "period",
       [](Report report) { set_period(report, "报告中的数据统计期限为2022年度。"); }},
      {"PeriodUntil", "period",
       [](Report report) { set_period(report, "报告所列数据统计截至2022年12月31日。"); }},
      {"PeriodInSectionOne", "period",
       [](Report report) {
         set_period(report, "");
         report.section("一").paragraph(0).text +=
             "本部分及以下各表的数据统计期限为2022年1月1日至2022年12月31日。";
       }},
      {"PeriodBesideLastYears", "period",
       [](Report report) {
         set_period(report,
                    "报告数据统计期限为2022年1月1日至12月31日，部分数据与2021年1月1日至12月31日的"
                    "数据对比。");
       }},
      {"PeriodAndDayOfPublication", "period",
       [](Report report) {
         set_period(report,
                    "报告数据统计期限自2022年1月1日起至2022年12月31日止，于2023年1月31日前在局网站"
                    "公布。");
       }},

      // ---- Introduction ----
      {"NoListOfSections", "intro", [](Report report) { report.intro.resize(1); }},
      {"NumberedListOfSections", "intro",
       [](Report report) {
         report.intro[1] =
             "全文分为六个部分：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开"
             "申请"
             "情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他"
             "需要"
             "报告的事项。";
       }},
      {"FreeListOfSections", "intro",
       [](Report report) {
         report.intro[1] =
             "报告由概述、行政机关主动公开政府信息情况、依申请公开办理情况、因政府信息公开被申请行"
             "政复议"
             "和提起行政诉讼情况、存在的问题及下一步打算、其他事项六部分组成。";
       }},
      {"ContentsList", "intro",
       [](Report report) {
         report.intro.insert(
             report.intro.begin(),
             {"目 录", "一、总体情况……………………………………1", "二、主动公开政府信息情况………………………3",
              "三、收到和处理政府信息公开申请情况……………4",
              "四、政府信息公开行政复议、行政诉讼情况………6", "五、存在的主要问题及改进情况…………………7",
              "六、其他需要报告的事项………………………………8"});
       }},
      {"AddressesInTheIntro", "intro",
       [](Report report) {
         report.intro[1] =
             "本报告电子版可在青禾市交通运输局网站（http://jtj.qinghe.example.cn/zwgk/2023-01/"
             "nb.html）"
             "下载。对报告有疑问的，请联系局办公室（地址：青禾市滨河路18号，邮编：750000，电话："
             "0951-6012345，电子邮箱：qhjt2022@example.cn）。";
       }},
      {"LastYearsReportForComparison", "intro",
       [](Report report) {
         report.intro[1] =
             "各部分的口径与《青禾市交通运输局2021年政府信息公开工作年度报告》一致。如有疑问，请与"
             "局"
             "办公室联系。";
       }},
      {"IntroOfOneSentenceALine", "intro",
       [](Report report) {
         report.intro = {report.intro[0], "本报告已经局党组会议审议。", "现予公布，欢迎监督。"};
       }},
      {"IntroInSectionOne", "intro",
       [](Report report) {
         auto& body = report.section("一").body;
         for (std::size_t i = 0; i < report.intro.size(); ++i) {
           body.insert(body.begin() + static_cast<std::ptrdiff_t>(i),
                       test::ModelParagraph{"", report.intro[i]});
         }
         report.intro.clear();
       }},
      {"TitleNotQuoted", "quoted title",
       [](Report report) {
         report.exchange("现公布《青禾市交通运输局2022年政府信息公开工作年度报告》",
                         "结合本局实际，编制本报告");
       }},
      {"QuotedTitleOtherwise", "quoted title",
       [](Report report) {
         report.exchange("《青禾市交通运输局2022年政府信息公开工作年度报告》",
                         "本机关2022年度政府信息公开工作年度报告");
       }},
  };
}

}  // namespace gwlint::annual_report
