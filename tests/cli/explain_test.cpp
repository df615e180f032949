// gwlint rules and gwlint explain.
#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "linter/text/width.h"
#include "tests/cli/run_gwlint.h"

namespace gwlint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

TEST(Rules, AreListedByFamily) {
  const Outcome run = gwlint({"rules"});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.err, IsEmpty());
  EXPECT_THAT(run.out, AllOf(StartsWith("CIT 编制依据\n  CIT001  错误  "), HasSubstr("\nSUM "),
                             HasSubstr("\n  SUM002  错误  慎    OutcomeTotal "),
                             HasSubstr("gwlint explain")));
}

TEST(Rules, HaveALineEachWhereNobodyWatches) {
  const std::vector<std::string> lines = lines_of(gwlint({"rules", "--lang=en"}).out);
  const auto rules = nlohmann::json::parse(gwlint({"rules", "--format=json"}).out)["rules"];
  EXPECT_GE(rules.size(), 48U);
  for (const auto& rule : rules) {
    const std::string start = "  " + rule["id"].get<std::string>() + "  ";
    const std::string end = rule["summary"]["en"];
    EXPECT_EQ(std::ranges::count_if(lines,
                                    [&](const std::string& line) {
                                      return line.starts_with(start) && line.ends_with(end);
                                    }),
              1)
        << rule["id"];
  }
}

TEST(Rules, FitTheTerminal) {
  for (const std::string columns : {"80", "120"}) {
    const Outcome run = gwlint({"rules"}, {.variables = {"COLUMNS=" + columns}});
    for (const std::string& line : lines_of(run.out)) {
      EXPECT_LE(display_width(line), std::stoul(columns)) << line;
    }
  }
}

TEST(Rules, CanBeSelectedAsInCheck) {
  const Outcome run = gwlint({"rules", "--select", "SUM,TAB005", "--ignore=SUM002"});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.out, AllOf(HasSubstr("SUM001"), HasSubstr("TAB005"), Not(HasSubstr("SUM002")),
                             Not(HasSubstr("CIT"))));
  const Outcome wrong = gwlint({"rules", "--select", "OutcomeTotals"});
  EXPECT_EQ(wrong.exit_code, 2);
  EXPECT_THAT(wrong.err, AllOf(HasSubstr("--select"), HasSubstr("SUM002")));
  EXPECT_THAT(wrong.out, IsEmpty());
}

TEST(Rules, AsMarkdownLinkToTheirPages) {
  EXPECT_THAT(
      gwlint({"rules", "--format", "markdown", "--select", "SUM"}).out,
      AllOf(StartsWith("## SUM "), HasSubstr("\n| [SUM001](https://"), HasSubstr("SUM001.md) | ")));
}

TEST(Explain, TakesIdsNamesAndFamiliesInAnyCase) {
  const std::string page = gwlint({"explain", "SEC006"}).out;
  EXPECT_THAT(page, StartsWith("SEC006 EmptySection  错误\n"));
  for (const char* word : {"sec006", "EmptySection", "emptysection"}) {
    EXPECT_EQ(gwlint({"explain", word}).out, page) << word;
  }
  EXPECT_THAT(gwlint({"explain", "sum"}).out, AllOf(StartsWith("SUM001 "), HasSubstr("\nSUM005 ")));
}

TEST(Explain, ShowsARuleOnceHoweverOftenItIsNamed) {
  EXPECT_EQ(gwlint({"explain", "SEC006", "EmptySection"}).out, gwlint({"explain", "SEC006"}).out);
}

TEST(Explain, NamesTheRuleThatWasMeant) {
  const Outcome run = gwlint({"explain", "--lang", "en", "SUM001", "emptysecton"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_EQ(run.err, "gwlint: There is no rule or family 'emptysecton'; did you mean SEC006?\n");
  EXPECT_THAT(run.out, IsEmpty());
}

TEST(Explain, NeedsARule) {
  const Outcome run = gwlint({"explain"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("gwlint rules"));
}

TEST(Explain, FitsTheTerminal) {
  for (const std::string columns : {"80", "120"}) {
    for (const std::string language : {"zh", "en"}) {
      std::vector<std::string> arguments{"explain", "--lang", language};
      const auto rules = nlohmann::json::parse(gwlint({"rules", "--format=json"}).out)["rules"];
      for (const auto& rule : rules) arguments.push_back(rule["id"]);
      const Outcome run = gwlint(arguments, {.variables = {"COLUMNS=" + columns}});
      EXPECT_EQ(run.exit_code, 0);
      for (const std::string& line : lines_of(run.out)) {
        if (line.starts_with("    ")) continue;  // code is to be copied whole
        EXPECT_LE(display_width(line), std::stoul(columns)) << line;
      }
    }
  }
}

TEST(Explain, ColoursOnlyWhenAsked) {
  EXPECT_THAT(gwlint({"explain", "SUM001"}).out, Not(HasSubstr("\x1B[")));
  EXPECT_THAT(gwlint({"explain", "SUM001", "--color=always"}).out, StartsWith("\x1B[1mSUM001"));
}

TEST(Explain, WritesMarkdown) {
  EXPECT_THAT(gwlint({"explain", "TAB005", "TAB006", "--format", "markdown", "--lang=en"}).out,
              AllOf(StartsWith("# TAB005 LabelWording\n\n"), HasSubstr("\n# TAB006 "),
                    HasSubstr("\n## Why\n\n"), HasSubstr("\n```diff\n- "),
                    HasSubstr("docs/rules/TAB005.md>\n")));
}

TEST(Explain, WritesJson) {
  const auto json = nlohmann::json::parse(gwlint({"explain", "TAB005", "--format=json"}).out);
  ASSERT_EQ(json["rules"].size(), 1U);
  EXPECT_EQ(json["rules"][0]["name"], "LabelWording");
  EXPECT_EQ(json["families"][0]["id"], "TAB");
}

TEST(Explain, RefusesAFormatThatItLacks) {
  const Outcome run = gwlint({"explain", "TAB005", "--format", "sarif"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("text, markdown, json"));
}

}  // namespace
}  // namespace gwlint
