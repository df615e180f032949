// What is wrong with a pack is told, all at once, with its place.
#include "rules/annual_report/packs/pack_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/rules/packs/pack_text.h"

namespace gwlint::annual_report {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// The mistakes of a pack that holds one rule.
std::vector<std::string> mistakes_of_rule(std::string_view keys) {
  return mistakes(std::string(kPackHead) + rule_text(keys));
}

constexpr std::string_view kForbid = "check = \"forbid\"\nany = [\"甲\"]";

TEST(PackReader, TakesASoundPack) {
  EXPECT_THAT(mistakes_of_rule(kForbid), IsEmpty());
}

TEST(PackReader, SaysWhereTomlBreaksOff) {
  const auto all = mistakes("[pack]\nid = \"x\nversion = 1\n");
  ASSERT_EQ(all.size(), 1u);
  EXPECT_TRUE(all[0].starts_with("2:")) << all[0];
}

TEST(PackReader, WantsAPack) {
  EXPECT_THAT(mistakes(""), ElementsAre("1:1: [pack] is missing."));
}

TEST(PackReader, TellsAllMistakesInOrder) {
  EXPECT_THAT(mistakes(R"([pack]
id = "Big"
version = 1
name = { zh = "名" }
colour = "red"
)"),
              ElementsAre(HasSubstr("2:6: 'Big' is no pack id"),
                          "3:11: 'version' must be a string.", "4:8: 'en' is missing.",
                          HasSubstr("5:1: There is no key 'colour'; did you mean")));
}

TEST(PackReader, NamesTheNearestKey) {
  EXPECT_THAT(mistakes_of_rule("check = \"forbid\"\nany = [\"甲\"]\nexept = [\"乙\"]"),
              ElementsAre("24:1: There is no key 'exept'; did you mean 'except'?"));
}

struct BadRule {
  std::string_view keys;
  std::string_view words;
};

TEST(PackReader, RefusesBadRules) {
  constexpr BadRule kRules[] = {
      {"check = \"forbit\"\nany = [\"甲\"]", "There is no check 'forbit'; did you mean 'forbid'?"},
      {"any = [\"甲\"]", "Write either 'check' or 'like'."},
      {"check = \"forbid\"", "'any' is missing."},
      {"check = \"forbid\"\nany = []", "'any' must not be empty."},
      {"check = \"forbid\"\nany = [\"\"]", "'any' must not hold an empty string."},
      {"check = \"forbid\"\nany = [\" \"]", "nothing but blanks"},
      {"check = \"forbid\"\nany = [1]", "'any' must be a string."},
      {"check = \"forbid\"\nany = \"甲\"", "'any' must be an array of strings."},
      {"check = \"forbid\"\nany = [\"甲\"]\nin = \"七\"", "There is no section '七'; did you mean"},
      {"check = \"forbid\"\nany = [\"甲\"]\nin = \"五\"\ntables = true", "only with the whole"},
      {"check = \"forbid\"\nany = [\"甲\"]\nreplace = \"甲乙\"", "still holds the forbidden '甲'"},
      {"check = \"forbid\"\nany = [\"甲\"]\nfix = \"safe\"", "'fix' stands without 'replace'."},
      {"check = \"forbid\"\nany = [\"甲\"]\nreplace = \"乙\"\nfix = \"save\"",
       "There is no fix 'save'; did you mean 'safe'?"},
      {"check = \"forbid\"\nany = [\"甲\"]\nfrom = \"2023\"", "'from' must be a whole number."},
      {"check = \"forbid\"\nany = [\"甲\"]\nfrom = 23", "'from' must be a year"},
      {"check = \"forbid\"\nany = [\"甲\"]\nfrom = 2023\nuntil = 2022",
       "'until' is before 'from'."},
      {"check = \"topics\"\ntopics = [{ name = \"甲\" }]", "'in' is missing."},
      {"check = \"topics\"\nin = \"一\"\ntopics = []", "'topics' must hold one at least."},
      {"check = \"cite\"", "'title' is missing."},
      {"check = \"relation\"", "[rule.relation] is missing."},
      {"like = \"SEC001\"", "'like' is for packs with a [report] of their own"},
  };
  for (const BadRule& rule : kRules) {
    EXPECT_THAT(mistakes_of_rule(rule.keys), Contains(HasSubstr(std::string(rule.words))))
        << rule.keys;
  }
}

TEST(PackReader, AnUnknownCheckIsTheOnlyMistake) {
  EXPECT_THAT(mistakes_of_rule("check = \"forbit\"\nany = [\"甲\"]\nreplace = \"乙\""),
              ElementsAre("22:9: There is no check 'forbit'; did you mean 'forbid'?"));
}

TEST(PackReader, RefusesBadNames) {
  const auto with = [](std::string_view from, std::string_view to) {
    return mistakes(exchanged(std::string(kPackHead) + rule_text(kForbid), from, to));
  };
  EXPECT_THAT(with("TRY001", "TRY01"), ElementsAre(HasSubstr("'TRY01' is no rule id")));
  EXPECT_THAT(with("TRY001", "T001"), ElementsAre(HasSubstr("'T001' is no rule id")));
  EXPECT_THAT(with("TRY001", "try001"), ElementsAre(HasSubstr("'try001' is no rule id")));
  for (const char* id :
       {"CIT900", "PER900", "SEC900", "TAB900", "SUM900", "NAR900", "DOC900", "CFG900"}) {
    EXPECT_THAT(with("TRY001", id), ElementsAre(HasSubstr("are those of built-in rules"))) << id;
  }
  EXPECT_THAT(with("\"Trial\"\nlevel", "\"trial rule\"\nlevel"),
              ElementsAre(HasSubstr("'trial rule' is no rule name")));
  EXPECT_THAT(with("\"warning\"", "\"warn\""),
              ElementsAre("16:9: There is no level 'warn'; did you mean 'warning'?"));
  EXPECT_THAT(with("level = \"warning\"\n", ""), ElementsAre(HasSubstr("'level' is missing.")));
  EXPECT_THAT(with("clause = \"某办〔2023〕1号/一", "clause = \"某办〔2023〕1号/二"),
              ElementsAre(HasSubstr("There is no clause '某办〔2023〕1号/二'; did you mean")));
  EXPECT_THAT(with("\"Wrong.\"", "\"Wrong\""), ElementsAre(HasSubstr("must end in '.'")));
  EXPECT_THAT(with("\"有问题。\"", "\"有问题\""), ElementsAre(HasSubstr("must end in 。")));
  EXPECT_THAT(with("\"Wrong.\"", "\"Wrong {3}.\""),
              ElementsAre(HasSubstr("'message' has {3}, but such a rule has 1 arguments")));
}

TEST(PackReader, RefusesARuleTwice) {
  EXPECT_THAT(mistakes(std::string(kPackHead) + rule_text(kForbid) + rule_text(kForbid)),
              ElementsAre(HasSubstr("There are two rules 'TRY001'.")));
}

TEST(PackReader, KnowsBuiltInClauses) {
  EXPECT_THAT(mistakes(exchanged(std::string(kPackHead) + rule_text(kForbid),
                                 "clause = \"某办〔2023〕1号/一\"",
                                 "clause = \"国办公开办函〔2021〕30号/三\"")),
              IsEmpty());
  EXPECT_THAT(
      mistakes(exchanged(std::string(kPackHead), "id = \"某办〔2023〕1号\"", "id = \"条例\"")),
      ElementsAre(HasSubstr("'条例' is built in")));
}

TEST(PackReader, WantsExamplesInTheModel) {
  const std::string rule = std::string(kForbid);
  EXPECT_THAT(mistakes_of_rule(rule + "\n[[rule.wrong]]\nreplace = \"没有这句话\"\nwith = \"甲\""),
              ElementsAre("25:11: The model text does not hold this."));
  EXPECT_THAT(mistakes_of_rule(rule + "\n[[rule.right]]\nreplace = \"年\"\nwith = \"甲\""),
              ElementsAre("25:11: The model text holds this more than once."));
  EXPECT_THAT(mistakes_of_rule(rule + "\n[[rule.wrong]]\nwith = \"甲\""),
              ElementsAre("25:8: 'with' stands without 'replace'."));
  EXPECT_THAT(mistakes_of_rule(rule + "\n[[rule.wrong]]\nmark = \"inserted\""),
              ElementsAre(HasSubstr("'with' has no ⟦ ⟧")));
}

TEST(PackReader, ReadsTheModelBeside) {
  const std::string head = exchanged(std::string(kPackHead), "version = \"1\"",
                                     "version = \"1\"\nmodel = \"model.txt\"");
  const std::string rule =
      rule_text(std::string(kForbid) + "\n[[rule.wrong]]\nreplace = \"乙\"\nwith = \"甲\"");
  EXPECT_THAT(mistakes(head + rule, {{"model.txt", "乙"}}), IsEmpty());
  EXPECT_THAT(mistakes(head + rule), Contains("4:9: There is none."));
}

TEST(PackReader, NamesTheNearestRowAndColumn) {
  const auto with = [](std::string_view relation) {
    return mistakes_of_rule("check = \"relation\"\n[rule.relation]\n" + std::string(relation));
  };
  EXPECT_THAT(
      with("table = \"disclosure\"\neach = \"row\"\nrows = [\"normativ\"]\n"
           "left = [\"activ\"]\nright = [\"issued\"]\npoint = \"issued\""),
      ElementsAre("26:9: Table 'disclosure' has no row 'normativ'; did you mean 'normative'?",
                  "27:9: Table 'disclosure' has no column 'activ'; did you mean 'active'?"));
  EXPECT_THAT(with("table = \"disclosures\"\neach = \"row\"\nleft = [\"active\"]\n"
                   "right = [\"issued\"]\npoint = \"active\""),
              ElementsAre("24:9: There is no table 'disclosures'; did you mean 'disclosure'?"));
  EXPECT_THAT(
      with("table = \"disclosure\"\neach = \"line\"\nleft = [\"active\"]\npoint = \"made\""),
      ElementsAre("25:8: 'each' must be \"row\" or \"column\".",
                  "26:8: Write either 'right' or 'at_least'.",
                  "27:9: 'point' must be one of 'left' or 'right'.",
                  HasSubstr("has no column 'made'")));
}

// ---- Reports of their own -----------------------------------------------------------------------

constexpr std::string_view kReport = R"([report]
title = ["年检"]
[[template]]
id = "1"
first_year = 2020
[[template.section]]
number = "一"
heading = "甲情况"
[[template.section]]
number = "二"
heading = "乙情况"
[[template.table]]
id = "t"
section = "一"
name = "表"
[[template.table.block]]
columns = [{ id = "a", label = "甲数" }, { id = "b", label = "乙数" }]
rows = [{ id = "r", label = "一行" }]
)";

