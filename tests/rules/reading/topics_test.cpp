#include "rules/annual_report/reading/topics.h"

#include <gtest/gtest.h>

#include "tests/rules/reading/read_text.h"
#include "tests/support/times.h"

namespace gwlint::annual_report {
namespace {

// One digit a topic: 11111 where all are touched.
std::string topics(std::string_view overview) {
  const auto read = read_parts(
      "云岭县财政局2023年政府信息公开工作年度报告\n根据条例，编制本报告。\n一、总体情况\n" +
      std::string(overview) + "\n二、主动公开政府信息情况\n表格略。\n");
  std::string found;
  for (const bool topic :
       topics_of_overview(read.report, read.report.sections[kOverview].value())) {
    found += topic ? '1' : '0';
  }
  return found;
}

TEST(Topics, LabelsOfEveryStyle) {
  EXPECT_EQ(topics("（一）主动公开。\n甲。\n（二）依申请公开。\n乙。\n（三）政府信息管理。\n丙。\n"
                   "（四）政府信息公开平台建设。\n丁。\n（五）监督保障。\n戊。"),
            "11111");
  EXPECT_EQ(topics("1.主动公开方面：甲。\n2.依申请公开方面：乙。\n3.信息管理方面：丙。\n4."
                   "平台建设方面：丁。\n"
                   "5.监督保障方面：戊。"),
            "11111");
  EXPECT_EQ(
      topics("一是积极推进主动公开。甲。二是规范办理依申请公开。乙。三是加强信息公开管理。丙。"
             "四是抓好公开平台。丁。五是强化监督保障。戊。"),
      "11111");
  EXPECT_EQ(
      topics(
          "主动公开情况\n甲。\n依申请公开情况\n乙。\n政府信息管理情况\n丙。\n平台建设情况\n丁。\n"
          "监督保障情况\n戊。"),
      "11111");
  EXPECT_EQ(topics("（一）主动公开和依申请公开情况。甲。\n（二）政府信息管理及平台建设情况。乙。\n"
                   "（三）监督保障情况。丙。"),
            "11111");
}

// So many clauses would take minutes if the end of each were sought in all of the rest.
TEST(Topics, AreReadInLinearTime) {
  EXPECT_EQ(topics(test::times("件，", 400'000) + "主动公开。"), "10000");
}

TEST(Topics, WithoutLabels) {
  EXPECT_EQ(topics("我局全年主动公开信息12条，未收到政府信息公开申请。严格执行三审三校制度，及时更"
                   "新维护门户网站"
                   "栏目，组织培训两次，将公开工作纳入考核。"),
            "11111");
}

TEST(Topics, MissingOnesInADividedText) {
  EXPECT_EQ(topics("（一）主动公开情况。加强审核，公开12条。\n（二）依申请公开情况。没有申请。\n"
                   "（三）平台建设情况。加强对工作群的监督管理。"),
            "11010");
  EXPECT_EQ(
      topics("（一）主动公开情况。在县政府网站主动公开预决算。\n（二）依申请公开情况。没有申请。\n"
             "（三）监督保障情况。一是内部监督。二是绩效考核。"),
      "11001");
}

TEST(Topics, ApplicationsInAnyOrderOfWords) {
  for (const std::string_view text :
       {"收到公开政府信息申请9条。", "全年受理群众提出的信息公开类书面申请3件。",
        "接到要求公开信息的申请2件。", "申请办理方面，公开申请均按期办结。"}) {
    EXPECT_EQ(topics(text)[1], '1') << text;
  }
  EXPECT_EQ(topics("公开办事指南12条，办理许可申请5件。")[1], '0');
}

TEST(Topics, AListOfTheSectionsSaysNothingOfThem) {
  for (const std::string_view list :
       {"本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复"
        "议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项组成。",
        "主要从总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六个方面汇报如下：",
        "报告包括：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况。"}) {
    EXPECT_EQ(topics(std::string(list) + "我局组织培训两次。"), "00001") << list;
  }
  EXPECT_EQ(topics("从总体情况看，主动公开情况较好，包括信息12条，依申请公开0件。").substr(0, 2),
            "11");
  EXPECT_EQ(topics("总体情况良好，主动公开有力，依申请公开规范，未被提起行政复议。").substr(0, 2),
            "11");
}

TEST(Topics, AMediumIsAPlaceUnlessItIsLookedAfter) {
  EXPECT_EQ(topics("主动公开信息12条，均在县政府网站发布。")[3], '0');
  EXPECT_EQ(topics("主动公开信息12条，县政府网站运行平稳。")[3], '1');
  EXPECT_EQ(topics("主动公开信息12条。新媒体由专人维护。")[3], '1');
}

}  // namespace
}  // namespace gwlint::annual_report
