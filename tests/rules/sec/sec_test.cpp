// SEC rules over the model report: what must be found and what must not.
#include <gmock/gmock.h>

#include "tests/rules/check_text.h"

namespace gwlint::annual_report {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// The findings as `RULE:line`.
std::vector<std::string> sec(const std::string& text) {
  std::vector<std::string> found;
  for (const Found& finding : check(text, "SEC")) {
    found.push_back(finding.rule + ":" + std::to_string(finding.line));
  }
  return found;
}

// The report after the fixes of all its findings.
std::string fixed(std::string text, std::string_view rule) {
  std::vector<Found> found = check(text, rule);
  for (auto finding = found.rbegin(); finding != found.rend(); ++finding) {
    for (const Edit& edit : finding->finding.fix.value().edits) {
      text.replace(edit.range.begin, edit.range.size(), edit.replacement);
    }
  }
  return text;
}

constexpr std::string_view kProblemsText =
    "一年来，我局政府信息公开工作还存在主动公开内容不够全面、政策解读形式单一等问题。2024年，我局将"
    "围绕群众关心的住房保障"
    "事项细化公开目录，丰富图文解读，加强业务培训，不断提高公开质量。";

TEST(MissingSection, PointsToTheHeadingBefore) {
  EXPECT_THAT(sec(model_with("四、政府信息公开行政复议、行政诉讼情况\n", "")),
              ElementsAre("SEC001:36"));
  EXPECT_THAT(sec(model_with("一、总体情况\n", "")), ElementsAre("SEC001:1"));
}

TEST(MissingSection, ANumberedItemInsideIsNone) {
  EXPECT_THAT(sec(model_with("五、存在的主要问题及改进情况\n", "一、存在的主要问题\n")),
              ElementsAre("SEC001:67"));
}

TEST(MissingSection, OtherWordsAreNotMissing) {
  for (const std::string_view heading :
       {"五、存在问题及改进情况", "五、政府信息公开工作存在的主要问题和改进措施",
        "五、存在的不足及下一步打算", "五、主要问题及改进方向"}) {
    EXPECT_THAT(sec(model_with("五、存在的主要问题及改进情况", heading)), ElementsAre("SEC003:74"))
        << heading;
  }
}

TEST(SectionOrder, NamesTheOneThatMoves) {
  const std::string moved = exchanged(
      model_with("六、其他需要报告的事项\n\n2023年，我局未收取政府信息公开信息处理费。\n", ""),
      "一、总体情况\n",
      "六、其他需要报告的事项\n\n2023年，我局未收取政府信息公开信息处理费。\n\n一、总体情况\n");
  EXPECT_THAT(sec(moved), ElementsAre("SEC002:5"));
}

TEST(HeadingWording, AWordDropped) {
  EXPECT_THAT(
      sec(model_with("三、收到和处理政府信息公开申请情况", "三、收到和处理政府信息公开情况")),
      ElementsAre("SEC003:36"));
}

TEST(HeadingWording, IsFixed) {
  const std::string wrong = model_with("六、其他需要报告的事项", "六、其他需要报告事项");
  EXPECT_THAT(sec(wrong), ElementsAre("SEC003:78"));
  EXPECT_EQ(fixed(wrong, "SEC003"), model());
}

TEST(HeadingWording, BlanksAndMarksDoNotMatter) {
  for (const std::string_view heading :
       {"四、政府信息公开行政复议、 行政诉讼情况", "四、政府信息公开行政复议、行政诉讼情况。",
        "四、政府信息公开行政复议、行政诉讼情况：", "**四、政府信息公开行政复议、行政诉讼情况**",
        "## 四、政府信息公开行政复议、行政诉讼情况",
        "四、政府信息公开行政复议、行政诉讼情况(宋体加粗小四号字)"}) {
    EXPECT_THAT(sec(model_with("四、政府信息公开行政复议、行政诉讼情况", heading)), IsEmpty())
        << heading;
  }
}

TEST(HeadingNumber, IsFixed) {
  for (const std::string_view heading :
       {"2、主动公开政府信息情况", "2.主动公开政府信息情况", "（二）主动公开政府信息情况",
        "主动公开政府信息情况", "三、主动公开政府信息情况", "二.主动公开政府信息情况",
        "二，主动公开政府信息情况", "二主动公开政府信息情况", "第二部分 主动公开政府信息情况"}) {
    const std::string wrong = model_with("二、主动公开政府信息情况", heading);
    EXPECT_THAT(sec(wrong), ElementsAre("SEC004:19")) << heading;
    EXPECT_THAT(sec(fixed(wrong, "SEC004")), IsEmpty()) << heading;
  }
}

TEST(DuplicateSection, PointsToTheSecond) {
  EXPECT_THAT(
      sec(model_with(
          "六、其他需要报告的事项",
          "五、存在的主要问题及改进情况\n\n解读不够丰富，今后改进。\n\n六、其他需要报告的事项")),
      ElementsAre("SEC005:78"));
}

TEST(EmptySection, NeitherTextNorTable) {
  EXPECT_THAT(sec(model_with("2023年，我局未收取政府信息公开信息处理费。", "")),
              ElementsAre("SEC006:78"));
  EXPECT_THAT(sec(model_with(kProblemsText, "")), ElementsAre("SEC006:74"));
}

TEST(EmptySection, NoneSaid) {
  for (const std::string_view none :
       {"无。", "无存在问题。", "本年度不存在问题。", "2023年我局无存在的主要问题及改进情况。"}) {
    EXPECT_THAT(sec(model_with(kProblemsText, none)), ElementsAre("SEC006:74")) << none;
  }
  EXPECT_THAT(sec(model_with(kProblemsText, "本年度不存在问题，我局仍有短板，将加强培训。")),
              IsEmpty());
  EXPECT_THAT(sec(model_with("2023年，我局未收取政府信息公开信息处理费。", "无。")),
              ElementsAre("SEC009:78"));
}

TEST(ExtraSection, BehindAndBetween) {
  EXPECT_THAT(sec(model() + "\n七、附则\n\n本报告由局办公室解释。\n"), ElementsAre("SEC007:82"));
  EXPECT_THAT(sec(model_with("五、存在的主要问题及改进情况",
                             "五、重点工作推进情况\n\n推进有力。\n\n五、存在的主要问题及改进情况")),
              ElementsAre("SEC007:74"));
}

TEST(ExtraSection, ItemsAndSignaturesAreNone) {
  EXPECT_THAT(sec(model() + "\n一、查阅方式\n\n可在网站查阅。\n\n二、联系方式\n\n电话见网站。\n"),
              IsEmpty());
  EXPECT_THAT(sec(model() + "\n附件：统计表\n\n云岭县住房和城乡建设局\n2024年1月18日\n"),
              IsEmpty());
}

TEST(MissingTopic, OneFindingEach) {
  EXPECT_THAT(
      sec(model_with(
          "（三）政府信息管理情况。严格执行公文公开属性认定和发布审查制度，及时清理失效文件。\n\n"
          "（四）平台建设情况。调整网站栏目设置，政务新媒体专人维护。\n",
          "")),
      ElementsAre("SEC008:5", "SEC008:5"));
  EXPECT_THAT(sec(model_with("（一）主动公开情况。全年在县政府门户网站发布各类信息126条，制发行政规"
                             "范性文件2件，均在印发后"
                             "五个工作日内公布。",
                             "（一）主动发布情况。全年发布各类信息126条。")),
              IsEmpty());
}

TEST(MissingFeeStatement, OtherFeesAreNone) {
  for (const std::string_view text :
       {"本年度行政事业性收费为0。",
        "政府信息公开工作按《政府信息公开信息处理费管理办法》执行。"}) {
    EXPECT_THAT(sec(model_with("2023年，我局未收取政府信息公开信息处理费。", text)),
                ElementsAre("SEC009:78"))
        << text;
  }
}

TEST(MissingFeeStatement, IsNoDutyBefore2021) {
  const std::string text =
      model_with("2023年，我局未收取政府信息公开信息处理费。", "无其他需要报告的事项。");
  EXPECT_THAT(sec(text), ElementsAre("SEC009:78"));
  EXPECT_THAT(sec(exchanged(text, "云岭县住房和城乡建设局2023年政府信息公开工作年度报告\n\n",
                            "云岭县住房和城乡建设局2020年政府信息公开工作年度报告\n\n")),
              IsEmpty());
}

TEST(ProblemsWithoutPlan, BothHalvesAreNeeded) {
  EXPECT_THAT(sec(model_with(kProblemsText,
                             "我局公开工作还存在解读形式单一的问题，主动性有待进一步加强。")),
              ElementsAre("SEC010:74"));
  EXPECT_THAT(sec(model_with(kProblemsText, "2024年，我局将细化公开目录，加强业务培训。")),
              ElementsAre("SEC010:74"));
  EXPECT_THAT(sec(model_with(kProblemsText, "针对公开不及时的情况，我局已明确专人负责。")),
              IsEmpty());
}

TEST(MissingGovernmentDuties, NamesWhatLacks) {
  const std::string text =
      exchanged(model_with("云岭县住房和城乡建设局2023年政府信息公开工作年度报告\n\n",
                           "云岭县青溪镇人民政府2023年政府信息公开工作年度报告\n\n"),
                "根据《中华", "依据《中华");
  const std::vector<Found> found = check(text, "SEC");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rule, "SEC011");
  EXPECT_EQ(found[0].finding.arguments[1], "社会评议");
  EXPECT_THAT(sec(exchanged(text, "未发生责任追究情形", "社会评议良好，未发生责任追究情形")),
              IsEmpty());
}

std::vector<std::string> sec_in_fixture(const std::string& name) {
  return sec(read_whole(GWLINT_SOURCE_DIR "/fixtures/" + name + ".txt"));
}

TEST(SectionFixtures, ShowWhatTheirNamesSay) {
  EXPECT_THAT(sec_in_fixture("section-missing"), ElementsAre("SEC001:36"));
  EXPECT_THAT(sec_in_fixture("section-heading-in-other-words"), ElementsAre("SEC003:74"));
  EXPECT_THAT(sec_in_fixture("section-number-arabic"), ElementsAre("SEC004:19"));
  EXPECT_THAT(sec_in_fixture("section-seventh"), ElementsAre("SEC007:82"));
  EXPECT_THAT(sec_in_fixture("overview-without-platforms"), ElementsAre("SEC008:5"));
  EXPECT_THAT(sec_in_fixture("contents-list-in-front"), IsEmpty());
}

}  // namespace
}  // namespace gwlint::annual_report
