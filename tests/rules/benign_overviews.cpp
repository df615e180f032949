// Overviews that are all right: topics in other words and orders, years and figures beside those
// that the tables give.
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "tests/rules/benign_variations.h"

namespace gwlint::annual_report {
namespace {

using Report = test::ReportModel&;
using test::ModelParagraph;

// The paragraph of section 一 that begins with a label that holds `label`.
ModelParagraph& topic(Report report, std::string_view label) {
  for (auto& item : report.section("一").body) {
    auto& paragraph = std::get<ModelParagraph>(item);
    const bool labelled =
        paragraph.text.substr(0, paragraph.text.find("。")).find(label) != std::string::npos;
    if (labelled && !paragraph.number.empty()) return paragraph;
  }
  throw std::out_of_range("no topic with " + std::string(label));
}

void set_opening(Report report, std::string_view text) {
  constexpr std::string_view kEnd = "促服务。";
  for (auto& item : report.section("一").body) {
    std::string& opening = std::get<ModelParagraph>(item).text;
    const std::size_t end = opening.find(kEnd);
    if (end == std::string::npos) continue;
    opening.replace(0, end + kEnd.size(), text);
    return;
  }
  throw std::out_of_range("the opening of section 一 is another already");
}

// Exchanges the label before a topic's first full stop.
void set_label(ModelParagraph& topic, std::string_view label) {
  constexpr std::string_view kStop = "。";
  topic.text.replace(0, topic.text.find(kStop), label);
}

}  // namespace

std::vector<BenignVariation> benign_overviews() {
  return {
      // ---- How it opens ----
      {"OpeningWithoutYear", "opening",
       [](Report report) {
         set_opening(report,
                     "一年来，市交通运输局坚持以公开为常态、不公开为例外，各项工作有序推进。");
       }},
      {"OpeningSince", "opening",
       [](Report report) {
         set_opening(report, "2022年以来，市交通运输局认真落实《条例》要求，主动接受社会监督。");
       }},
      {"OpeningWithTheYearBefore", "opening",
       [](Report report) {
         set_opening(
             report,
             "与2021年相比，2022年市交通运输局的信息公开工作在范围、时效、质量上都有提高。");
       }},
      {"OpeningWithHistory", "opening",
       [](Report report) {
         set_opening(
             report,
             "2019年《条例》修订施行以来，市交通运输局不断完善公开制度，2022年又取得新的进展。");
       }},
      {"OpeningWithAMeeting", "opening",
       [](Report report) {
         set_opening(
             report,
             "2022年是党的二十大召开之年。市交通运输局深入学习贯彻党的二十大精神，扎实做好政府信息"
             "公开工作。");
       }},
      {"OpeningWithLocalPlan", "opening",
       [](Report report) {
         set_opening(
             report,
             "2022年，市交通运输局对照《青禾市2022年政务公开工作要点》（青政办发〔2022〕21号），"
             "结合“十四五”规划（2021—2025年）确定的任务，全面推进公开工作。");
       }},

      // ---- Topics ----
      {"TopicsInAnotherOrder", "topics",
       [](Report report) {
         std::swap(topic(report, "主动公开").text, topic(report, "监督保障").text);
         std::swap(topic(report, "政府信息管理").text, topic(report, "平台建设").text);
       }},
      {"TopicsAsAspects", "topics",
       [](Report report) {
         set_label(topic(report, "主动公开"), "主动公开方面");
         set_label(topic(report, "依申请公开"), "依申请公开方面");
         set_label(topic(report, "政府信息管理"), "政府信息管理方面");
         set_label(topic(report, "平台建设"), "平台建设方面");
         set_label(topic(report, "监督保障"), "监督保障方面");
       }},
      {"TopicsAsSlogans", "topics",
       [](Report report) {
         set_label(topic(report, "主动公开"), "突出重点，深化主动公开");
         set_label(topic(report, "依申请公开"), "规范程序，办好依申请公开");
         set_label(topic(report, "政府信息管理"), "严格审核，加强信息管理");
         set_label(topic(report, "平台建设"), "畅通渠道，建好公开平台");
         set_label(topic(report, "监督保障"), "压实责任，强化监督保障");
       }},
      {"TopicsAsFirstAndSecond", "topics",
       [](Report report) {
         constexpr std::string_view kNumbers[] = {"一是", "二是", "三是", "四是", "五是"};
         for (std::size_t i = 0; i < std::size(kNumbers); ++i) {
           report.section("一").paragraph(i + 1).number = kNumbers[i];
         }
       }},
      {"TopicsInArabicBrackets", "topics",
       [](Report report) {
         for (std::size_t i = 1; i <= 5; ++i) {
           report.section("一").paragraph(i).number = "（" + std::to_string(i) + "）";
         }
       }},
      {"TopicsOnLinesOfTheirOwn", "topics",
       [](Report report) {
         std::vector<std::variant<ModelParagraph, test::ModelTable>> body;
         for (auto& item : report.section("一").body) {
           auto paragraph = std::get<ModelParagraph>(item);
           constexpr std::string_view kStop = "。";
           if (!paragraph.number.empty()) {
             const std::size_t stop = paragraph.text.find(kStop);
             body.push_back(ModelParagraph{paragraph.number, paragraph.text.substr(0, stop)});
             paragraph = {"", paragraph.text.substr(stop + kStop.size())};
           }
           body.push_back(std::move(paragraph));
         }
         report.section("一").body = std::move(body);
       }},
      {"TopicsMerged", "topics",
       [](Report report) {
         auto& body = report.section("一").body;
         topic(report, "平台建设").text =
             "平台建设和监督保障。局网站和政务新媒体由专人维护；公开工作纳入年度绩效考核，邀请服务"
             "对象"
             "开展社会评议，未发生需要责任追究的情形。";
         body.pop_back();
       }},
      {"TopicsInOneParagraph", "topics",
       [](Report report) {
         auto& body = report.section("一").body;
         std::string whole;
         for (std::size_t i = 1; i < body.size(); ++i) {
           const auto& paragraph = std::get<ModelParagraph>(body[i]);
           whole += paragraph.number + paragraph.text;
         }
         body.resize(1);
         body.push_back(ModelParagraph{"", std::move(whole)});
       }},
      {"TopicAdded", "topics",
       [](Report report) {
         report.section("一").body.push_back(ModelParagraph{
             "（六）", "政策解读和回应关切情况。全年发布解读材料9篇，回复网民留言87条。"});
       }},
      {"TopicsWithItems", "topics",
       [](Report report) {
         auto& body = report.section("一").body;
         topic(report, "主动公开").text = "主动公开政府信息情况。";
         body.insert(body.begin() + 2,
                     {ModelParagraph{"1、", "信息公开情况：全年公开信息1268条。"},
                      ModelParagraph{"2、", "发布财政预决算情况：按时公开部门预算、决算。"},
                      ModelParagraph{"3、", "公开政府采购情况：公开采购公告6条。"}});
       }},

      // ---- Disclosure ----
      {"ComparedWithTheYearBefore", "disclosing",
       [](Report report) {
         report.exchange("公开信息1268条，",
                         "公开信息1268条（上年同期为1102条，同比增长15.1%），较2021年增加166条，");
       }},
      {"TitlesOfDocuments", "disclosing",
       [](Report report) {
         report.exchange(
             "均同步公布文字和图文解读材料。",
             "均同步公布文字和图文解读材料；依据《条例》第二十条第（一）项、第（五）项公开"
             "《青禾市公交线网规划（2021—2035年）》《关于印发〈青禾市网络预约出租汽车管理办法"
             "〉的通知》（青交规〔2022〕3号）等文件。");
       }},
      {"FiguresInThousandsAndPercent", "disclosing",
       [](Report report) {
         report.exchange("其中政策文件46件、重大工程进展31条；",
                         "网站访问量1,286,000人次，其中移动端占62.5%；");
       }},
      {"FiguresInWideDigits", "disclosing",
       [](Report report) { report.exchange("公开信息1268条", "公开信息１２６８条"); }},
      {"DaysOfTheYear", "disclosing",
       [](Report report) {
         report.exchange("修订主动公开目录，",
                         "于2022年3月25日、9月30日两次修订主动公开目录，2月28日前公开部门预算，");
       }},
      {"AdviceOnTheRegulation", "disclosing",
       [](Report report) {
         report.exchange(
             "修订主动公开目录，",
             "落实《国务院办公厅关于印发2022年政务公开工作要点的通知》（国办发〔2022〕8号），"
             "修订主动公开目录，");
       }},

      // ---- Applications ----
      {"RequestsOfTheYearBefore", "requests",
       [](Report report) {
         report.exchange("全年新收政府信息公开申请23件，",
                         "全年新收政府信息公开申请23件，比上年同期的19件增加4件，");
       }},
      {"RequestsByChannel", "requests",
       [](Report report) {
         report.exchange("通过当面、信函、网络三种渠道受理，",
                         "其中网络申请15件、信函申请6件、当面申请2件，");
       }},
      {"RequestsByApplicant", "requests",
       [](Report report) {
         report.exchange("通过当面、信函、网络三种渠道受理，",
                         "按申请人分，自然人15件、商业企业5件、社会公益组织1件、法律服务机构2件，");
       }},
      {"RequestsOfAKindDenied", "requests",
       [](Report report) {
         report.exchange("没有超期答复的情形。",
                         "没有超期答复的情形，未收到科研机构提出的申请，未收到对答复不满的投诉。");
       }},
      {"RequestsBySubject", "requests",
       [](Report report) {
         report.exchange(
             "答复前与申请人逐一沟通，",
             "申请内容主要涉及征地补偿、道路建设等，答复前与申请人逐一沟通，按时办结率100%，");
       }},

      // ---- Management, platforms, supervision ----
      {"RulesAndCleaning", "managing",
       [](Report report) {
         report.exchange(
             "对2012年以来的政策文件开展清理，",
             "修订《青禾市交通运输局政府信息公开工作制度》《信息发布审查办法》，对2012年1月1日至"
             "2021年12月31日的政策文件开展清理，");
       }},
      {"TwoByTwo", "managing",
       [](Report report) {
         report.exchange("标注失效文件11件，",
                         "逐条逐项核对，标注失效文件11件，一件一件说明理由，");
       }},
      {"PlatformNames", "platform",
       [](Report report) {
         report.exchange(
             "政务新媒体由专人维护，",
             "“青禾交通”微信公众号、APP由专人维护，网址为http://jtj.qinghe.example.cn，");
       }},
      {"SupervisionInItems", "watching",
       [](Report report) {
         report.exchange(
             "局办公室牵头，各科室明确一名联络员，全年组织业务培训3次、专项检查4次，公开工作纳入年"
             "度绩"
             "效考核；邀请服务对象开展社会评议，未发生需要责任追究的情形。",
             "一是工作考核情况，公开工作占年度绩效考核的4%；二是社会评议情况，发放问卷300份，满意度"
             "98.3%；三是责任追究情况，2022年未发生责任追究。");
       }},
      {"SupervisionWithLastYearsReview", "watching",
       [](Report report) {
         report.exchange(
             "全年组织业务培训3次、专项检查4次，",
             "在2021年度全市政务公开考核中获优秀等次，全年组织业务培训3次、专项检查4次，");
       }},
  };
}

}  // namespace gwlint::annual_report
