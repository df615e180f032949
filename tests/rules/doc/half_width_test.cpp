// DOC009.
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "tests/rules/basis_text.h"
#include "tests/support/fixed.h"

namespace gwlint::annual_report {
namespace {

const LevelsWith kOn("DOC009");

struct Mixed {
  std::string_view sentence;
  std::string_view fixed;
};

TEST(MixedPunctuation, IsFoundAndFixed) {
  for (const Mixed& mixed : {
           Mixed{"健全机制,明确责任。", "健全机制，明确责任。"},
           Mixed{"健全机制;明确责任。", "健全机制；明确责任。"},
           Mixed{"做法如下:明确责任。", "做法如下：明确责任。"},
           Mixed{"公开了吗?公开了。", "公开了吗？公开了。"},
           Mixed{"杜绝错误!确保安全。", "杜绝错误！确保安全。"},
           Mixed{"健全机制, 明确责任。", "健全机制，明确责任。"},
           Mixed{"落实“三审”,明确责任。", "落实“三审”，明确责任。"},
           Mixed{"健全机制,“三审”到位。", "健全机制，“三审”到位。"},
           Mixed{"执行《办法》,明确责任。", "执行《办法》，明确责任。"},
           Mixed{"各科室(含下属单位)落实。", "各科室（含下属单位）落实。"},
           Mixed{"各科室(含下属单位）落实。", "各科室（含下属单位）落实。"},
           Mixed{"各科室(含下属单位)。", "各科室（含下属单位）。"},
           Mixed{"各科室(2023年设立)落实。", "各科室（2023年设立）落实。"},
           Mixed{"一,二、健全机制,明确责任;到位。", "一，二、健全机制，明确责任；到位。"},
           Mixed{"机构(含中心,站)落实。", "机构（含中心，站）落实。"},
           Mixed{"执行办法(试行),明确责任。", "执行办法（试行），明确责任。"},
       }) {
    const std::string text = with_sentence(mixed.sentence);
    EXPECT_EQ(check(text, "DOC009", kOn).size(), 1u) << mixed.sentence;
    EXPECT_EQ(fixed(text, false, kOn).bytes, with_sentence(mixed.fixed));
  }
}

// Nothing of any rule.
TEST(MixedPunctuation, IsNotSeenInOrdinaryText) {
  for (const std::string_view sentence : {
           "健全机制，明确责任；到位：好！好吗？（好）",
           "浏览1,234,567次。",
           "每日9:00更新。",
           "占比3:2。",
           "网址:http://a.cn/b,c;d?e。",
           "使用Word,Excel格式。",
           "开通APP(iOS)。",
           "案件(2023)云01行初30号已审结。",
           "列项:1.公开。",
           "包括(一)公开。",
           "公式(a+b)成立。",
           "函数f(x)可用。",
           "版本V2,已更新。",
           "已更新,2023年完成。",
           "A,乙两类。",
           "含APP(安卓版)。",
           "注(1)如下。",
           "到位!",
           "是否到位?",
           "如下:",

       }) {
    EXPECT_EQ(check(with_sentence(sentence), "", kOn), std::vector<Found>()) << sentence;
  }
}

TEST(MixedPunctuation, AParagraphHasOneFindingAtItsFirst) {
  const auto findings = check(with_sentence("健全机制,明确责任;落实(含乡镇)到位。"), "DOC009", kOn);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].text, ",");
  EXPECT_EQ(findings[0].finding.fix->edits.size(), 4u);
  EXPECT_EQ(problem(findings[0].finding, Language::Chinese),
            "汉字之间用了半角标点“,”，本段共 4 处。");
}

TEST(MixedPunctuation, IsOffUnlessAskedFor) {
  EXPECT_EQ(check(with_sentence("健全机制,明确责任。")), std::vector<Found>());
}

TEST(MixedPunctuation, LeavesOtherRulesTheirOwn) {
  const auto rules = [](std::string_view text) {
    std::vector<std::string> ids;
    for (const Found& finding : check(text, "", kOn)) ids.push_back(finding.rule);
    return ids;
  };
  EXPECT_EQ(rules(model_with("国办公开办函〔2021〕30号", "国办公开办函(2021)30号")),
            Lines{"CIT006"});
  EXPECT_EQ(rules(with_sentence("详见错误!未找到引用源。")), Lines{"DOC004"});
  EXPECT_EQ(rules(model_with("四、政府信息公开行政", "四,政府信息公开行政")), Lines{"SEC004"});
  EXPECT_EQ(rules(with_sentence("各科室(含下属单位落实。")), Lines{"DOC007"});
}

TEST(MixedPunctuation, TablesAndWhatStandsAboveTheTitleAreNotLookedAt) {
  EXPECT_EQ(check(model_with("行政强制\t3", "行政强制(含其他)\t3"), "DOC009", kOn),
            std::vector<Found>());
  EXPECT_EQ(check("云岭县,来源:本站\n\n" + model(), "DOC009", kOn), std::vector<Found>());
}

}  // namespace
}  // namespace gwlint::annual_report
