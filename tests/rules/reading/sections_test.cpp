#include <gmock/gmock.h>

#include "tests/rules/reading/read_text.h"

namespace gwlint::annual_report {
namespace {

using testing::ElementsAre;

constexpr std::string_view kTitle =
    "云岭县财政局2023年政府信息公开工作年度报告\n根据条例，编制本报告。\n";

ReadText read_body(std::string_view body) {
  return read_parts(std::string(kTitle) + std::string(body));
}

TEST(Sections, AllSix) {
  const auto read = read_body(
      "一、总体情况\n文字。\n二、主动公开政府信息情况\n文字。\n三、收到和处理政府信息公开申请情况\n"
      "文字。\n"
      "四、政府信息公开行政复议、行政诉讼情况\n文字。\n五、存在的主要问题及改进情况\n文字。\n"
      "六、其他需要报告的事项\n文字。\n");
  EXPECT_THAT(read.order(), ElementsAre(1, 2, 3, 4, 5, 6));
  EXPECT_EQ(read.heading(kDisputes), "四、|政府信息公开行政复议、行政诉讼情况");
}

TEST(Sections, OtherWords) {
  const auto read = read_body(
      "一、概述\n文字。\n二、主动公开情况\n文字。\n三、依申请公开政府信息办理情况\n文字。\n"
      "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n文字。\n"
      "五、政府信息公开工作存在的问题及下一步计划\n文字。\n六、其他事项\n文字。\n");
  EXPECT_THAT(read.order(), ElementsAre(1, 2, 3, 4, 5, 6));
  EXPECT_EQ(read.heading(kApplications), "三、|依申请公开政府信息办理情况");
}

TEST(Sections, WordsThatLackOne) {
  EXPECT_THAT(
      read_body("一、总体情况\n文字。\n二、主动公开政府信息情况\n文字。\n三、收到和处理政府信"
                "息公开情况\n文字。\n四、政府信息公开行政复议、行政诉讼情况\n文字。\n")
          .order(),
      ElementsAre(1, 2, 3, 4));
}

TEST(Sections, OtherNumbers) {
  EXPECT_EQ(
      read_body("1、总体情况\n文字。\n2、主动公开政府信息情况\n文字。\n").heading(kDisclosure),
      "2、|主动公开政府信息情况");
  EXPECT_EQ(read_body("一.总体情况\n文字。\n").heading(kOverview), "一.|总体情况");
  EXPECT_EQ(read_body("第一部分 总体情况\n文字。\n").heading(kOverview), "第一部分|总体情况");
  EXPECT_EQ(read_body("总体情况\n文字。\n").heading(kOverview), "|总体情况");
  EXPECT_EQ(read_body("一 总体情况\n文字。\n").heading(kOverview), "一|总体情况");
  EXPECT_EQ(read_body("（一）总体情况\n文字。\n（二）主动公开政府信息情况\n文字。\n")
                .heading(kDisclosure),
            "(二)|主动公开政府信息情况");
}

TEST(Sections, ATopicIsNoSection) {
  const auto read = read_body(
      "一、总体情况\n（一）主动公开政府信息情况。\n公开12条。\n（二）依申请公开政府信息情况。\n没有"
      "申请。\n"
      "2、发布财政预决算情况\n已发布。\n2、主动公开政府信息情况\n表格略。\n");
  EXPECT_THAT(read.order(), ElementsAre(1, 2));
  EXPECT_EQ(read.heading(kDisclosure), "2、|主动公开政府信息情况");
}

TEST(Sections, ALabelOfATableIsNone) {
  EXPECT_THAT(
      read_body(
          "一、总体情况\n文字。\n二、主动公开政府信息情况\n行政许可\n|0|\n其他对外管理服务事项 |\n"
          "|0|\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 4 0\n"
          "三、本年度办理结果\n（一）予以公开\n四、结转下年度继续办理 0 0\n七、总计\n"
          "四、政府信息公开行政复议、行政诉讼情况\n行政复议\n行政诉讼\n")
          .order(),
      ElementsAre(1, 2, 3, 4));
  EXPECT_THAT(
      read_body(
          "一、总体情况\n文字。\n三、收到和处理政府信息公开申请情况\n三、本年度办理情况\n"
          "四、结转下年度继续\n办理\n五、存在的主要问题及改进情况\n文字。\n六、其他\n文字。\n")
          .order(),
      ElementsAre(1, 3, 5, 6));
  EXPECT_THAT(
      read_body("一、总体情况\n文字。\n四、行政复议、行政诉讼\n文字。\n六、其他事项\n文字。\n")
          .order(),
      ElementsAre(1, 4, 6));
}

TEST(Sections, ATopicInASeriesIsNoSection) {
  EXPECT_THAT(
      read_body("一、总体情况\n（一）主动公开政府信息的形式\n网站公开。\n（二）主动公开政府信息情况"
                "\n公开12条。\n三、收到和处理政府信息公开申请情况\n文字。\n")
          .order(),
      ElementsAre(1, 3));
  EXPECT_THAT(read_body("一、总体情况\n我局工作：（一）组织领导。有力。\n（二）主动公开政府信息情况"
                        "\n公开12条。\n")
                  .order(),
              ElementsAre(1));
  EXPECT_THAT(
      read_body(
          "一、总体情况\n（一）组织领导。有力。\n（二）平台建设。平稳。\n（二）主动公开政府信息情"
          "况\n公开12条。\n")
          .order(),
      ElementsAre(1, 2));
  EXPECT_THAT(
      read_body(
          "一、总体情况\n（一）组织领导。有力。\n（二）平台建设。平稳。\n二、主动公开政府信息情"
          "况\n公开12条。\n（三）收到和处理政府信息公开申请情况\n文字。\n")
          .order(),
      ElementsAre(1, 2, 3));
  EXPECT_THAT(
      read_body(
          "（一）总体情况\n文字。\n（二）主动公开政府信息情况\n文字。\n（三）收到和处理政府信息"
          "公开申请情况\n文字。\n")
          .order(),
      ElementsAre(1, 2, 3));
}

TEST(Sections, AListInTheIntroIsNone) {
  const auto read = read_body(
      "本报告分为：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况。\n"
      "一、总体情况；二、主动公开政府信息情况。\n一、总体情况\n文字。\n二、主动公开政府信息情况\n文"
      "字。\n");
  EXPECT_THAT(read.order(), ElementsAre(1, 2));
  EXPECT_EQ(read.narrative(kOverview), "文字。");
}

TEST(Sections, ATableOfContentsIsNone) {
  const auto read = read_body(
      "目录\n一、总体情况……1\n二、主动公开政府信息情况……2\n三、收到和处理政府信息公开申请情况……3\n"
      "一、总体情况\n文字。\n二、主动公开政府信息情况\n文字。\n三、收到和处理政府信息公开申请情况\n"
      "文字。\n");
  EXPECT_THAT(read.order(), ElementsAre(1, 2, 3));
  EXPECT_EQ(read.narrative(kApplications), "文字。");
}

TEST(Sections, AHeadingRightBehindALooseListIsOne) {
  const auto read = read_body(
      "依申请公开办理情况\n行政复议和行政诉讼情况\n一、总体情况\n文字。\n三、收到和处理政府信息公开"
      "申请"
      "情况\n文字。\n四、政府信息公开行政复议、行政诉讼情况\n文字。\n");
  EXPECT_THAT(read.order(), ElementsAre(1, 3, 4));
}

TEST(Sections, TextBesideTheHeading) {
  EXPECT_EQ(read_body("一、总体情况。2023年，我局认真落实条例。\n续。\n").narrative(kOverview),
            "2023年,我局认真落实条例。/续。");
  EXPECT_EQ(read_body("一、总体情况 2023年，我局认真落实条例。\n").narrative(kOverview),
            "2023年,我局认真落实条例。");
}

TEST(Sections, AHeadingGluedToTheSentenceBefore) {
  const auto read = read_body("一、总体情况\n工作平稳推进。二、主动公开政府信息情况\n文字。\n");
  EXPECT_THAT(read.order(), ElementsAre(1, 2));
  EXPECT_EQ(read.narrative(kOverview), "工作平稳推进。");
  EXPECT_EQ(read.narrative(kDisclosure), "文字。");
}

TEST(Sections, AHeadingGluedToAColon) {
  for (const std::string_view text :
       {"现将工作汇报如下: 一、总体情况 1、主动公开。公开12条。\n",
        "现将工作汇报如下：一、总体情况\n公开12条。\n",
        "现将工作汇报如下：一、总体情况2023年，我局公开12条。\n",
        "现将工作汇报如下：一、总体情况 我局公开12条。\n",
        "现将工作汇报如下：一、总体情况（一）主动公开。公开12条。\n"}) {
    const auto read = read_body(std::string(text) + "二、主动公开政府信息情况\n文字。\n");
    EXPECT_THAT(read.order(), ElementsAre(1, 2)) << text;
    EXPECT_EQ(read.heading(kOverview), "一、|总体情况") << text;
  }
  for (const std::string_view text :
       {"本报告包括：一、总体情况；二、主动公开政府信息情况。\n",
        "本报告包括：一、总体情况、二、主动公开政府信息情况。\n",
        "本报告包括：一、总体情况 二、主动公开政府信息情况。\n", "本报告包括：一、总体情况等。\n",
        "现将工作汇报如下：一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情"
        "况\n"}) {
    const auto read =
        read_body(std::string(text) +
                  "一、总体情况\n公开12条。\n二、主动公开政府信息情况\n文字。\n三、收到和处"
                  "理政府信息公开申请情况\n文字。\n");
    EXPECT_THAT(read.order(), ElementsAre(1, 2, 3)) << text;
    EXPECT_EQ(read.narrative(kOverview), "公开12条。") << text;
  }
}

TEST(Sections, AHeadingBehindALineBreak) {
  const auto read = read_parts(docx_of({"2023年政府信息公开工作年度报告",
                                        "一、总体情况\n工作平稳推进。\n"
                                        "二、主动公开政府信息情况",
                                        "文字。"}));
  EXPECT_THAT(read.order(), ElementsAre(1, 2));
  EXPECT_EQ(read.narrative(kOverview), "工作平稳推进。");
}

TEST(Sections, ItemsWithinASection) {
  const auto read = read_body(
      "一、总体情况\n文字。\n五、存在的主要问题及改进情况\n一、存在的主要问题\n公开不够及时。\n二、"
      "改进情况\n"
      "加强培训。\n六、其他需要报告的事项\n一、收费情况\n未收费。\n二、其他情况\n无。\n");
  EXPECT_THAT(read.order(), ElementsAre(1, 5, 6));
}

TEST(Sections, ItemsWhoseFirstIsNoLineOfItsOwn) {
  EXPECT_THAT(
      read_body(
          "一、总体情况\n主要做法：一、加强领导，健全机制，压实责任。\n二、规范流程\n文字。\n")
          .order(),
      ElementsAre(1));
  EXPECT_THAT(
      read_body("一、总体情况\n工作平稳。一、加强组织领导。压实责任。\n二、规范流程\n文字。\n")
          .order(),
      ElementsAre(1));
  EXPECT_THAT(
      read_body(
          "一、总体情况\n一、强化组织领导，健全工作机制，把公开工作纳入重要议事日程，主要负责同志"
          "亲自过问，分管负责同志具体抓好落实。\n二、规范公开流程\n文字。\n")
          .order(),
      ElementsAre(1));
}

TEST(Sections, ExtraOnesContinueTheNumbers) {
  EXPECT_THAT(
      read_body(
          "一、总体情况\n文字。\n六、其他需要报告的事项\n文字。\n七、附则\n文字。\n八、附表\n")
          .order(),
      ElementsAre(1, 6, 0, 0));
  EXPECT_THAT(
      read_body(
          "一、总体情况\n文字。\n二、政策解读情况\n文字。\n三、主动公开政府信息情况\n文字。\n")
          .order(),
      ElementsAre(1, 0, 2));
  EXPECT_THAT(
      read_body("一、总体情况\n文字。\n二、主动公开政府信息情况\n文字。\n三、政策解读情况\n文字。\n"
                "三、收到和处理政府信息公开申请情况\n文字。\n")
          .order(),
      ElementsAre(1, 2, 0, 3));
}

TEST(Sections, RepeatedOnes) {
  const auto read = read_body(
      "一、总体情况\n文字。\n二、主动公开政府信息情况\n文字。\n二、主动公开政府信息情况\n再写一遍。"
      "\n");
  EXPECT_THAT(read.order(), ElementsAre(1, 2, 2));
  EXPECT_EQ(read.report.sections[kDisclosure]->repeats.size(), 1u);
}

TEST(Sections, AnAutomaticNumberDoubled) {
  Document document = docx_of({"2023年政府信息公开工作年度报告", "一、一、总体情况", "文字。",
                               "二、（二）主动公开政府信息情况", "文字。"});
  document.paragraphs[1].number_size = document.paragraphs[3].number_size = 6;
  const auto read = read_parts(std::move(document));
  EXPECT_EQ(read.heading(kOverview), "一、一、|总体情况");
  EXPECT_EQ(read.heading(kDisclosure), "二、(二)|主动公开政府信息情况");
}

TEST(Sections, IntroIsWhatStandsBeforeThem) {
  const auto read = read_body("统计期限从2023年1月1日起至12月31日止。\n一、总体情况\n文字。\n");
  EXPECT_EQ(read.report.last_intro - read.report.first_intro, 2u);
  EXPECT_EQ(read.text(read.report.opening()), "根据条例,编制本报告。");
}

TEST(Sections, NotesAndFootersBelongToNone) {
  Document document =
      docx_of({"2023年政府信息公开工作年度报告", "一、总体情况", "文字。", "脚注。"});
  document.blocks[3].story = Story::Footnote;
  const auto read = read_parts(std::move(document));
  EXPECT_EQ(read.narrative(kOverview), "文字。");
  EXPECT_EQ(read.report.section_at(read.report.passages[3].text.begin), nullptr);
  EXPECT_NE(read.report.section_at(read.report.passages[2].text.begin), nullptr);
}

}  // namespace
}  // namespace gwlint::annual_report
