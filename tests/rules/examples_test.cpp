// Every rule's own examples, run.
#include <set>

#include <gtest/gtest.h>

#include "rules/annual_report/rule.h"
#include "tests/rules/check_text.h"
#include "tests/rules/companions.h"
#include "tests/rules/example_document.h"

namespace gwlint::annual_report {
namespace {

class Examples : public testing::TestWithParam<const Rule*> {};

TEST_P(Examples, WrongOnesAreFound) {
  const RuleInfo& rule = GetParam()->info;
  for (const Example& example : rule.examples) {
    if (example.verdict != Example::Verdict::Wrong) continue;
    SCOPED_TRACE(std::string(example.with));
    const Others others = others_of(rule, example);
    EXPECT_FALSE(check(example_file(example), rule.id, others, LevelsWith(rule.id)).empty());
  }
}

TEST_P(Examples, RightOnesAreClean) {
  const RuleInfo& rule = GetParam()->info;
  for (const Example& example : rule.examples) {
    if (example.verdict != Example::Verdict::Right) continue;
    SCOPED_TRACE(std::string(example.with));
    const Others others = others_of(rule, example);
    EXPECT_EQ(check(example_file(example), "", others, LevelsWith(rule.id)), std::vector<Found>());
  }
}

TEST_P(Examples, ThereIsAWrongAndARightOne) {
  std::set<Example::Verdict> verdicts;
  for (const Example& example : GetParam()->info.examples) verdicts.insert(example.verdict);
  EXPECT_EQ(verdicts.size(), 2u);
}

INSTANTIATE_TEST_SUITE_P(Catalogue, Examples, testing::ValuesIn(catalogue()),
                         [](const auto& info) { return std::string(info.param->info.id); });

TEST(Model, IsCleanAsATextAndAsADocx) {
  EXPECT_EQ(check(model()), std::vector<Found>());
  EXPECT_EQ(check(as_docx(model())), std::vector<Found>());
}

TEST(Examples, DocxHasEachMarkAndNothingElse) {
  using Kind = Mark::Kind;
  struct Case {
    ExampleMark mark;
    std::string_view text;
    Kind kind;
    std::string_view marked;
  };
  for (const Case& expected : {Case{ExampleMark::Inserted, "前中后\n", Kind::Insertion, "中"},
                               Case{ExampleMark::Deleted, "前后\n", Kind::Deletion, ""},
                               Case{ExampleMark::Commented, "前中后\n", Kind::Comment, "中"},
                               Case{ExampleMark::Hidden, "前后\n", Kind::HiddenText, ""},
                               Case{ExampleMark::Prompt, "前中后\n", Kind::Prompt, "中"}}) {
    const ReadResult document = read_document(as_docx("前⟦中⟧后", expected.mark));
    ASSERT_TRUE(document);
    EXPECT_EQ(document->text, expected.text);
    ASSERT_EQ(document->marks.size(), 1u);
    EXPECT_EQ(document->marks[0].kind, expected.kind);
    EXPECT_EQ(document->view(document->marks[0].place), expected.marked);
  }
}

TEST(Model, AgreesWithWhatItIsComparedWith) {
  Others others;
  others.previous.push_back(reference("previous.txt", model_of_last_year()));
  others.parts = references(model_parts());
  EXPECT_EQ(check(model(), "", others), std::vector<Found>());
  EXPECT_TRUE(judge(read_whole_document(model()), others).notices.empty());
  EXPECT_EQ(check(model_of_last_year()), std::vector<Found>());
  for (const auto& [path, text] : model_parts()) {
    EXPECT_EQ(check(text), std::vector<Found>()) << path;
  }
}

TEST(Catalogue, IsInTheOrderOfIds) {
  for (std::size_t i = 1; i < catalogue().size(); ++i) {
    EXPECT_LT(catalogue()[i - 1]->info.id, catalogue()[i]->info.id);
  }
}

TEST(Catalogue, SaysEverythingInBothLanguages) {
  for (const Rule* rule : catalogue()) {
    SCOPED_TRACE(std::string(rule->info.id));
    const RuleInfo& info = rule->info;
    EXPECT_NE(info.clause, nullptr);
    ASSERT_FALSE(info.messages.empty());
    for (const Bilingual& words : {info.summary, info.explanation}) {
      EXPECT_FALSE(words.zh.empty());
      EXPECT_FALSE(words.en.empty());
    }
    for (const MessageTemplate& message : info.messages) {
      for (const Bilingual& words : {message.problem, message.advice}) {
        EXPECT_TRUE(words.zh.ends_with("。")) << words.zh;
        EXPECT_TRUE(words.en.ends_with(".")) << words.en;
      }
    }
  }
}

}  // namespace
}  // namespace gwlint::annual_report
