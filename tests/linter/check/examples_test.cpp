#include "linter/check/examples.h"

#include <gtest/gtest.h>

namespace gwlint {
namespace {

using Outcome = ExampleResult::Outcome;

constexpr MessageTemplate kMessages[] = {{"m", {"有。", "There."}, {"删。", "Delete."}}};

// `example` and a rule that has it.
RuleInfo rule_with(std::string_view id, Level level, std::span<const Example> examples) {
  RuleInfo info;
  info.id = id;
  info.level = level;
  info.messages = kMessages;
  info.examples = examples;
  return info;
}

// One rule finds each `x`, the other each mark.
class TwoRules : public RuleSet {
 public:
  explicit TwoRules(std::span<const Example> examples, Level level = Level::Error)
      : letters_(rule_with("LET001", level, examples)),
        marks_(rule_with("MAR001", Level::Error, examples)) {}

  const RuleInfo& letters() const { return letters_; }
  const RuleInfo& marks() const { return marks_; }

  std::span<const RuleInfo* const> rules() const override { return infos_; }

  Judgement check(const Document& document, const CheckContext& context) const override {
    Findings findings;
    if (const Level level = context.levels.level_of(letters_); level != Level::Off) {
      findings.set_rule(letters_, level);
      const std::size_t at = document.text.find('x');
      const auto begin = static_cast<std::uint32_t>(at);
      if (at != std::string::npos) findings.add({begin, begin + 1});
    }
    findings.set_rule(marks_, Level::Error);
    for (const Mark& mark : document.marks) findings.add(mark.place);
    return {findings.take(), {}};
  }
  std::unique_ptr<const Digest> digest(const Document&) const override { return nullptr; }

 private:
  RuleInfo letters_;
  RuleInfo marks_;
  const RuleInfo* infos_[2] = {&letters_, &marks_};
};

ReadResult read(std::string_view bytes, const Limits&) {
  if (bytes.empty()) return ReadError{ReadErrorKind::Empty, {}, {}};
  Document document;
  document.text = bytes;
  return document;
}

Outcome outcome_of(const Example& example, std::string_view model = "abc") {
  const TwoRules rules({&example, 1});
  const auto results = run_examples(rules, rules.letters(), model, read);
  EXPECT_EQ(results.size(), 1u);
  return results.front().outcome;
}

TEST(Examples, AreAsTold) {
  EXPECT_EQ(outcome_of({Example::Verdict::Wrong, "b", "x"}), Outcome::AsTold);
  EXPECT_EQ(outcome_of({Example::Verdict::Right, "b", "y"}), Outcome::AsTold);
  EXPECT_EQ(outcome_of({Example::Verdict::Right, "", ""}), Outcome::AsTold);
}

TEST(Examples, AreNot) {
  EXPECT_EQ(outcome_of({Example::Verdict::Wrong, "b", "y"}), Outcome::Silent);
  EXPECT_EQ(outcome_of({Example::Verdict::Right, "b", "x"}), Outcome::Loud);
  EXPECT_EQ(outcome_of({Example::Verdict::Wrong, "q", "x"}), Outcome::NotApplied);
  EXPECT_EQ(outcome_of({Example::Verdict::Wrong, "b", "x"}, "bb"), Outcome::NotApplied);
  EXPECT_EQ(outcome_of({Example::Verdict::Wrong, "b", ""}, "b"), Outcome::Unreadable);
}

TEST(Examples, ARightOneHasNoFindingOfAnyRule) {
  EXPECT_EQ(outcome_of({Example::Verdict::Right, "b", "⟦y⟧", ExampleMark::Inserted}),
            Outcome::Loud);
  // What another rule finds does not make a wrong one right.
  EXPECT_EQ(outcome_of({Example::Verdict::Wrong, "b", "⟦y⟧", ExampleMark::Inserted}),
            Outcome::Silent);
}

TEST(Examples, MarksStandWhereTheExampleHasThem) {
  struct Case {
    ExampleMark mark;
    Mark::Kind kind;
    std::string_view text;
    Span place;
  };
  constexpr Case kCases[] = {
      {ExampleMark::Inserted, Mark::Kind::Insertion, "auvwc", {2, 3}},
      {ExampleMark::Deleted, Mark::Kind::Deletion, "auwc", {2, 2}},
      {ExampleMark::Commented, Mark::Kind::Comment, "auvwc", {2, 3}},
      {ExampleMark::Hidden, Mark::Kind::HiddenText, "auwc", {2, 2}},
      {ExampleMark::Prompt, Mark::Kind::Prompt, "auvwc", {2, 3}},
  };
  for (const Case& c : kCases) {
    const Example example{Example::Verdict::Wrong, "b", "u⟦v⟧w", c.mark};
    const TwoRules rules({&example, 1});
    const ExampleResult result = run_examples(rules, rules.marks(), "abc", read).front();
    EXPECT_EQ(result.outcome, Outcome::AsTold);
    EXPECT_EQ(result.document.text, c.text);
    ASSERT_EQ(result.document.marks.size(), 1u);
    EXPECT_EQ(result.document.marks[0].kind, c.kind);
    EXPECT_EQ(result.document.marks[0].place, c.place);
  }
}

TEST(Examples, RunARuleThatIsOff) {
  const Example example{Example::Verdict::Wrong, "b", "x"};
  const TwoRules rules({&example, 1}, Level::Off);
  EXPECT_EQ(run_examples(rules, rules.letters(), "abc", read).front().outcome, Outcome::AsTold);
  // Others that are off stay so.
  const Example right{Example::Verdict::Right, "b", "x"};
  const TwoRules others({&right, 1}, Level::Off);
  EXPECT_EQ(run_examples(others, others.marks(), "abc", read).front().outcome, Outcome::AsTold);
}

TEST(Examples, TheModelIsCheckedAsItIs) {
  const TwoRules rules({});
  EXPECT_TRUE(check_model(rules, "abc", read)->findings.empty());
  EXPECT_EQ(check_model(rules, "axc", read)->findings.size(), 1u);
  EXPECT_FALSE(check_model(rules, "", read));
}

}  // namespace
}  // namespace gwlint
