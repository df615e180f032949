// What rules say of themselves, and whether it is true.
#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "rules/annual_report/rule.h"
#include "tests/rules/check_text.h"
#include "tests/support/english.h"

namespace gwlint::annual_report {
namespace {

class Words : public testing::TestWithParam<const Rule*> {};

TEST_P(Words, AreEnglishInEnglish) {
  const RuleInfo& rule = GetParam()->info;
  for (const Bilingual& words :
       {rule.summary, rule.explanation, rule.clause->text, rule.clause->instrument->title}) {
    EXPECT_EQ(test::stray_han(words.en), "") << words.en;
    EXPECT_NE(test::stray_han(words.zh), "") << words.zh;
  }
  for (const MessageTemplate& message : rule.messages) {
    EXPECT_EQ(test::stray_han(message.problem.en), "") << message.problem.en;
    EXPECT_EQ(test::stray_han(message.advice.en), "") << message.advice.en;
  }
}

TEST_P(Words, HaveSummariesWithoutAndExplanationsWithFullStops) {
  const RuleInfo& rule = GetParam()->info;
  EXPECT_FALSE(rule.summary.zh.ends_with("。")) << rule.summary.zh;
  EXPECT_FALSE(rule.summary.en.ends_with(".")) << rule.summary.en;
  EXPECT_TRUE(rule.explanation.zh.ends_with("。")) << rule.explanation.zh;
  EXPECT_TRUE(rule.explanation.en.ends_with(".")) << rule.explanation.en;
}

// What the rule finds in its wrong examples, as far as these are text files to be judged alone.
std::vector<Found> found_in_examples(const RuleInfo& rule) {
  std::vector<Found> all;
  for (const Example& example : rule.examples) {
    const bool alone = example.other_replace.empty() && example.other_with.empty();
    if (example.verdict == Example::Verdict::Right || example.mark != ExampleMark::None || !alone) {
      continue;
    }
    for (Found& found : check(model_with(example.replace, example.with))) {
      all.push_back(std::move(found));
    }
  }
  return all;
}

// With their arguments in them: what is Chinese is quoted. The same for their other places.
TEST_P(Words, OfFindingsAreEnglishToo) {
  for (const Found& found : found_in_examples(GetParam()->info)) {
    const std::string words =
        problem(found.finding, Language::English) + ' ' + advice(found.finding, Language::English);
    EXPECT_EQ(test::stray_han(words), "") << words;
    for (const Related& related : found.finding.related) {
      EXPECT_EQ(test::stray_han(related.message_en), "") << related.message_en;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Catalogue, Words, testing::ValuesIn(catalogue()),
                         [](const auto& info) { return std::string(info.param->info.id); });

TEST(Model, IsBuiltIn) {
  EXPECT_EQ(make_rule_set()->model(), model());
}

// The fixes that a rule's findings have in all examples, its own or another's.
struct FixesSeen {
  bool safe = false;
  bool unsafe = false;

  friend bool operator==(const FixesSeen&, const FixesSeen&) = default;
};

FixesSeen promised(FixSafety safety) {
  return {.safe = safety == FixSafety::Safe || safety == FixSafety::Both,
          .unsafe = safety == FixSafety::Unsafe || safety == FixSafety::Both};
}

TEST(Catalogue, TellsTheTruthOnFixes) {
  std::map<std::string, FixesSeen> seen;
  for (const Rule* rule : catalogue()) {
    for (const Found& found : found_in_examples(rule->info)) {
      FixesSeen& fixes = seen[found.rule];
      if (found.finding.fix) (found.finding.fix->safe ? fixes.safe : fixes.unsafe) = true;
    }
  }
  for (const auto& [id, fixes] : seen) {
    const Rule* rule =
        *std::ranges::find(catalogue(), id, [](const Rule* r) { return r->info.id; });
    EXPECT_EQ(fixes, promised(rule->info.fix)) << id;
  }
}

}  // namespace
}  // namespace gwlint::annual_report
