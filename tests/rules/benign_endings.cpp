// Problems, plans, other matters and signatures that are all right.
#include <string>
#include <string_view>

#include "tests/rules/benign_variations.h"

namespace gwlint::annual_report {
namespace {

using Report = test::ReportModel&;
using test::ModelParagraph;

void set_problems(Report report, std::initializer_list<ModelParagraph> paragraphs) {
  auto& body = report.section("五").body;
  body.assign(paragraphs.begin(), paragraphs.end());
}

// The sentence on fees.
void set_fees(Report report, std::string_view text) {
  report.section("六").paragraph(0).text = text;
}

void add_at_end(Report report, std::initializer_list<std::string_view> lines) {
  for (const std::string_view line : lines) {
    report.sections.back().body.push_back(ModelParagraph{"", std::string(line)});
  }
}

}  // namespace

std::vector<BenignVariation> benign_endings() {
  return {
      // ---- Section 五 ----
      {"ProblemsInOneParagraph", "problems",
       [](Report report) {
         set_problems(
             report,
             {{"",
               "2022年，我局政府信息公开工作取得一定成绩，但在解读形式、公开时效上与群众期待"
               "还有差距。下一步，我局将增加问答、短视频等解读形式，按月通报各科室公开进度。"}});
       }},
      {"ProblemsInItems", "problems",
       [](Report report) {
         set_problems(report, {{"", "存在的主要问题："},
                               {"1.", "个别科室主动公开意识不强。"},
                               {"2.", "政策解读不够通俗。"},
                               {"", "改进措施："},
                               {"1.", "加强培训，把公开要求纳入办文流程。"},
                               {"2.", "邀请一线工作人员参与解读。"}});
       }},
      {"ProblemsOfTheYearBeforeSolved", "problems",
       [](Report report) {
         set_problems(
             report,
             {{"",
               "针对2021年度报告中提出的栏目更新慢的问题，2022年已建立每周巡查制度，整改到位。"},
              {"", "当前还存在解读材料偏少的问题。2023年，我局将进一步丰富解读形式。"}});
       }},
      {"PlansWithoutYear", "problems",
       [](Report report) {
         set_problems(report,
                      {{"（一）", "不足之处。公开内容的实用性有待增强。"},
                       {"（二）", "努力方向。围绕群众出行需求调整公开重点，提高信息的可用性。"}});
       }},
      {"PlansUpToALaterYear", "problems",
       [](Report report) {
         set_problems(
             report,
             {{"",
               "一是数据开放程度不高，计划到2025年将实现公交数据全量开放；二是人员更换频繁，"
               "2023年将继续开展岗前培训。"}});
       }},
      {"YearToldOfInSectionFive", "problems",
       [](Report report) {
         set_problems(
             report,
             {{"", "2022年，我局将信息公开纳入科室考核，公开数量有所增加，但质量参差不齐。"},
              {"", "2023年，我局将完善考核办法，对公开质量单独评分。"}});
       }},
      {"ProblemsAndRemediesInPairs", "problems",
       [](Report report) {
         set_problems(
             report,
             {{"",
               "一是公开不够主动。改进情况：已把公开属性审查嵌入公文系统，未填属性的不能流转。"},
              {"", "二是检索不便。改进情况：已增加全文检索，今后每季度评估一次。"}});
       }},
      {"ItemsNumberedAsSections", "problems",
       [](Report report) {
         set_problems(report, {{"一、", "存在的主要问题"},
                               {"", "公开渠道还不够多样，基层群众获取信息不够便利。"},
                               {"二、", "改进情况"},
                               {"", "2023年，我局将在各客运站增设公开查阅点。"}});
       }},

      // ---- Fees ----
      {"FeesNotRaised", "fees",
       [](Report report) { set_fees(report, "本年度未产生政府信息公开信息处理费。"); }},
      {"FeesAtZero", "fees",
       [](Report report) {
         set_fees(report, "收取信息处理费情况：发出收费通知0件，收取金额0元。");
       }},
      {"FeesRaised", "fees",
       [](Report report) {
         set_fees(
             report,
             "2022年共发出信息处理费收费通知2件，总金额380元，实际收取380元，已全部上缴国库。");
       }},
      {"FeesByTheMeasure", "fees",
       [](Report report) {
         set_fees(
             report,
             "按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕"
             "109号）规定的按件、按量收费标准，本年度没有收取信息处理费。");
       }},
      {"FeesInSectionWithNumbers", "fees",
       [](Report report) {
         set_fees(report, "（一）信息处理费：2022年收取0元，2021年收取120元。（二）其他：无。");
       }},
      {"FeesAndNothingElse", "fees",
       [](Report report) {
         set_fees(report, "除上述未收取信息处理费的情况外，无其他需要报告的事项。");
       }},

      // ---- Other matters ----
      {"NothingElse", "other",
       [](Report report) { report.section("六").paragraph(1).text = "无其他需要报告的事项。"; }},
      {"YearlyTasks", "other",
       [](Report report) {
         report.section("六").paragraph(1).text =
             "落实年度政务公开工作要点情况：《2022年政务公开工作要点》确定的21项任务已全部完成，202"
             "1年"
             "未完成的1项任务也已办结。";
       }},
      {"MattersInItems", "other",
       [](Report report) {
         auto& body = report.section("六").body;
         report.section("六").paragraph(0).number = "（一）";
         report.section("六").paragraph(1).number = "（二）";
         body.push_back(
             ModelParagraph{"（三）", "创新做法：开设“公交线路我来议”专栏，收到建议116条。"});
       }},
      {"MattersNumberedAsSections", "other",
       [](Report report) {
         report.section("六").paragraph(0).number = "一、";
         report.section("六").paragraph(1).number = "二、";
       }},

      // ---- What stands below ----
      {"SignatureAndDate", "end",
       [](Report report) {
         add_at_end(report, {"青禾市交通运输局", "2023年1月18日"});
       }},
      {"DateInChinese", "end",
       [](Report report) {
         add_at_end(report, {"青禾市交通运输局办公室", "二〇二三年一月十八日"});
       }},
      {"Attachments", "end",
       [](Report report) {
         add_at_end(report, {"附件：1.青禾市交通运输局政府信息公开指南",
                             "2.青禾市交通运输局主动公开目录（2022年版）"});
       }},
      {"RemarkInBrackets", "end", [](Report report) { add_at_end(report, {"（此件公开发布）"}); }},
      {"FootOfASite", "end",
       [](Report report) {
         add_at_end(report, {"责任编辑：王某", "【打印】【关闭】",
                             "上一篇：青禾市交通运输局2021年政府"
                             "信息公开工作年度报告",
                             "下一篇：没有了"});
       }},
      {"Contact", "end",
       [](Report report) {
         add_at_end(report, {"联系人：局办公室  联系电话：0951-6012345", "邮编：750000"});
       }},
  };
}

}  // namespace gwlint::annual_report
