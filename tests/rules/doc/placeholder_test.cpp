// DOC005.
#include "rules/annual_report/doc/placeholder.h"

#include <string_view>

#include <gtest/gtest.h>

#include "tests/rules/basis_text.h"

namespace gwlint::annual_report {
namespace {

struct Slot {
  std::string_view sentence;
  std::string_view marked;
};

TEST(Placeholder, IsFoundAndPointedTo) {
  for (const Slot& slot : {
           // crosses and letters for words
           Slot{"报送××局备案。", "××"},
           Slot{"由XX县人民政府统一发布。", "XX"},
           Slot{"由ＸＸ市牵头。", "ＸＸ"},
           Slot{"分管领导×××同志负总责。", "×××"},
           Slot{"设在XX单位办公室。", "XX"},
           Slot{"由××镇人民政府负责。", "××"},
           Slot{"由××市××局牵头。", "××市××"},
           Slot{"查阅点位于XX路XX号，欢迎前来。", "XX路XX"},
           Slot{"联系电话：XXXX-XXXXXXX。", "XXXX-XXXXXXX"},
           Slot{"咨询电话××××××××。", "××××××××"},
           Slot{"投诉举报电话：××××××××。", "××××××××"},
           // for figures
           Slot{"发布信息××条。", "××"},
           Slot{"收到申请X件。", "X"},
           Slot{"占比XX%。", "XX"},
           Slot{"收费××.××万元。", "××.××"},
           Slot{"涉及个人隐私的不予公开××件。", "××"},
           // for dates
           Slot{"20××年，平台改版。", "20××"},
           Slot{"20xx年，平台改版。", "20xx"},
           Slot{"202X年，平台改版。", "202X"},
           Slot{"二〇××年，平台改版。", "二〇××"},
           Slot{"于X年X月X日上线。", "X年X月X"},
           Slot{"于2024年×月×日上线。", "×月×"},
           Slot{"20××年×月×日上线。", "20××年×月×"},
           Slot{"于2024年  月  日上线。", "年  月  日"},
           Slot{"于2024年1月 日前上线。", "月 日"},
           // document numbers
           Slot{"执行云政办发〔20 〕12号。", "〔20 〕"},
           Slot{"执行云政办发〔20××〕12号。", "20××"},
           Slot{"执行云政办发〔 〕12号。", "〔 〕"},
           Slot{"执行云政办发〔2023〕 号。", "〔2023〕"},
           Slot{"执行云政办发〔2023〕XX号。", "XX"},
           // brackets
           Slot{"见网站（具体网址）。", "（具体网址）"},
           Slot{"见网站(此处填网址)。", "(此处填网址)"},
           Slot{"做法如下（此处介绍经验）。", "（此处介绍经验）"},
           Slot{"由（填写单位名称）负责。", "（填写单位名称）"},
           Slot{"由<单位名称>负责。", "<单位名称>"},
           Slot{"由[单位名称]负责。", "[单位名称]"},
           Slot{"由【待填】负责。", "【待填】"},
           Slot{"办结（数据待核实）。", "（数据待核实）"},
           Slot{"由{{单位}}负责。", "{{单位}}"},
           Slot{"由${org_name}负责。", "${org_name}"},
           Slot{"由«单位名称»负责。", "«单位名称»"},
           Slot{"增设专栏（请填写数量）。", "（请填写数量）"},
           // words
           Slot{"联系人：待补充。", "待补充"},
           Slot{"平台建设，待填写，按期完成。", "待填写"},
           Slot{"此处填写经验做法。", "此处填写"},
           Slot{"单击或点击此处输入文字。", "单击或点击此处输入"},
           Slot{"Click or tap here to enter text.", "Click or tap here to"},
           Slot{"新增栏目TODO。", "TODO"},
           // blanks
           Slot{"由____负责。", "____"},
           Slot{"发布信息______条。", "______"},
           Slot{"于____年__月__日上线。", "____年__月__"},
           Slot{"由＿＿＿＿负责。", "＿＿＿＿"},
           Slot{"答复？？？件。", "？？？"},
       }) {
    EXPECT_EQ(found(with_sentence(slot.sentence), "DOC005"),
              Lines{"DOC005 " + std::string(slot.marked)})
        << slot.sentence;
  }
}

// Nothing of any rule.
TEST(Placeholder, IsNotSeenInOrdinaryText) {
  for (const std::string_view sentence : {
           // multiplication, marks, letters
           "版面为3×5英寸。",
           "展板尺寸3 × 5 米。",
           "按长×宽×高计算。",
           "费用按单价×件数计算。",
           "不合格的打×号。",
           "逐项打√或×。",
           "购置X光机一台。",
           "实施X射线检查。",
           "装有Windows XX系统。",
           "选用XX-200型设备。",
           "第XX届展会如期举行。",
           "邮箱为xxgk@yunling.gov.cn。",
           "网址为http://xxgk.yunling.gov.cn/xxgkml/。",
           "网址为www.xxx.gov.cn。",
           "使用Excel和XML格式。",
           "尺码为XXL。",
           // masks
           "申请人张××不服答复。",
           "王某某申请公开。",
           "李XX等人申请公开。",
           "申请人××申请公开房屋档案，已答复。",
           "联系电话138××××1234。",
           "身份证号430102××××××××1234。",
           "××公司申请公开，已答复。",
           "某某村民申请公开××村征地批文，已答复。",
           "申请公开××街道××号房屋征收补偿信息，已答复。",
           "行政诉讼案件（2023）云01行初××号已审结。",
           "复议案件云政复决〔2023〕××号已审结。",
           "张某于20××年×月×日提出申请，已答复。",
           "发布时以“××”代替姓名。",
           "姓名用××代替。",
           "《××市城乡规划条例》已备案。",
           "原告××不服，已审结。",
           "群众来电反映××小区噪声，已办结。",
           "申请公开位于××路××号的房屋信息，已答复。",
           // words
           "公开内容还有待补充完善。",
           "待补充材料后依法答复。",
           "尚待完善的事项已列入清单。",
           "栏目（此处所称栏目，含移动端）已更新。",
           "栏目（具体情况见附件）已更新。",
           "申请人请填写申请表。",
           "指南（填写说明见网站）已更新。",
           "群众可点击链接查询。",
           "标有【打印】【关闭】按钮。",
           "见<http://a.cn/>。",
           "学习《关于印发〈办法〉的通知》。",
           "云住建罚字〔2023〕第××号处罚决定已公开。",
           "见数据接口{id}。",
           "点击[此处](http://a.cn/)查询。",
           "网站[网址](http://a.cn/)已更新。",
           // blanks
           "文件名为gov__info_2023。",
           "发布信息__12__条。",
           "由__云岭县__负责。",
           "是否公开？？",
           "登记出生年月日。",
           "2024年月均发布十条。",
           "20年来持续推进。",
           "执行云政办发〔2023〕12号。",
           "云政办发〔2023〕6、7号已公布。",
       }) {
    EXPECT_EQ(check(with_sentence(sentence)), std::vector<Found>()) << sentence;
  }
}

TEST(Placeholder, ALineOfUnderscoresPartsOnly) {
  EXPECT_EQ(check(with_sentence("\n\n________________\n\n————————\n")), std::vector<Found>());
}

TEST(Placeholder, InTheTitleIsFound) {
  EXPECT_EQ(found(model_with("云岭县住房和城乡建设局2023年政府信息公开工作年度报告\n",
                             "××县住房和城乡建设局2023年政府信息公开工作年度报告\n"),
                  "DOC005"),
            Lines{"DOC005 ××"});
  EXPECT_EQ(found(model_with("编制《云岭县住房和城乡建设局2023年", "编制《××局2023年"), "DOC005"),
            Lines{"DOC005 ××"});
}

TEST(Placeholder, InATableIsFoundButForItsFigures) {
  EXPECT_EQ(found(model_with("行政强制\t3", "行政强制\t××"), "DOC005"), Lines());
  EXPECT_EQ(found(model_with("行政强制\t3", "行政强制（此处填写）\t3"), "DOC005"),
            Lines{"DOC005 （此处填写）"});
}

TEST(Placeholder, IsNotFoundTwiceInTheNumberOfTheNotice) {
  const auto findings = check(model_with("国办公开办函〔2021〕30号", "国办公开办函〔20  〕30号"));
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].rule, "CIT004");
}

TEST(Placeholder, OneSlotIsOneFinding) {
  EXPECT_EQ(check(with_sentence("由××县××局于20××年×月×日发布××条。"), "DOC005").size(), 2u);
  EXPECT_EQ(check(with_sentence("由××局、××办发布。"), "DOC005").size(), 2u);
}

// Text made to be slow: each would take minutes if a slot looked at all that stands around it.
TEST(FindPlaceholders, TakesLinearTime) {
  for (const std::string_view unit : {"×字", "×。", "×;", "X_", "__字", "(字", "《X局", "?", "__",
                                      "月日", "<", "1月日", "〔20"}) {
    std::string text;
    while (text.size() < 300'000) text += unit;
    EXPECT_NO_THROW(find_placeholders(text, 0)) << unit;
  }
}

}  // namespace
}  // namespace gwlint::annual_report
