#include "linter/config/configuration.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gwlint {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

RuleInfo rule(std::string_view id) {
  RuleInfo info;
  info.id = id;
  return info;
}

const RuleInfo kTab6 = rule("TAB006");
const RuleInfo kCfg1 = rule("CFG001");
const RuleInfo* const kRules[] = {&kCfg1, &kTab6};

std::vector<std::string> errors(std::string_view text, bool own = false) {
  std::vector<std::string> all;
  for (const PlacedError& error : parse_configuration(text, "gwlint.toml", own).errors) {
    EXPECT_TRUE(error.zh.ends_with("。") || error.zh.ends_with("？")) << error.zh;
    EXPECT_TRUE(error.en.ends_with(".") || error.en.ends_with("?")) << error.en;
    all.push_back(to_string(error, Language::English));
  }
  return all;
}

Configuration parsed(std::string_view text, bool own = false) {
  ParsedConfiguration result = parse_configuration(text, "gwlint.toml", own);
  for (const PlacedError& error : result.errors) {
    ADD_FAILURE() << to_string(error, Language::English);
  }
  return std::move(result.configuration);
}

TEST(Configuration, ReadsEveryKey) {
  const Configuration configuration = parsed(R"(
fail-on = "error"
packs = ["packs/qinghe.toml"]
[rules]
TAB006 = "error"
DOC = "off"
[[override]]
paths = ["乡镇/**"]
rules = { SEC009 = "off" }
[[suppress]]
rule = "TAB014"
paths = ["法制局/*.docx"]
contains = "规 章"
reason = "经授权代管规章目录"
)");
  ASSERT_TRUE(configuration.fail_on);
  EXPECT_EQ(*configuration.fail_on, Level::Error);
  ASSERT_EQ(configuration.rules.size(), 2u);
  EXPECT_EQ(configuration.rules[0].name, "DOC");
  EXPECT_EQ(configuration.rules[0].level, Level::Off);
  EXPECT_EQ(configuration.rules[1].level, Level::Error);
  ASSERT_EQ(configuration.overrides.size(), 1u);
  EXPECT_TRUE(configuration.overrides[0].paths[0].matches("乡镇/a.docx"));
  EXPECT_EQ(configuration.overrides[0].rules[0].name, "SEC009");
  ASSERT_EQ(configuration.suppressions.size(), 1u);
  EXPECT_EQ(configuration.suppressions[0].contains, "规章");
  EXPECT_EQ(configuration.suppressions[0].reason, "经授权代管规章目录");
  EXPECT_EQ(configuration.packs[0].path, "packs/qinghe.toml");
}

// The first example of docs/configuration.md.
std::string documented() {
  std::ifstream page(GWLINT_SOURCE_DIR "/docs/configuration.md");
  std::string text;
  bool in_example = false;
  for (std::string line; std::getline(page, line);) {
    const bool indented = line.starts_with("    ");
    if (in_example && !indented && !line.empty()) break;
    in_example = in_example || indented;
    if (in_example) text += line.substr(std::min<std::size_t>(line.size(), 4)) + '\n';
  }
  return text;
}

TEST(Configuration, IsWrittenAsDocumented) {
  const Configuration configuration = parsed(documented());
  EXPECT_TRUE(configuration.fail_on);
  EXPECT_EQ(configuration.packs.size(), 1u);
  EXPECT_EQ(configuration.rules.size(), 3u);
  EXPECT_EQ(configuration.overrides.size(), 1u);
  EXPECT_EQ(configuration.suppressions.size(), 1u);
}

TEST(Configuration, MayBeEmpty) {
  EXPECT_FALSE(parsed("").fail_on);
  EXPECT_FALSE(parsed("# 无\n").fail_on);
}

TEST(Configuration, MayNeverFail) {
  const Configuration configuration = parsed("fail-on = \"never\"");
  ASSERT_TRUE(configuration.fail_on);
  EXPECT_EQ(*configuration.fail_on, std::nullopt);
}

TEST(Configuration, KnowsWhereASuppressionStands) {
  const std::string text = "# 说明\n[[suppress]]\nreason = \"原因\"  \nrule = \"TAB014\"\n";
  const Configuration configuration = parsed(text);
  EXPECT_EQ(configuration.suppressions[0].place.of(text), "\"TAB014\"");
}

TEST(Configuration, NamesTheNearestKey) {
  EXPECT_THAT(errors("fail_on = \"note\""),
              ElementsAre("gwlint.toml:1:1: There is no key 'fail_on'; did you mean 'fail-on'? The "
                          "keys here are: fail-on, native-packs, override, packs, rules, "
                          "suppress."));
  EXPECT_THAT(
      errors("[[suppress]]\nrule=\"TAB\"\nreason=\"r\"\npath = [\"a\"]"),
      ElementsAre(StartsWith("gwlint.toml:4:1: There is no key 'path'; did you mean 'paths'?")));
  EXPECT_THAT(errors("[[override]]\npaths = [\"a\"]\nrule = {}"),
              ElementsAre(StartsWith("gwlint.toml:1:1: [[override]] lacks 'rules'"),
                          StartsWith("gwlint.toml:3:1: There is no key 'rule'")));
}

