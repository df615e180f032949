#include "linter/finding.h"

#include <algorithm>
#include <array>
#include <string>

#include <gtest/gtest.h>

namespace gwlint {
namespace {

constexpr Instrument kNotice{"国办公开办函〔2021〕30号", {"格式", "Format"}, "guid"};
constexpr Clause kPart{&kNotice, "三", {"应当平衡。", "It must balance."}};
constexpr std::array kMessages{
    MessageTemplate{"first", {"“{0}”有误。", "'{0}' is wrong."}, {"请改为“{1}”。", "Write '{1}'."}},
    MessageTemplate{"second", {"另一处。", "Another."}, {"", ""}}};
constexpr RuleInfo kRule{
    .id = "SUM001", .name = "A", .level = Level::Error, .clause = &kPart, .messages = kMessages};
constexpr RuleInfo kOther{.id = "CIT001", .name = "B", .level = Level::Note, .messages = kMessages};

Finding finding_of(const RuleInfo& rule, std::vector<std::string> arguments) {
  Finding finding;
  finding.rule = &rule;
  finding.arguments = std::move(arguments);
  return finding;
}

TEST(Message, SaysWhatWhyAndWhatToDo) {
  const Finding finding = finding_of(kRule, {"甲", "乙"});
  EXPECT_EQ(message(finding, Language::Chinese),
            "“甲”有误。依据：国办公开办函〔2021〕30号“三”。请改为“乙”。");
  EXPECT_EQ(message(finding, Language::English),
            "'甲' is wrong. Basis: 国办公开办函〔2021〕30号“三”. Write '乙'.");
}

TEST(Message, HasNoBasisWithoutClause) {
  const Finding finding = finding_of(kOther, {"甲", "乙"});
  EXPECT_EQ(message(finding, Language::Chinese), "“甲”有误。请改为“乙”。");
  EXPECT_EQ(message(finding, Language::English), "'甲' is wrong. Write '乙'.");
}

TEST(Message, WithoutAdviceEndsAfterTheProblem) {
  Finding finding = finding_of(kOther, {});
  finding.message = 1;
  EXPECT_EQ(message(finding, Language::English), "Another.");
}

TEST(Message, StaysShortWhateverTheArguments) {
  std::string words;
  for (int i = 0; i < 1000; ++i) words += "政";
  const std::string text = message(finding_of(kRule, {words, words}), Language::Chinese);
  EXPECT_LT(text.size(), 3U * 500U);
  EXPECT_NE(text.find("政…政"), std::string::npos);
}

TEST(Message, HasNoMoreThanFiveHundredCharacters) {
  constexpr MessageTemplate kLong[] = {
      {"long", {"{0}{1}{2}{3}{4}{5}", "{0}{1}{2}{3}{4}{5}"}, {"请改。", "Mend it."}}};
  RuleInfo rule;
  rule.id = "TST003";
  rule.messages = kLong;
  std::string words;
  for (int i = 0; i < 120; ++i) words += "政";
  const std::string text =
      message(finding_of(rule, std::vector<std::string>(6, words)), Language::Chinese);
  EXPECT_EQ(text.size(), kLongestMessage * 3) << "499 characters and the ellipsis";
  EXPECT_TRUE(text.ends_with("政请改。")) << text;
}

TEST(Message, ItsPartsCanBeHadAlone) {
  const Finding finding = finding_of(kRule, {"甲", "乙"});
  EXPECT_EQ(problem(finding, Language::English), "'甲' is wrong.");
  EXPECT_EQ(advice(finding, Language::Chinese), "请改为“乙”。");
}

TEST(Citation, AnArticleStandsBesideItsInstrument) {
  const Clause article{&kNotice, "第五十条", {}};
  EXPECT_EQ(citation(article), "国办公开办函〔2021〕30号第五十条");
}

TEST(LogicalPath, IsJoined) {
  using Kind = LogicalPart::Kind;
  EXPECT_EQ(to_string(LogicalPath{{Kind::Section, "三"}, {Kind::Cell, "总计"}}), "三 › 总计");
  EXPECT_EQ(to_string(LogicalPath{}), "");
}

TEST(LevelName, IsLowerCase) {
  EXPECT_EQ(name(Level::Off), "off");
  EXPECT_EQ(name(Level::Error), "error");
}

TEST(Findings, CarryTheirRuleAndLevel) {
  Findings findings;
  findings.set_rule(kRule, Level::Warning);
  findings.add({3, 4}, 1, {"甲"});
  const auto all = findings.take();
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].rule, &kRule);
  EXPECT_EQ(all[0].level, Level::Warning);
  EXPECT_EQ(all[0].message, 1U);
  EXPECT_EQ(all[0].arguments, std::vector<std::string>{"甲"});
}

TEST(Findings, AreOrderedByPlaceThenRule) {
  Findings findings;
  findings.set_rule(kRule, Level::Error);
  findings.add({5, 6});
  findings.add({1, 2});
  findings.set_rule(kOther, Level::Note);
  findings.add({5, 6});
  const auto all = findings.take();
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all[0].location, (Span{1, 2}));
  EXPECT_EQ(all[1].rule, &kOther);
  EXPECT_EQ(all[2].rule, &kRule);
}

TEST(Findings, OfOneRuleAreLimitedAndTheLastOneSaysSo) {
  Findings findings;
  findings.set_rule(kRule, Level::Error);
  for (std::uint32_t i = 0; i < Findings::kMost + 5; ++i) findings.add({i, i + 1}).path.clear();
  EXPECT_TRUE(findings.truncated());
  findings.set_rule(kOther, Level::Note);
  findings.add({0, 0});
  const auto all = findings.take();
  ASSERT_EQ(all.size(), Findings::kMost);
  EXPECT_EQ(all.front().rule, &kOther) << "who found little keeps it";
  ASSERT_EQ(all.back().related.size(), 1U);
  EXPECT_NE(all.back().related[0].message_en.find("more findings"), std::string::npos);
}

TEST(Findings, OfAFileAreSharedAmongItsRules) {
  Findings findings;
  std::uint32_t at = 0;
  for (const RuleInfo* rule : {&kRule, &kOther}) {
    findings.set_rule(*rule, Level::Error);
    for (std::size_t i = 0; i < Findings::kMost - 1; ++i, ++at) findings.add({at, at + 1});
  }
  const auto all = findings.take();
  ASSERT_EQ(all.size(), Findings::kMost);
  EXPECT_EQ(std::ranges::count(all, &kRule, &Finding::rule), std::ptrdiff_t{Findings::kMost / 2});
  EXPECT_EQ(all[Findings::kMost / 2 - 1].related.size(), 1U) << "the last of the first rule";
  EXPECT_EQ(all.back().related.size(), 1U);
}

TEST(Findings, ExactlyTheLimitIsNotTruncated) {
  Findings findings;
  findings.set_rule(kRule, Level::Error);
  for (std::uint32_t i = 0; i < Findings::kMost; ++i) findings.add({i, i + 1});
  EXPECT_FALSE(findings.truncated());
  EXPECT_TRUE(findings.take().back().related.empty());
}

}  // namespace
}  // namespace gwlint
