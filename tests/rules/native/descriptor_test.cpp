#include "rules/annual_report/native/descriptor.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rules/annual_report/clauses.h"

namespace gwlint::annual_report::native {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::int32_t nothing(const gwlint_host*, const gwlint_rule*, const gwlint_report*,
                     gwlint_findings*) {
  return GWLINT_OK;
}

// A sound description, of which a test spoils one thing.
struct Description {
  gwlint_clause clause{"清政发〔2022〕1号", {"办法", "Measure"}, "第一条", {"应当。", "Shall."}};
  std::vector<gwlint_message> messages{
      {"wrongRate", {"“{0}”与“{1}”。", "'{0}' and '{1}'."}, {"请核对。", "Check it."}}};
  std::vector<gwlint_example> examples{{GWLINT_WRONG, 0, "行政许可", "许可\t\n"},
                                       {GWLINT_RIGHT, 0, "", ""}};
  gwlint_rule rule{};
  std::vector<const gwlint_rule*> rules{&rule};
  gwlint_pack pack{};

  Description() {
    rule.size = sizeof(rule);
    rule.level = GWLINT_LEVEL_WARNING;
    rule.precision = GWLINT_PRECISION_HIGH;
    rule.fix = GWLINT_FIX_UNSAFE;
    rule.id = "QHR001";
    rule.name = "WrongRate";
    rule.clause = &clause;
    rule.summary = {"概要", "Summary"};
    rule.explanation = {"说明。", "Explanation."};
    rule.check = nothing;
    pack = {sizeof(pack), GWLINT_PACK_ABI, "qinghe", {"清河", "Qinghe"}, "1.0", nullptr, 0};
  }

  auto read() {
    if (rule.messages == nullptr) {
      rule.messages = messages.data();
      rule.message_count = messages.size();
    }
    if (rule.examples == nullptr) {
      rule.examples = examples.data();
      rule.example_count = examples.size();
    }
    if (pack.rules == nullptr) {
      pack.rules = rules.data();
      pack.rule_count = rules.size();
    }
    return read_descriptor(&pack);
  }