TEST(Configuration, RefusesOtherTypes) {
  EXPECT_THAT(errors("fail-on = 1"), ElementsAre(HasSubstr(":1:11: The value of 'fail-on'")));
  EXPECT_THAT(errors("rules = []"), ElementsAre(HasSubstr("must be a table")));
  EXPECT_THAT(errors("[rules]\nTAB006 = true"), ElementsAre(HasSubstr(":2:10:")));
  EXPECT_THAT(errors("[override]\npaths = [\"a\"]"), ElementsAre(HasSubstr("[[override]]")));
  EXPECT_THAT(errors("suppress = [1]"), ElementsAre(HasSubstr("[[suppress]]")));
  EXPECT_THAT(errors("packs = \"a.toml\""), ElementsAre(HasSubstr("an array of strings")));
  EXPECT_THAT(errors("packs = [\"a.toml\", 3]"), ElementsAre(HasSubstr(":1:20:")));
  EXPECT_THAT(errors("[[override]]\npaths = []\nrules = {TAB=\"off\"}"),
              ElementsAre(HasSubstr("at least one")));
}

// toml++ asserts that such keys begin otherwise, where it is compiled with assertions.
TEST(Configuration, RefusesTablesWithoutAName) {
  for (const std::string_view text : {"[.a]", "[=]", "[,", "[{", "[\n]", "[ #", "[]"}) {
    EXPECT_THAT(errors(text), ElementsAre(StartsWith("gwlint.toml:1:"))) << text;
  }
}

TEST(Configuration, RefusesOtherLevels) {
  EXPECT_THAT(errors("[rules]\n# 中文\nTAB006 = \"fatal\""),
              ElementsAre(AllOf(HasSubstr(":3:10:"), HasSubstr("off, note, warning and error"))));
  EXPECT_THAT(errors("fail-on = \"off\""), ElementsAre(HasSubstr("never")));
}

TEST(Configuration, WantsAReason) {
  const auto missing = ElementsAre(HasSubstr("needs its reason"));
  EXPECT_THAT(errors("[[suppress]]\nrule = \"TAB006\""), missing);
  EXPECT_THAT(errors("[[suppress]]\nrule = \"TAB006\"\nreason = \" \""), missing);
  EXPECT_THAT(errors("[[suppress]]\nrule = \"TAB006\"\nreason = \"——\""), missing);
}

TEST(Configuration, RefusesBadPatterns) {
  EXPECT_THAT(errors("[[override]]\npaths = [\"../a\", \"[\"]\nrules = {TAB=\"off\"}"),
              ElementsAre(HasSubstr(":2:10:"), HasSubstr(":2:18:")));
}

TEST(Configuration, TellsSyntaxErrorsWithTheirPlace) {
  EXPECT_THAT(errors("[rules]\nTAB006 = error\n"),
              ElementsAre(AllOf(StartsWith("gwlint.toml:2:"), HasSubstr("no valid TOML"))));
  EXPECT_THAT(errors("fail-on = \"note\"\nfail-on = \"note\"\n"),
              ElementsAre(StartsWith("gwlint.toml:2:")));
  EXPECT_THAT(errors("x = \"\xFF\""), ElementsAre(StartsWith("gwlint.toml:1:")));
}

TEST(Configuration, TellsAllErrorsByPlace) {
  EXPECT_EQ(errors("fail-on = 3\nxyz = 1\n[rules]\nTAB = \"bad\"\n[[suppress]]\n").size(), 5u);
}

TEST(Configuration, NativePacksAreForTheUsersOwn) {
  EXPECT_THAT(errors("native-packs = [\"a.so\"]"), ElementsAre(HasSubstr("own configuration")));
  EXPECT_EQ(parsed("native-packs = [\"a.so\"]", true).native_packs.size(), 1u);
}

TEST(Configuration, UnknownRulesAreToldWithTheNearest) {
  const Configuration configuration = parsed(
      "[rules]\nTAB006 = \"off\"\nTAB06 = \"off\"\nTAB=\"note\"\n[[override]]\npaths=[\"a\"]\n"
      "rules = {TABB = \"off\"}\n[[suppress]]\nrule = \"TAB666\"\nreason = \"r\"\n");
  const auto unknown = unknown_rules(configuration, "gwlint.toml", kRules);
  ASSERT_EQ(unknown.size(), 3u);
  EXPECT_EQ(to_string(unknown[0], Language::English),
            "gwlint.toml:3:1: There is no rule or family 'TAB06'; did you mean TAB006?");
  EXPECT_EQ(unknown[1].line, 7u);
  EXPECT_EQ(unknown[2].line, 9u);
}

TEST(Configuration, WhatIsSaidOfSuppressionsCannotBeSuppressed) {
  const Configuration configuration = parsed("[[suppress]]\nrule=\"CFG001\"\nreason=\"r\"\n");
  EXPECT_EQ(unknown_rules(configuration, "gwlint.toml", kRules).size(), 1u);
}

}  // namespace
}  // namespace gwlint
