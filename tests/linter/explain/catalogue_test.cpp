#include "linter/explain/catalogue.h"

#include <array>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "linter/text/wrap.h"
#include "tests/linter/output/samples.h"

namespace gwlint {
namespace {

using Json = nlohmann::json;
using testing::ElementsAre;

constexpr std::array kFamilies{RuleFamily{"SUM", {"勾稽", "Sums"}},
                               RuleFamily{"NAR", {"文字", "Narrative"}},
                               RuleFamily{"CIT", {"依据", "Basis"}}};

std::vector<RuleGroup> groups_of(const std::vector<const RuleInfo*>& rules) {
  return grouped(rules, kFamilies);
}

std::vector<std::string> titles(const std::vector<RuleGroup>& groups, Language language) {
  std::vector<std::string> titles;
  for (const RuleGroup& group : groups) titles.push_back(title_of(group.family, language));
  return titles;
}

TEST(Catalogue, GoesByFamiliesThenByWhateverElseThereIs) {
  EXPECT_THAT(titles(groups_of(samples::rules()), Language::Chinese),
              ElementsAre("SUM 勾稽", "CIT 依据", "DOC", "TAB"));
}

TEST(Catalogue, NamesAFamilyByItsPack) {
  constexpr Pack kPack{"qinghe", {"清河", "Qinghe"}, "1"};
  RuleInfo rule = samples::rule("DOC008");
  rule.id = "QHE001";
  rule.pack = &kPack;
  RuleInfo own = samples::rule("DOC008");
  own.id = "CFG001";
  EXPECT_THAT(titles(groups_of({&own, &rule}), Language::English),
              ElementsAre("CFG The set-up of gwlint itself", "QHE Qinghe"));
}

TEST(CatalogueText, StandsInColumns) {
  const auto groups = groups_of({&samples::rule("CIT006"), &samples::rule("SUM001")});
  EXPECT_EQ(catalogue_as_text(groups, Language::English, 60, Style(false)),
            "SUM Sums\n"
            "  SUM001  error    U  ApplicantTotal  A row's total in table\n"
            "                                      three is not the sum\n"
            "                                      of its applicants.\n"
            "\n"
            "CIT Basis\n"
            "  CIT006  warning  F  NumberBrackets  The year of a document\n"
            "                                      number is not in\n"
            "                                      tortoise shell\n"
            "                                      brackets.\n"
            "\n"
            "F: gwlint fix repairs it. U: gwlint fix --unsafe repairs it;\n"
            "review the result. gwlint explain RULE shows its reasons and\n"
            "examples.\n");
}

TEST(CatalogueText, HasALineARuleWhereNothingLimitsIt) {
  const auto groups = groups_of({&samples::rule("DOC008")});
  EXPECT_THAT(catalogue_as_text(groups, Language::Chinese, kEndless, Style(false)),
              testing::StartsWith("DOC\n  DOC008  提示  修  RepeatedWords  词语连写两次。\n\n"));
}

TEST(CatalogueMarkdown, LinksWhatHasAPage) {
  const auto groups = groups_of({&samples::rule("CIT006"), &samples::rule("DOC008")});
  const auto link = [](const RuleInfo& rule) {
    return std::string(rule.id == "CIT006" ? "CIT006.md" : "");
  };
  const std::string text = catalogue_as_markdown(groups, Language::Chinese, 2, link);
  EXPECT_THAT(text, testing::StartsWith("## CIT 依据\n\n| 规则 |"));
  EXPECT_THAT(text, testing::HasSubstr("| [CIT006](CIT006.md) | NumberBrackets | 警告 | 修 | "));
  EXPECT_THAT(text, testing::HasSubstr("\n\n## DOC\n\n"));
  EXPECT_THAT(text, testing::HasSubstr("| DOC008 | RepeatedWords | 提示 | 修 | "));
}

TEST(CatalogueJson, HoldsEverythingInBothLanguages) {
  const Json json = Json::parse(catalogue_as_json(groups_of(samples::rules())));
  EXPECT_EQ(json["families"][0]["name"]["en"], "Sums");
  ASSERT_EQ(json["rules"].size(), samples::rules().size());
  const RuleInfo& info = samples::rule("SUM001");
  const Json& rule = json["rules"][0];
  EXPECT_EQ(rule["id"], "SUM001");
  EXPECT_EQ(rule["family"], "SUM");
  EXPECT_EQ(rule["level"], "error");
  EXPECT_EQ(rule["precision"], "very-high");
  EXPECT_EQ(rule["fix"], "unsafe");
  EXPECT_EQ(rule["comparesWith"], "none");
  EXPECT_TRUE(rule["pack"].is_null());
  EXPECT_EQ(rule["summary"]["zh"], info.summary.zh);
  EXPECT_EQ(rule["explanation"]["en"], info.explanation.en);
  EXPECT_EQ(rule["clause"]["citation"], "国办公开办函〔2021〕30号“三”");
  EXPECT_EQ(rule["messages"][0]["advice"]["en"], info.messages[0].advice.en);
  EXPECT_EQ(rule["examples"][0],
            Json({{"verdict", "wrong"}, {"replace", "4\t2\t6"}, {"with", "4\t2\t7"}}));
}

TEST(CatalogueJson, TellsOfMarksAndOtherReports) {
  constexpr std::array kExamples{Example{.verdict = Example::Verdict::Right,
                                         .replace = "a",
                                         .with = "⟦b⟧",
                                         .mark = ExampleMark::Hidden,
                                         .other_replace = "c",
                                         .other_with = "d"}};
  RuleInfo rule = samples::rule("SUM001");
  rule.examples = kExamples;
  const Json example =
      Json::parse(catalogue_as_json(groups_of({&rule})))["rules"][0]["examples"][0];
  EXPECT_EQ(example["mark"], "hidden");
  EXPECT_EQ(example["otherReplace"], "c");
  EXPECT_EQ(example["otherWith"], "d");
}

}  // namespace
}  // namespace gwlint