  // What is wrong with it, in English.
  std::vector<std::string> mistakes() {
    const auto contents = read();
    std::vector<std::string> words;
    if (contents) return words;
    for (const Mistake& mistake : contents.error()) {
      EXPECT_TRUE(mistake.zh.ends_with("。")) << mistake.zh;
      words.push_back(mistake.en);
    }
    return words;
  }
};

TEST(Descriptor, IsCopiedWhole) {
  std::unique_ptr<const PackContents> contents;
  {
    Description given;
    std::string id = "QHR001";  // dies with this block, as all else of it
    given.rule.id = id.c_str();
    auto read = given.read();
    ASSERT_TRUE(read);
    contents = std::move(*read);
    std::ranges::fill(id, 'X');
  }
  EXPECT_EQ(contents->pack.id, "qinghe");
  EXPECT_EQ(contents->pack.name.en, "Qinghe");
  EXPECT_EQ(contents->pack.version, "1.0");
  ASSERT_EQ(contents->rules.size(), 1u);
  const RuleInfo& info = contents->rules[0].info;
  EXPECT_EQ(info.id, "QHR001");
  EXPECT_EQ(info.name, "WrongRate");
  EXPECT_EQ(info.level, Level::Warning);
  EXPECT_EQ(info.precision, Precision::High);
  EXPECT_EQ(info.fix, FixSafety::Unsafe);
  EXPECT_EQ(info.companion, Companion::None);
  EXPECT_EQ(info.pack, &contents->pack);
  EXPECT_EQ(info.summary.zh, "概要");
  EXPECT_EQ(info.explanation.en, "Explanation.");
  ASSERT_EQ(info.messages.size(), 1u);
  EXPECT_EQ(info.messages[0].advice.zh, "请核对。");
  EXPECT_THAT(contents->rules[0].argument_counts, ElementsAre(2u));
  ASSERT_EQ(info.examples.size(), 2u);
  EXPECT_EQ(info.examples[0].with, "许可\t\n");
  EXPECT_EQ(info.examples[1].verdict, Example::Verdict::Right);
  EXPECT_EQ(citation(*info.clause), "清政发〔2022〕1号第一条");
  EXPECT_FALSE(info.clause->instrument->guid.empty());
}

TEST(Descriptor, RestsOnInstrumentsThatAreKnown) {
  Description given;
  given.clause = {"国办公开办函〔2021〕30号", {nullptr, nullptr}, "", {"应当。", "Shall."}};
  const auto contents = given.read();
  ASSERT_TRUE(contents);
  EXPECT_EQ((*contents)->rules[0].info.clause->instrument, &kNotice);
}

TEST(Descriptor, SharesInstrumentsAndSortsRules) {
  Description given;
  gwlint_rule second = given.rule;
  given.rule.id = "QHR002";
  given.rules.push_back(&second);
  given.read();
  second.messages = given.rule.messages;
  second.message_count = given.rule.message_count;
  second.examples = given.rule.examples;
  second.example_count = given.rule.example_count;
  const auto contents = given.read();
  ASSERT_TRUE(contents);
  const auto& rules = (*contents)->rules;
  EXPECT_EQ(rules[0].info.id, "QHR001");
  EXPECT_EQ(rules[1].info.id, "QHR002");
  EXPECT_EQ(rules[0].info.clause->instrument, rules[1].info.clause->instrument);
  EXPECT_EQ(rules[1].source, &given.rule);
}

TEST(Descriptor, MayBeLongerThanThisProgramKnows) {
  struct Longer {
    gwlint_rule rule;
    const char* later = "unknown";
  } longer;
  Description given;
  given.read();
  longer.rule = given.rule;
  longer.rule.size = sizeof(longer);
  given.rules = {&longer.rule};
  EXPECT_THAT(given.mistakes(), ElementsAre());
}

TEST(Descriptor, OfAnotherAbiIsToldToBeThat) {
  Description given;
  given.pack.abi = 2;
  given.pack.id = nullptr;
  EXPECT_THAT(given.mistakes(), ElementsAre("The pack was made for version 2 of the ABI, and this "
                                            "program has 1; update gwlint."));
  given.pack.abi = 0;
  EXPECT_THAT(given.mistakes(), ElementsAre(HasSubstr("build the pack with the new")));
  EXPECT_FALSE(read_descriptor(nullptr));
}

TEST(Descriptor, WithoutASoundSizeIsRefused) {
  Description given;
  given.pack.size = 8;
  EXPECT_THAT(given.mistakes(), ElementsAre("The pack's size cannot be 8."));
  given.pack.size = 1u << 20;
  EXPECT_THAT(given.mistakes(), ElementsAre("The pack's size cannot be 1048576."));
  given.pack.size = sizeof(given.pack);
  given.rule.size = 0;
  EXPECT_THAT(given.mistakes(), ElementsAre("Rule number 1: its size cannot be 0."));
}

TEST(Descriptor, TellsAllMistakesAtOnce) {
  Description given;
  given.pack.id = "Qing He";
  given.pack.version = "";
  given.rule.level = 4;
  given.rule.summary.en = nullptr;
  given.rule.explanation.zh = "没有句号";
  given.rule.check = nullptr;
  EXPECT_THAT(given.mistakes(),
              ElementsAre("Pack: the id 'Qing He' is not of lower-case letters, digits and single "
                          "hyphens.",
                          "Pack: the version is missing.", "Rule QHR001: the level cannot be 4.",
                          "Rule QHR001: the summary in English is a null pointer.",
                          "Rule QHR001: the explanation in Chinese does not end with a full stop.",
                          "Rule QHR001: it has no check function."));
}

TEST(Descriptor, TakesNoIdThatIsBuiltInTakenOrUnsound) {
  Description given;
  given.rule.id = "TAB001";
  EXPECT_THAT(given.mistakes(),
              ElementsAre("Rule TAB001: its letters are those of built-in rules."));
  given.rule.id = "rate1";
  EXPECT_THAT(given.mistakes(), ElementsAre(HasSubstr("two to eight capital letters")));
  given.rule.id = "QHR001";
  given.rules = {&given.rule, &given.rule};
  given.pack.rules = nullptr;
  EXPECT_THAT(given.mistakes(), ElementsAre("Rule QHR001: the id is used twice."));
}

TEST(Descriptor, TakesNoTextThatIsNone) {
  Description given;
  given.rule.summary.zh = "\xE6\x94";
  EXPECT_THAT(given.mistakes(), ElementsAre("Rule QHR001: the summary in Chinese is not UTF-8."));
  given.rule.summary.zh = "概\n要";
  EXPECT_THAT(given.mistakes(), ElementsAre(HasSubstr("holds control characters")));
  const std::string endless(20'000, 'a');
  given.rule.summary.zh = endless.c_str();
  EXPECT_THAT(given.mistakes(), ElementsAre(HasSubstr("is longer than 16 KiB")));
  given.rule.summary.zh = "概要";
  given.rule.name = "wrong rate";
  EXPECT_THAT(given.mistakes(), ElementsAre(HasSubstr("is not of the form WrongRate")));
}

TEST(Descriptor, TakesNoAbsurdCounts) {
  Description given;
  given.read();
  given.rule.message_count = SIZE_MAX;
  given.rule.example_count = 0;
  EXPECT_THAT(given.mistakes(), ElementsAre(HasSubstr("messages are more than the 100 allowed"),
                                            "Rule QHR001: there are no examples."));
  given.pack.rule_count = 1u << 30;
  EXPECT_THAT(given.mistakes(), ElementsAre(HasSubstr("rules are more than the 1000 allowed")));
  given.pack.rule_count = 1;
  given.rules[0] = nullptr;
  EXPECT_THAT(given.mistakes(), ElementsAre("Rule number 1: it is a null pointer."));
}

TEST(Descriptor, WantsMessagesWithSoundPlacesAndIds) {
  Description given;
  given.messages[0].advice.en = "A stray { brace.";
  given.messages.push_back(given.messages[0]);
  given.messages[1].advice.en = "None.";
  EXPECT_THAT(given.mistakes(),
              ElementsAre(HasSubstr("message 'wrongRate' has a brace that is neither doubled"),
                          HasSubstr("'wrongRate' is used twice")));
}

TEST(Descriptor, WantsExamplesOfBothKinds) {
  Description given;
  given.examples[1].verdict = GWLINT_WRONG;
  EXPECT_THAT(given.mistakes(), ElementsAre("Rule QHR001: it has no right example."));
  given.examples[1].verdict = 9;
  given.examples[0].with = nullptr;
  EXPECT_THAT(given.mistakes(),
              ElementsAre("Rule QHR001: the example's new text is a null pointer.",
                          "Rule QHR001: the example's verdict cannot be 9."));
}

TEST(Descriptor, WantsAWholeClause) {
  Description given;
  given.clause.title.en = nullptr;
  given.clause.id = nullptr;
  EXPECT_THAT(given.mistakes(),
              ElementsAre("Rule QHR001: the instrument's title in English is a null pointer.",
                          "Rule QHR001: the clause's id is a null pointer."));
}

}  // namespace
}  // namespace gwlint::annual_report::native
