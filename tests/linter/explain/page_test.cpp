#include "linter/explain/page.h"

#include <algorithm>
#include <array>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "linter/explain/markdown.h"
#include "linter/explain/text.h"
#include "linter/text/width.h"
#include "linter/text/wrap.h"
#include "tests/linter/output/samples.h"

namespace gwlint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

std::string text_of(const RuleInfo& rule, Language language = Language::Chinese,
                    PageExtent extent = PageExtent::Whole) {
  return as_text(page_of(rule, language, extent), language, kEndless, Style(false));
}

TEST(RulePage, SaysEverythingOfARule) {
  const std::string text = text_of(samples::rule("SUM001"));
  EXPECT_THAT(text,
              AllOf(HasSubstr("不等于各申请人之和。\n"), HasSubstr("说明\n  每行"),
                    HasSubstr("依据\n  国办公开办函〔2021〕30号“三”（"), HasSubstr("错误写法\n"),
                    HasSubstr("  错误  │ 4 │ 2 │ 7 │\n  正确  │ 4 │ 2 │ 6 │\n"),
                    HasSubstr("没有问题的写法\n  正确  │ 5 │ 2 │ 7 │\n"),
                    HasSubstr("gwlint fix --unsafe"), HasSubstr("“错误”（error）"),
                    HasSubstr("    SUM001 = \"off\"\n"), HasSubstr("    rule = \"SUM001\"\n"),
                    HasSubstr("<!-- gwlint-disable-next-line SUM001: "),
                    HasSubstr("gwlint check --select SUM001 ")));
}

TEST(RulePage, EndsTheSummaryWithOneFullStop) {
  RuleInfo rule = samples::rule("SUM001");
  EXPECT_EQ(page_of(rule, Language::English).summary, rule.summary.en);
  rule.summary = {"没有句号", "No full stop"};
  EXPECT_EQ(page_of(rule, Language::English).summary, "No full stop.");
  EXPECT_EQ(page_of(rule, Language::Chinese).summary, "没有句号。");
}

TEST(RulePage, HasGapsInPlaceOfArguments) {
  RuleInfo rule = samples::rule("SUM001");
  constexpr std::array kMessages{
      MessageTemplate{"a", {"{0}{1} 与 {2}。", "{0}{1} and {2} {{}}."}, {"甲。", "Do a."}},
      MessageTemplate{"b", {"{0}{1} 与 {2}。", "{0}{1} and {2} {{}}."}, {"乙。", "Do b."}}};
  rule.messages = kMessages;
  EXPECT_THAT(text_of(rule), HasSubstr("  … 与 …。甲。或：乙。\n"));
  EXPECT_THAT(text_of(rule, Language::English), HasSubstr("  … and … {}. Do a. Or: Do b.\n"));
}

TEST(RulePage, OfARuleThatIsOffTellsHowToTurnItOn) {
  RuleInfo rule = samples::rule("DOC008");
  rule.level = Level::Off;
  EXPECT_THAT(text_of(rule), AllOf(HasSubstr("默认关闭"), HasSubstr("--select DOC008"),
                                   HasSubstr("DOC008 = \"warning\"")));
}

TEST(RulePage, NamesThePackOfARuleAndNoWebPage) {
  constexpr Pack kPack{"qinghe", {"清河", "Qinghe"}, "1.2"};
  RuleInfo rule = samples::rule("DOC008");
  EXPECT_THAT(page_of(rule, Language::Chinese).web_page, HasSubstr("docs/rules/DOC008.md"));
  rule.pack = &kPack;
  EXPECT_EQ(page_of(rule, Language::Chinese).web_page, "");
  EXPECT_THAT(text_of(rule), HasSubstr("扩展包“清河”（qinghe），版本 1.2。"));
  EXPECT_THAT(text_of(rule, Language::English, PageExtent::Brief),
              HasSubstr("The pack 'Qinghe' (qinghe), version 1.2."));
}

TEST(RulePage, SaysWhatElseTheRuleNeeds) {
  RuleInfo rule = samples::rule("SUM001");
  rule.companion = Companion::PreviousReport;
  EXPECT_THAT(text_of(rule), HasSubstr("--previous"));
  rule.companion = Companion::Parts;
  EXPECT_THAT(text_of(rule), HasSubstr("gwlint rollup --select SUM001"));
}

TEST(RulePage, OfASuppressionRuleDoesNotSuppressIt) {
  RuleInfo rule = samples::rule("DOC008");
  rule.id = "CFG001";
  EXPECT_THAT(text_of(rule), AllOf(HasSubstr("CFG001 = \"off\""), Not(HasSubstr("suppress"))));
}

TEST(RulePage, InBriefHasOneExampleOfEachKind) {
  RuleInfo rule = samples::rule("CIT006");
  constexpr std::array kExamples{Example{Example::Verdict::Wrong, "甲", "乙"},
                                 Example{Example::Verdict::Wrong, "甲", "丙"},
                                 Example{Example::Verdict::Right, "甲", "丁"}};
  rule.examples = kExamples;
  const std::string text = text_of(rule, Language::Chinese, PageExtent::Brief);
  EXPECT_THAT(text, AllOf(HasSubstr("错误  乙\n"), HasSubstr("正确  丁\n"), Not(HasSubstr("丙")),
                          Not(HasSubstr("gwlint.toml"))));
}

TEST(RulePageText, KeepsToTheColumnsButForCode) {
  for (const std::size_t columns : {40U, 80U, 120U}) {
    for (const RuleInfo* rule : samples::rules()) {
      for (const Language language : {Language::Chinese, Language::English}) {
        std::istringstream lines(
            as_text(page_of(*rule, language), language, columns, Style(false)));
        for (std::string line; std::getline(lines, line);) {
          if (line.starts_with("    ")) continue;
          EXPECT_LE(display_width(line), columns) << line;
        }
      }
    }
  }
}

TEST(RulePageText, ColoursWrongAndRightLines) {
  const RulePage page = page_of(samples::rule("CIT006"), Language::English);
  const std::string text = as_text(page, Language::English, 80, Style(true));
  EXPECT_THAT(text, AllOf(HasSubstr("\x1B[1mWhy\x1B[0m\n"),
                          HasSubstr("  \x1B[31mwrong  [2021]30号\x1B[0m\n"),
                          HasSubstr("  \x1B[32mright  〔2021〕30号\x1B[0m\n")));
}

TEST(RulePageMarkdown, HasHeadingsFencesAndALegend) {
  const RulePage page = page_of(samples::rule("CIT006"), Language::English);
  const std::string text = markdown::page(page, Language::English, 3);
  EXPECT_THAT(text, AllOf(HasSubstr("\n\n### Why\n\n"),
                          HasSubstr("### Wrong\n\nLines with - are wrong, lines with + are right."),
                          HasSubstr("```diff\n- [2021]30号\n+ 〔2021〕30号\n```\n"),
                          HasSubstr("```toml\n[rules]\nCIT006 = \"off\"\n```\n")));
  EXPECT_THAT(text, Not(HasSubstr("\n\n\n")));
  EXPECT_TRUE(text.ends_with("```\n"));
}

TEST(RulePageMarkdown, TakesWordsForWords) {
  EXPECT_EQ(markdown::escaped("[bookmark: _GoBack] & <a> | `b` *c*"),
            "\\[bookmark: \\_GoBack\\] \\& \\<a\\> \\| \\`b\\` \\*c\\*");
}

}  // namespace
}  // namespace gwlint