std::vector<std::string> mistakes_of_report(std::string_view from, std::string_view to) {
  return mistakes(std::string(kPackHead) + exchanged(std::string(kReport), from, to));
}

TEST(PackReader, ReadsATemplate) {
  EXPECT_THAT(mistakes(std::string(kPackHead) + std::string(kReport)), IsEmpty());
}

TEST(PackReader, LeavesLastYearsReportsToTheBuiltInRules) {
  const std::string relation =
      "[[template.table.relation]]\nrule = \"QHX001\"\neach = \"row\"\nleft = [\"a\"]\n"
      "previous = [\"b\"]\npoint = \"a\"\n";
  EXPECT_THAT(mistakes(std::string(kPackHead) + std::string(kReport) + relation),
              testing::Contains(HasSubstr("Relations of a pack take no 'previous'")));
}

TEST(PackReader, RefusesBadTemplates) {
  EXPECT_THAT(mistakes_of_report("number = \"二\"", "number = \"三\""),
              ElementsAre("22:10: Sections are numbered '一, 二 …' in order; '三' is out of it."));
  EXPECT_THAT(mistakes_of_report("section = \"一\"", "section = \"三\""),
              ElementsAre(HasSubstr("There is no section '三'")));
  EXPECT_THAT(mistakes_of_report("first_year = 2020", "first_year = 'soon'"),
              Contains(HasSubstr("'first_year' must be a whole number.")));
  EXPECT_THAT(mistakes_of_report("{ id = \"b\"", "{ id = \"a\""),
              ElementsAre(HasSubstr("The table has this id twice.")));
  EXPECT_THAT(mistakes_of_report("label = \"一行\"", "label = \"\""),
              ElementsAre(HasSubstr("A table has three different labels at least")));
  EXPECT_THAT(
      mistakes_of_report("{ id = \"r\", label = \"一行\" }",
                         "{ id = \"r\", label = \"一行\" }, { id = \"s\", label = \"1.\" }"),
      ElementsAre(HasSubstr("The label '1.' has no words")));
  EXPECT_THAT(mistakes_of_report("rows = [{ id = \"r\", label = \"一行\" }]", "rows = []"),
              ElementsAre(HasSubstr("A table has a row and a column at least.")));
  EXPECT_THAT(mistakes_of_report("[report]\ntitle = [\"年检\"]\n", ""),
              ElementsAre(HasSubstr("There is a [[template]] but no [report].")));
  EXPECT_THAT(mistakes(std::string(kPackHead) + "[report]\ntitle = [\"年检\"]\n"),
              ElementsAre("14:9: There is a [report] but no [[template]]."));
  const std::string second = R"([[template]]
id = "2"
first_year = 2021
[[template.section]]
number = "一"
heading = "甲情况"
)";
  EXPECT_THAT(
      mistakes(std::string(kPackHead) + std::string(kReport) + second),
      ElementsAre(HasSubstr("have the same tables"), HasSubstr("have equally many sections")));
}

