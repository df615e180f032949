// The two reports without a fault.

#include <sstream>

#include "tests/support/report_model.h"

namespace gwlint::test {
namespace {

std::vector<std::string> split(const std::string& text) {
  std::istringstream words(text);
  std::vector<std::string> result;
  for (std::string word; words >> word;) result.push_back(word);
  return result;
}

// A row of a table; `values` are parted by blanks.
ModelRow row(std::vector<std::string> labels, const std::string& values) {
  return {std::move(labels), split(values)};
}

// Rows of one group, each with its label and values.
void add_group(std::vector<ModelRow>& rows, const std::vector<std::string>& groups,
               const std::vector<std::pair<std::string, std::string>>& members) {
  for (const auto& [label, values] : members) {
    std::vector<std::string> labels = groups;
    labels.push_back(label);
    rows.push_back(row(std::move(labels), values));
  }
}

std::vector<ModelColumn> columns(const std::vector<std::string>& labels) {
  std::vector<ModelColumn> result;
  for (const std::string& label : labels) result.push_back({{label}});
  return result;
}

ModelTable disclosure_2021() {
  const std::string corner = "信息内容";
  return {{
      {"第二十条第（一）项",
       corner,
       columns({"本年制发件数", "本年废止件数", "现行有效件数"}),
       {row({"规章"}, "0 0 0"), row({"行政规范性文件"}, "4 2 17")}},
      {"第二十条第（五）项", corner, columns({"本年处理决定数量"}), {row({"行政许可"}, "5213")}},
      {"第二十条第（六）项",
       corner,
       columns({"本年处理决定数量"}),
       {row({"行政处罚"}, "864"), row({"行政强制"}, "37")}},
      {"第二十条第（八）项",
       corner,
       columns({"本年收费金额（单位：万元）"}),
       {row({"行政事业性收费"}, "128.35")}},
  }};
}

ModelTable disclosure_2019() {
  const std::string corner = "信息内容";
  const std::vector<ModelColumn> decisions =
      columns({"上一年项目数量", "本年增/减", "处理决定数量"});
  return {{
      {"第二十条第（一）项",
       corner,
       columns({"本年新制作数量", "本年新公开数量", "对外公开总数量"}),
       {row({"规章"}, "0 0 0"), row({"规范性文件"}, "3 3 21")}},
      {"第二十条第（五）项",
       corner,
       decisions,
       {row({"行政许可"}, "24 -2 4120"), row({"其他对外管理服务事项"}, "12 0 365")}},
      {"第二十条第（六）项",
       corner,
       decisions,
       {row({"行政处罚"}, "56 3 702"), row({"行政强制"}, "8 0 15")}},
      {"第二十条第（八）项",
       corner,
       columns({"上一年项目数量", "本年增/减"}),
       {row({"行政事业性收费"}, "3 -1")}},
      {"第二十条第（九）项",
       corner,
       columns({"采购项目数量", "采购总金额"}),
       {row({"政府集中采购"}, "7 236.8")}},
  }};
}

std::vector<ModelColumn> applicants() {
  const std::string all = "申请人情况";
  const std::string bodies = "法人或其他组织";
  return {{{all, "自然人"}},
          {{all, bodies, "商业企业"}},
          {{all, bodies, "科研机构"}},
          {{all, bodies, "社会公益组织"}},
          {{all, bodies, "法律服务机构"}},
          {{all, bodies, "其他"}},
          {{all, "总计"}}};
}

ModelTable applications(bool with_other_items) {
  const std::string outcome = "三、本年度办理结果";
  const std::string none = "0 0 0 0 0 0 0";
  ModelBlock block;
  block.corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
  block.columns = applicants();
  block.rows = {
      row({"一、本年新收政府信息公开申请数量"}, "15 5 0 1 2 0 23"),
      row({"二、上年结转政府信息公开申请数量"}, "1 1 0 0 0 0 2"),
      row({outcome, "（一）予以公开"}, "6 2 0 1 0 0 9"),
      row({outcome, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"}, "2 1 0 0 0 0 3")};
  add_group(block.rows, {outcome, "（三）不予公开"},
            {{"1.属于国家秘密", none},
             {"2.其他法律行政法规禁止公开", "1 0 0 0 0 0 1"},
             {"3.危及“三安全一稳定”", none},
             {"4.保护第三方合法权益", "0 1 0 0 0 0 1"},
             {"5.属于三类内部事务信息", "1 0 0 0 1 0 2"},
             {"6.属于四类过程性信息", none},
             {"7.属于行政执法案卷", "1 0 0 0 0 0 1"},
             {"8.属于行政查询事项", "0 0 0 0 1 0 1"}});
  add_group(block.rows, {outcome, "（四）无法提供"},
            {{"1.本机关不掌握相关政府信息", "3 1 0 0 0 0 4"},
             {"2.没有现成信息需要另行制作", "0 1 0 0 0 0 1"},
             {"3.补正后申请内容仍不明确", none}});
  add_group(block.rows, {outcome, "（五）不予处理"},
            {{"1.信访举报投诉类申请", "1 0 0 0 0 0 1"},
             {"2.重复申请", none},
             {"3.要求提供公开出版物", none},
             {"4.无正当理由大量反复申请", none},
             {"5.要求行政机关确认或重新出具已获取信息", none}});
  if (with_other_items) {
    add_group(block.rows, {outcome, "（六）其他处理"},
              {{"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", none},
               {"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", none},
               {"3.其他", none}});
  } else {
    block.rows.push_back(row({outcome, "（六）其他处理"}, none));
  }
  block.rows.push_back(row({outcome, "（七）总计"}, "15 6 0 1 2 0 24"));
  block.rows.push_back(row({"四、结转下年度继续办理"}, "1 0 0 0 0 0 1"));
  return {{block}};
}

ModelTable disputes() {
  const std::vector<std::string> results = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};
  ModelBlock block;
  for (const std::string& result : results) block.columns.push_back({{"行政复议", result}});
  for (const std::string group : {"未经复议直接起诉", "复议后起诉"}) {
    for (const std::string& result : results) {
      block.columns.push_back({{"行政诉讼", group, result}});
    }
  }
  block.rows = {row({}, "2 0 0 1 3 1 0 0 0 1 0 0 1 1 2")};
  return {{block}};
}

ModelParagraph plain(std::string text) {
  return {{}, std::move(text)};
}

ModelSection overview() {
  return {
      "一、",
      "总体情况",
      {plain("2022年，青禾市交通运输局认真执行《条例》，围绕公路建设、公交出行、道路运输审批等群众"
             "关心的事项做好政府信息公开，以公开促落实、促规范、促服务。"),
       ModelParagraph{
           "（一）",
           "主动公开情况。全年通过市政府门户网站和局网站公开信息1268条，其中政策文件46件、重大工程"
           "进展31条；修订主动公开目录，新增“停车收费”“桥梁检测”两个栏目；制发行政规范性文件4件，均"
           "同步公布文字和图文解读材料。"},
       ModelParagraph{
           "（二）",
           "依申请公开情况。全年新收政府信息公开申请23件，上年结转2件，办结24件，结转下年度继续办理"
           "1"
           "件；通过当面、信函、网络三种渠道受理，答复前与申请人逐一沟通，没有超期答复的情形。"},
       ModelParagraph{
           "（三）",
           "政府信息管理情况。严格落实公文公开属性源头认定和保密审查要求，对2012年以来的政策文件开"
           "展"
           "清理，标注失效文件11件，信息发布实行“三审三校”，确保内容准确、格式规范、来源清楚。"},
       ModelParagraph{"（四）",
                      "政府信息公开平台建设情况。优化局网站栏目和站内检索，增设大字版面和语音朗读；"
                      "政务新媒体由"
                      "专人维护，全年推送出行提示316期，在市民服务中心设置公开查阅点3处。"},
       ModelParagraph{"（五）",
                      "监督保障情况。局办公室牵头，各科室明确一名联络员，全年组织业务培训3次、专项"
                      "检查4次，公开工"
                      "作纳入年度绩效考核；邀请服务对象开展社会评议，未发生需要责任追究的情形。"}}};
}

ModelSection problems() {
  return {"五、",
          "存在的主要问题及改进情况",
          {ModelParagraph{"（一）",
                          "存在的主要问题。一年来，政府信息公开工作还有一些不足：一是政策解读形式不"
                          "够丰富，群众看不懂"
                          "的问题依然存在；二是部分科室公开不够及时，信息更新的频次有待提高。"},
           ModelParagraph{
               "（二）",
               "改进情况。2023年，我局将重点做好两项工作：一是增加短视频、问答等解读形式，把专业术"
               "语讲明白；"
               "二是完善公开清单和按月通报制度，督促各科室按时更新信息，持续提高公开质量。"}}};
}

ModelSection other_matters() {
  return {
      "六、",
      "其他需要报告的事项",
      {plain(
           "2022年，青禾市交通运输局依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），"
           "未发出收费通知，未收取信息处理费。"),
       plain("本年度办理人大代表建议9件、政协委员提案14件，均按时办结，办理结果已在局网站公布。")}};
}

// What stands in the one for 2022 and is meant for that year, as it is in the one for 2020.
void move_to_2020(ReportModel& report) {
  report.for_each_text([](std::string& text) {
    for (const auto& [from, to] : {std::pair{"2023年", "2021年"}, std::pair{"2022年", "2020年"}}) {
      const std::string_view year = from;
      for (std::size_t at = 0; (at = text.find(year, at)) != text.npos; ++at) {
        text.replace(at, year.size(), to);
      }
    }
  });
}

}  // namespace

ReportModel clean_report() {
  ReportModel report;
  report.title = "青禾市交通运输局2022年政府信息公开工作年度报告";
  report.intro = {
      "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《国务院办公厅政府信息与政务公开"
      "办"
      "公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号"
      "）要"
      "求，现公布《青禾市交通运输局2022年政府信息公开工作年度报告》。本报告所列数据的统计期限自2022"
      "年1"
      "月1日起至2022年12月31日止。",
      "报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议"
      "和行"
      "政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。如有疑问，请与局办公室联系"
      "（地"
      "址：青禾市滨河路18号）。"};
  report.sections = {
      overview(),
      {"二、", "主动公开政府信息情况", {disclosure_2021()}},
      {"三、",
       "收到和处理政府信息公开申请情况",
       {plain("本年度收到的申请均在法定期限内办理，具体情况如下："), applications(true)}},
      {"四、", "政府信息公开行政复议、行政诉讼情况", {disputes()}},
      problems(),
      other_matters()};
  return report;
}

ReportModel clean_report_of_2020() {
  ReportModel report = clean_report();
  report.exchange(
      "和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式"
      "〉的"
      "通知》（国办公开办函〔2021〕30号）要求",
      "和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式"
      "（试"
      "行）〉的通知》（国办公开办函〔2019〕60号）要求");
  move_to_2020(report);
  report.section("二").table() = disclosure_2019();
  report.section("三").table() = applications(false);
  return report;
}

}  // namespace gwlint::test
