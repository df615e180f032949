#include "linter/suppress/directive.h"

#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gwlint {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Kind = Directive::Kind;

std::optional<Directive> read(std::string_view comment) {
  return read_directive(comment, {0, static_cast<std::uint32_t>(comment.size())});
}

std::vector<std::string_view> rules(std::string_view comment) {
  std::vector<std::string_view> names;
  const auto directive = read(comment);
  if (!directive) return names;
  for (const Span rule : directive->rules) names.push_back(rule.of(comment));
  return names;
}

TEST(Directive, NamesKindRuleAndReason) {
  const auto directive = read("<!-- gwlint-disable-next-line TAB006: 上级要求留空 -->");
  ASSERT_TRUE(directive);
  EXPECT_EQ(directive->kind, Kind::NextLine);
  EXPECT_EQ(directive->reason, "上级要求留空");
  EXPECT_THAT(rules("<!-- gwlint-disable-next-line TAB006: 上级要求留空 -->"),
              ElementsAre("TAB006"));
}

TEST(Directive, StandsBareToo) {
  const auto directive = read("gwlint-disable-file CIT：引用旧文");
  ASSERT_TRUE(directive);
  EXPECT_EQ(directive->kind, Kind::File);
  EXPECT_EQ(directive->reason, "引用旧文");
}

TEST(Directive, TakesSeveralRulesHoweverTheyAreParted) {
  for (const char* text : {"<!--gwlint-disable-file TAB006,SUM,PER001:r-->",
                           "gwlint-disable-file TAB006 , SUM\tPER001 : r",
                           "gwlint-disable-file　TAB006、SUM，PER001： r"}) {
    EXPECT_THAT(rules(text), ElementsAre("TAB006", "SUM", "PER001")) << text;
    EXPECT_EQ(read(text)->reason, "r");
  }
}

TEST(Directive, TakesAReasonOverSeveralLines) {
  EXPECT_EQ(read("<!-- gwlint-disable-file TAB: one\n     two -->")->reason, "one two");
}

TEST(Directive, KeepsColonsInTheReason) {
  EXPECT_EQ(read("gwlint-disable-file TAB: 见：附件 1:2")->reason, "见：附件 1:2");
}

TEST(Directive, HasNoReasonWhereNoneSaysAnything) {
  for (const char* text : {"gwlint-disable-file TAB", "gwlint-disable-file TAB:",
                           "gwlint-disable-file TAB: —— …", "<!-- gwlint-disable-file TAB: -->"}) {
    EXPECT_EQ(read(text)->reason, "") << text;
  }
}

TEST(Directive, MayNameNoRule) {
  EXPECT_THAT(read("gwlint-disable-file: reason")->rules, IsEmpty());
  EXPECT_EQ(read("gwlint-disable-file: reason")->reason, "reason");
  EXPECT_EQ(read("gwlint-disable-file: reason")->kind, Kind::File);
  EXPECT_THAT(read("gwlint-disable-file")->rules, IsEmpty());
}

TEST(Directive, KnowsWhatIsNone) {
  EXPECT_EQ(read("<!-- gwlint-disable-nextline TAB: r -->")->kind, Kind::Unknown);
  EXPECT_EQ(read("<!-- gwlint-ignore TAB: r -->")->kind, Kind::Unknown);
}

TEST(Directive, LeavesCommentsForPeopleAlone) {
  for (const char* text : {"<!-- 待核对 -->", "<!---->", "<!-- 用 gwlint-disable-file -->"}) {
    EXPECT_FALSE(read(text)) << text;
  }
}

TEST(Directive, IsBareOnlyWhereALineBeginsSo) {
  EXPECT_TRUE(is_bare_directive("gwlint-disable-file TAB: r"));
  EXPECT_FALSE(is_bare_directive("见 gwlint-disable-file TAB: r"));
  EXPECT_FALSE(is_bare_directive("gwlint 检查"));
}

}  // namespace
}  // namespace gwlint
