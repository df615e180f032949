// DOC004, DOC007, DOC008.
#include <gtest/gtest.h>

#include "tests/rules/basis_text.h"

namespace gwlint::annual_report {
namespace {

TEST(ExportResidue, IsFound) {
  for (const std::string_view residue :
       {"[bookmark: _GoBack]", "错误!未找到引用源。", "错误！未定义书签。",
        "Error! Reference source not found.", "HYPERLINK \"http://www.example.gov.cn/a?b=1\"",
        "HYPERLINK \\l \"_Toc123456\"", "{ MERGEFIELD 单位 }", "PAGEREF _Toc123456 \\h",
        "\\* MERGEFORMAT", "TOC \\o \"1-3\" \\h \\z \\u", "{ PAGE }", "REF _Ref123456 \\h",
        "&nbsp;", "[if !supportLists]", "<!--[if gte mso 9]>x<![endif]-->",
        "[]{#_Toc123456 .anchor}", "EMBED Equation.3"}) {
    const auto findings = check(with_sentence(residue), "DOC004");
    ASSERT_EQ(findings.size(), 1u) << residue;
    EXPECT_EQ(findings[0].text, residue);
    EXPECT_TRUE(findings[0].finding.fix->safe);
  }
}

TEST(ExportResidue, AFieldEndsWithItsCode) {
  EXPECT_EQ(found(with_sentence("见HYPERLINK \"http://a.cn\" \\h网站。"), "DOC004"),
            Lines{"DOC004 HYPERLINK \"http://a.cn\" \\h"});
}

TEST(ExportResidue, OrdinaryTextIsNone) {
  for (const std::string_view sentence :
       {"网址http://www.example.gov.cn。", "杜绝错误！未发现泄密。", "[详见附件]",
        "PAGE公司、TOC模式。", "见<http://a.cn/>。", "REFORM项目。", "{公开}平台。", "A&B公司。"}) {
    EXPECT_EQ(found(with_sentence(sentence), "DOC004"), Lines()) << sentence;
  }
}

TEST(ExportResidue, IsShownAsItStands) {
  const auto findings = check(with_sentence("见[bookmark: _GoBack]网站。"), "DOC004");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_NE(problem(findings[0].finding, Language::English).find("'[bookmark: _GoBack]'"),
            std::string::npos);
}

TEST(ExportResidue, IsFoundInTables) {
  EXPECT_EQ(check(model_with("行政强制\t3", "行政强制[bookmark: _GoBack]\t3"), "DOC004").size(),
            1u);
}

TEST(UnbalancedMarks, OneMarkIsOneFinding) {
  for (const std::string_view sentence :
       {"建设阳光财政”。", "建设“阳光财政。", "建设（阳光财政。", "建设阳光财政）。",
        "学习《云岭县办法。", "学习云岭县办法》。", "建设【阳光财政。", "建设‘阳光财政。",
        "学习《云岭县办法和《档案办法》。", "建设“阳光财政“。", "建设”阳光财政”。",
        "建设(阳光财政]。", "建立“三审三校“制度，开展\"公开日\"活动。",
        "开展\"公开日\"活动，建立“三审三校。"}) {
    EXPECT_EQ(check(with_sentence(sentence), "DOC007").size(), 1u) << sentence;
  }
}

TEST(UnbalancedMarks, PointsToTheMark) {
  EXPECT_EQ(found(with_sentence("打造高标准阳光财政”，开展“公开讲”活动。"), "DOC007"),
            Lines{"DOC007 ”"});
}

TEST(UnbalancedMarks, BalancedTextIsFine) {
  for (const std::string_view sentence :
       {"建设“阳光（财政）”。", "建设（“阳光财政”）。", "分为：1）公开；2）解读。",
        "（1）公开；（2)解读。", "a)公开；b)解读。", "一）公开。", "建设\"阳光财政\"。",
        "建设“阳光财政\"和“清廉财政\"。", "建设\"阳光财政”和“清廉\"。", "China’s网站。",
        "建设‘阳光’。", "学习《关于印发〈办法〉的通知》。", "见<http://a.cn/>。", "“(阳光”财政)。",
        "落实云政办发〔2023]12号。", "学习《关于印发<云岭县公文办法》的通知》。"}) {
    EXPECT_EQ(found(with_sentence(sentence), "DOC007"), Lines()) << sentence;
  }
}

TEST(UnbalancedMarks, APairMaySpanParagraphsNotSections) {
  EXPECT_EQ(found(with_sentence("建设（阳光财政。\n\n继续推进）。"), "DOC007"), Lines());
  const std::string text =
      exchanged(with_sentence("建设（阳光财政。"), "2023年，我局未收取", "）2023年，我局未收取");
  EXPECT_EQ(check(text, "DOC007").size(), 2u);
}

TEST(UnbalancedMarks, WhatASitePutsAboveTheTitleIsNotLookedAt) {
  EXPECT_EQ(found("发布时间：2024-01-18 【字体：大 中 小\n\n" + model(), "DOC007"), Lines());
}

TEST(UnbalancedMarks, TablesAreNotLookedAt) {
  EXPECT_EQ(found(model_with("行政强制\t3", "行政强制（\t3"), "DOC007"), Lines());
}

TEST(RepeatedWords, PointsToTheSecond) {
  const auto findings = check(with_sentence("完善审核发布发布信息机制。"), "DOC008");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].text, "发布");
  const Finding& finding = findings[0].finding;
  EXPECT_EQ(finding.fix->edits[0].range, finding.location);
  EXPECT_EQ(finding.fix->edits[0].replacement, "");
}

