// The rules on suppressions: their own examples, run as `check` does, and fixes that heed them.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "linter/check/check_file.h"
#include "linter/config/cfg_rules.h"
#include "tests/rules/check_text.h"
#include "tests/support/fixed.h"

namespace gwlint::annual_report {
namespace {

FileResult checked(std::string text) {
  static const std::unique_ptr<RuleSet> rules = make_rule_set();
  Policy policy;
  policy.rules = rules.get();
  policy.levels = std::make_shared<RuleLevels>();
  const auto read = [](std::string_view bytes, const Limits& limits) {
    return read_document(bytes, limits);
  };
  return check_file(Input{"报告.txt", text.size(), {}, text}, policy, {read, Limits(), {}});
}

std::vector<std::string> found(std::string text) {
  std::vector<std::string> ids;
  for (const Finding& finding : checked(std::move(text)).findings) {
    ids.emplace_back(finding.rule->id);
  }
  return ids;
}

class CfgExamples : public testing::TestWithParam<const RuleInfo*> {};

TEST_P(CfgExamples, WrongOnesAreFound) {
  for (const Example& example : GetParam()->examples) {
    if (example.verdict != Example::Verdict::Wrong) continue;
    const std::vector<std::string> ids = found(model_with(example.replace, example.with));
    EXPECT_EQ(std::ranges::count(ids, GetParam()->id), 1) << example.with;
  }
}

TEST_P(CfgExamples, RightOnesAreClean) {
  for (const Example& example : GetParam()->examples) {
    if (example.verdict != Example::Verdict::Right) continue;
    EXPECT_EQ(found(model_with(example.replace, example.with)), std::vector<std::string>())
        << example.with;
  }
}

TEST_P(CfgExamples, ThereAreThreeOfEachKind) {
  const auto count = [](Example::Verdict verdict) {
    return std::ranges::count(GetParam()->examples, verdict, &Example::verdict);
  };
  EXPECT_GE(count(Example::Verdict::Wrong), 3);
  EXPECT_GE(count(Example::Verdict::Right), 3);
}

TEST_P(CfgExamples, EverythingIsSaidInBothLanguages) {
  for (const Bilingual& words : {GetParam()->summary, GetParam()->explanation}) {
    EXPECT_FALSE(words.zh.empty());
    EXPECT_FALSE(words.en.empty());
  }
  for (const MessageTemplate& message : GetParam()->messages) {
    for (const Bilingual& words : {message.problem, message.advice}) {
      EXPECT_TRUE(words.zh.ends_with("。")) << words.zh;
      EXPECT_TRUE(words.en.ends_with(".")) << words.en;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, CfgExamples, testing::ValuesIn(cfg_rules()),
                         [](const auto& info) { return std::string(info.param->id); });

TEST(Suppressed, KeepReasonAndPlace) {
  const FileResult file = checked(model_with(
      "（一）主动公开情况。",
      "<!-- gwlint-disable-next-line PER004: 日期引自原文 -->\n（一）主动公开情况。2月30日，"));
  ASSERT_EQ(file.suppressed.size(), 1u);
  EXPECT_EQ(file.suppressed[0].finding.rule->id, "PER004");
  ASSERT_EQ(file.suppressed[0].by.size(), 1u);
  EXPECT_EQ(file.suppressed[0].by[0].reason, "日期引自原文");
}

TEST(Suppressed, AreNotFixed) {
  const std::string row = "行政规范性文件\t2\t1\t9\n";
  const std::string wide = "行政规范性文件\t２\t1\t9\n";
  const std::string kept = "gwlint-disable-next-line TAB013: 上级系统导出\n" + wide;
  EXPECT_EQ(fixed(model_with(row, wide), true).bytes, model());
  EXPECT_EQ(fixed(model_with(row, kept), true).bytes, model_with(row, kept));
}

// A directive may stand before any line of a report and changes nothing of what is read.
TEST(Suppressed, ADirectiveBeforeAnyLineOfAReportMovesNothing) {
  for (const std::string name :
       {"model.txt", "cell-a-line.txt", "pipe-tables.md", "cut-by-pages.txt"}) {
    const std::string text = read_whole(std::string(GWLINT_SOURCE_DIR "/fixtures/") + name);
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
      const std::string changed =
          text.substr(0, at) + "gwlint-disable-next-line CFG009x: 原因\n" + text.substr(at);
      ASSERT_EQ(found(changed), std::vector<std::string>{"CFG001"})
          << name << " before: " << text.substr(at, 60);
    }
  }
}

}  // namespace
}  // namespace gwlint::annual_report