TEST(PackReader, RelationsNameRelationRules) {
  const std::string relation = R"([[template.table.relation]]
rule = "TRY001"
each = "row"
left = ["a"]
right = ["b"]
point = "a"
)";
  EXPECT_THAT(mistakes(std::string(kPackHead) + std::string(kReport) + relation),
              ElementsAre(HasSubstr("The pack has no rule 'TRY001'.")));
  const std::string with_model =
      exchanged(std::string(kPackHead), "version = \"1\"", "version = \"1\"\nmodel = \"m\"");
  const Beside beside = {{"m", "正文"}};
  EXPECT_THAT(mistakes(with_model + std::string(kReport) + relation + rule_text(kForbid), beside),
              ElementsAre(HasSubstr("The check of rule 'TRY001' is not 'relation'.")));
  EXPECT_THAT(
      mistakes(with_model + std::string(kReport) + relation + rule_text("check = \"relation\""),
               beside),
      IsEmpty());
}

TEST(PackReader, TheBuiltInReportIsOneOfThem) {
  EXPECT_EQ(built_in_report().templates.size(), 2u);
  EXPECT_EQ(built_in_report().subjects.front(), "信息公开");
}

TEST(PackReader, SurvivesAnyCut) {
  const std::string whole = std::string(kPackHead) + std::string(kReport) + rule_text(kForbid);
  for (std::size_t size = 0; size < whole.size(); size += 7) {
    Problems problems;
    EXPECT_NO_THROW(read_pack_text(std::string_view(whole).substr(0, size), problems)) << size;
  }
}

}  // namespace
}  // namespace gwlint::annual_report