TEST(RepeatedWords, AreFound) {
  for (const std::string_view sentence :
       {"加强加强管理。", "主动公开公开政府信息。", "做好政府信息公开政府信息公开的各项任务。",
        "监督监督保障到位。", "对政务政务公开。", "依申请申请公开。", "平台平台平台运行。",
        "主动公开政府政府信息。"}) {
    EXPECT_EQ(check(with_sentence(sentence), "DOC008").size(), 1u) << sentence;
  }
}

TEST(RepeatedWords, WhereTwoWordsMeetThereIsNone) {
  for (const std::string_view sentence :
       {"构建共建共治共享格局。", "服务中小企业创业创新。", "依法利用信用信息。",
        "实行等级分级分类。", "加强监测预测预警。", "深化文化文艺建设。", "合理处理处置。",
        "坚持同权同价。", "增强自强自立意识。", "面向高等教育等教育机构。", "企业对企业对个人。",
        "一人一票制。", "国有土地有土地使用权人。", "特别行政区行政区域内。", "集装箱装箱作业。",
        "人口少的村的村民委员会。", "发包的土地的土地承包经营权。", "农民专业组织组织生产。"}) {
    EXPECT_EQ(found(with_sentence(sentence), "DOC008"), Lines()) << sentence;
  }
}

TEST(RepeatedWords, LongPhrasesNeedNoList) {
  EXPECT_EQ(check(with_sentence("县城水厂取水口水质县城水厂取水口水质达标。"), "DOC008").size(),
            1u);
}

TEST(RepeatedWords, CompositionAndReduplicationAreFine) {
  for (const std::string_view sentence : {"云岭县人民政府政府信息公开指南。",
                                          "县政府政府网站。",
                                          "政府信息公开公开栏。",
                                          "公开工作工作机制。",
                                          "公开工作工作人员。",
                                          "后勤管理管理员。",
                                          "研究研究再定。",
                                          "学习学习再学习。",
                                          "二〇二〇年。",
                                          "一件一件办。",
                                          "政务服务中心中心组。",
                                          "各部门部门负责人。",
                                          "电子信息信息化。",
                                          "发布、发布。",
                                          "常常常常。",
                                          "发布 发布。",
                                          "三三三三。",
                                          "各级党组织组织开展活动。",
                                          "政务服务服务群众。",
                                          "落实制度制度化要求。"}) {
    EXPECT_EQ(found(with_sentence(sentence), "DOC008"), Lines()) << sentence;
  }
}

}  // namespace
}  // namespace gwlint::annual_report
