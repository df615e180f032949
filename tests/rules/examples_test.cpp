// Every rule's own examples, run.
#include <algorithm>
#include <set>
#include <stdexcept>
#include <tuple>

#include <gtest/gtest.h>

#include "rules/annual_report/rule.h"
#include "tests/rules/check_text.h"
#include "tests/rules/companions.h"
#include "tests/rules/example_document.h"

namespace gwlint::annual_report {
namespace {

// These rules miss something: they point to where it should be, or to the section that lacks it.
bool points_elsewhere(const RuleInfo& rule) {
  constexpr std::string_view kRules[] = {"CIT001", "CIT002", "PER001", "SEC001", "SEC006",
                                         "SEC008", "SEC009", "SEC010", "SEC011", "TAB001"};
  return std::ranges::count(kRules, rule.id) > 0 || rule.companion != Companion::None;
}

// The part of `changed` that `original` has not.
Span difference(std::string_view original, std::string_view changed) {
  const std::size_t shorter = std::min(original.size(), changed.size());
  std::size_t head = 0;
  while (head < shorter && original[head] == changed[head]) ++head;
  std::size_t tail = 0;
  while (tail < shorter - head &&
         original[original.size() - tail - 1] == changed[changed.size() - tail - 1]) {
    ++tail;
  }
  return {static_cast<std::uint32_t>(head), static_cast<std::uint32_t>(changed.size() - tail)};
}

// The lines that `place` touches and the one before them: a row that is missing is found there.
Span widened_to_lines(Span place, std::string_view text) {
  for (int line_ends = 0; place.begin > 0; --place.begin) {
    if (text[place.begin - 1] == '\n' && ++line_ends > 1) break;
  }
  while (place.end < text.size() && text[place.end] != '\n') ++place.end;
  return place;
}

// Where words are only taken out, a finding may stand right beside the gap.
bool touch(Span a, Span b) {
  return a.begin <= b.end && b.begin <= a.end;
}

bool concerns(const Finding& finding, Span place) {
  const auto touches = [&](const Related& related) { return touch(related.location, place); };
  return touch(finding.location, place) || std::ranges::any_of(finding.related, touches);
}

// Where `example` differs from the model, in the text of the document that it makes.
Span changed_place(const RuleInfo& rule, const Example& example) {
  const ReadResult original = read_document(model());
  const ReadResult changed = read_document(model_with(example.replace, example.with));
  if (!original || !changed) throw std::runtime_error("an example cannot be read");
  const Span place = difference(original->text, changed->text);
  return family(rule) == "TAB" ? widened_to_lines(place, changed->text) : place;
}

class Examples : public testing::TestWithParam<const Rule*> {};

TEST_P(Examples, WrongOnesAreFound) {
  const RuleInfo& rule = GetParam()->info;
  for (const Example& example : rule.examples) {
    if (example.verdict != Example::Verdict::Wrong) continue;
    SCOPED_TRACE(std::string(example.with));
    const Others others = others_of(rule, example);
    const std::vector<Found> found =
        check(example_file(example), rule.id, others, LevelsWith(rule.id));
    EXPECT_FALSE(found.empty());
    if (points_elsewhere(rule) || example.mark != ExampleMark::None) continue;
    const Span place = changed_place(rule, example);
    EXPECT_TRUE(
        std::ranges::any_of(found, [&](const Found& one) { return concerns(one.finding, place); }));
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

TEST_P(Examples, AreThreeOfEachKindAndAllDiffer) {
  constexpr std::ptrdiff_t kFewest = 3;
  const auto examples = GetParam()->info.examples;
  for (const auto verdict : {Example::Verdict::Wrong, Example::Verdict::Right}) {
    EXPECT_GE(std::ranges::count(examples, verdict, &Example::verdict), kFewest);
  }
  using Change = std::tuple<std::string_view, std::string_view, ExampleMark, std::string_view,
                            std::string_view>;
  std::set<Change> seen;
  for (const Example& example : examples) {
    const Change change{example.replace, example.with, example.mark, example.other_replace,
                        example.other_with};
    EXPECT_TRUE(seen.insert(change).second) << example.with;
    EXPECT_TRUE(example.replace != example.with || !example.other_replace.empty());
  }
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
