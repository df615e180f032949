// The packs of examples/packs/native: their examples, and what they find in a report.
#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "linter/fix/edits.h"
#include "tests/rules/check_text.h"
#include "tests/rules/native/packs.h"

namespace gwlint::annual_report {
namespace {

using testing::HasSubstr;

class NativeExamples : public testing::TestWithParam<const char*> {
 protected:
  std::vector<Finding> findings(std::string_view bytes) const {
    const RuleLevels levels;
    document_ = document_of(bytes);
    Judgement judgement = rules_->check(document_, {levels});
    EXPECT_TRUE(judgement.notices.empty());
    return std::move(judgement.findings);
  }
  std::size_t count(std::string_view bytes, std::string_view id) const {
    std::size_t count = 0;
    for (const Finding& finding : findings(bytes)) count += finding.rule->id == id;
    return count;
  }
  std::vector<const RuleInfo*> own() const {
    std::vector<const RuleInfo*> own;
    for (const RuleInfo* rule : rules_->rules()) {
      if (rule->pack != nullptr) own.push_back(rule);
    }
    return own;
  }

  const std::unique_ptr<RuleSet> rules_ = rule_set_with(example_pack(GetParam()));
  mutable Document document_;
};

TEST_P(NativeExamples, AreThreeOfEachKind) {
  ASSERT_FALSE(own().empty());
  for (const RuleInfo* rule : own()) {
    EXPECT_GE(std::ranges::count(rule->examples, Example::Verdict::Wrong, &Example::verdict), 3);
    EXPECT_GE(std::ranges::count(rule->examples, Example::Verdict::Right, &Example::verdict), 3);
  }
}

TEST_P(NativeExamples, HoldTrue) {
  EXPECT_TRUE(findings(model()).empty());
  for (const RuleInfo* rule : own()) {
    for (const Example& example : rule->examples) {
      SCOPED_TRACE(std::string(example.with));
      const std::string text = model_with(example.replace, example.with);
      if (example.verdict == Example::Verdict::Wrong) {
        EXPECT_EQ(count(text, rule->id), 1u);
      } else {
        for (const Finding& finding : findings(text)) {
          ADD_FAILURE() << finding.rule->id << ": " << message(finding, Language::English);
        }
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Packs, NativeExamples,
                         testing::Values("amount_in_yuan", "completion_rate", "credit_code"),
                         [](const auto& info) { return std::string(info.param); });

TEST(CompletionRate, IsFoundWithTheFiguresThatItRestsOn) {
  const auto rules = rule_set_with(example_pack("completion_rate"));
  const Document document = document_of(model_with("均按期办结。", "申请 办结率达 ９０．５％。"));
  const RuleLevels levels;
  const Judgement judgement = rules->check(document, {levels});
  ASSERT_EQ(judgement.findings.size(), 1u);
  const Finding& finding = judgement.findings[0];
  EXPECT_EQ(document.view(finding.location), "９０．５");
  EXPECT_EQ(to_string(finding.path), "一、总体情况");
  EXPECT_EQ(message(finding, Language::Chinese),
            "办结率写为 ９０．５%，按申请情况表应为 85.7%：办结 6 件，新收 6 件，上年结转 1 件。"
            "依据：清政办函〔2022〕18号第七条。请核对办结率和申请情况表；指按期办结的，"
            "请写“按期办结率”。");
  EXPECT_THAT(message(finding, Language::English), HasSubstr("but the table makes it 85.7%"));
  ASSERT_EQ(finding.related.size(), 3u);
  EXPECT_EQ(finding.related[0].message_zh, "办结 6 件。");
  EXPECT_EQ(finding.related[0].message_en, "Completed: 6.");
  EXPECT_EQ(document.view(finding.related[2].location), "1");
  ASSERT_TRUE(finding.fix);
  EXPECT_FALSE(finding.fix->safe);
  const std::string mended = with_edits(document.text, finding.fix->edits);
  EXPECT_THAT(mended, HasSubstr("申请 办结率达 85.7％。"));
  EXPECT_TRUE(rules->check(document_of(mended), {levels}).findings.empty());
}

}  // namespace
}  // namespace gwlint::annual_report
