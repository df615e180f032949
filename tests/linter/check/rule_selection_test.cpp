#include "linter/check/rule_selection.h"

#include <array>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gwlint {
namespace {

using testing::ElementsAre;

RuleInfo rule(std::string_view id, Level level) {
  RuleInfo info;
  info.id = id;
  info.level = level;
  return info;
}

const RuleInfo kTab1 = rule("TAB001", Level::Error);
const RuleInfo kTab6 = rule("TAB006", Level::Warning);
const RuleInfo kDoc9 = rule("DOC009", Level::Off);
const std::array<const RuleInfo*, 3> kRules = {&kDoc9, &kTab1, &kTab6};

std::vector<std::string_view> chosen(const RuleSelection& selection) {
  std::vector<std::string_view> ids;
  for (const RuleInfo* rule : kRules) {
    if (selection.level_of(*rule) != Level::Off) ids.push_back(rule->id);
  }
  return ids;
}

TEST(RuleSelection, RunsAllThatAreOnByDefault) {
  EXPECT_THAT(chosen({}), ElementsAre("TAB001", "TAB006"));
  EXPECT_EQ(RuleSelection().level_of(kTab6), Level::Warning);
}

TEST(RuleSelection, RunsOnlyWhatIsSelected) {
  EXPECT_THAT(chosen({{"TAB006"}, {}}), ElementsAre("TAB006"));
  EXPECT_THAT(chosen({{"TAB"}, {}}), ElementsAre("TAB001", "TAB006"));
}

TEST(RuleSelection, LeavesOutWhatIsIgnored) {
  EXPECT_THAT(chosen({{}, {"TAB001"}}), ElementsAre("TAB006"));
  EXPECT_THAT(chosen({{"TAB"}, {"TAB001"}}), ElementsAre("TAB006"));
  EXPECT_THAT(chosen({{"TAB001"}, {"TAB001"}}), ElementsAre());
}

TEST(RuleSelection, LetsARuleOutweighItsFamily) {
  EXPECT_THAT(chosen({{"TAB006"}, {"TAB"}}), ElementsAre("TAB006"));
}

TEST(RuleSelection, TurnsOnByNameAlone) {
  EXPECT_THAT(chosen({{"DOC"}, {}}), ElementsAre());
  EXPECT_THAT(chosen({{"DOC009"}, {}}), ElementsAre("DOC009"));
  EXPECT_EQ(RuleSelection({"DOC009"}, {}).level_of(kDoc9), Level::Note);
}

TEST(RuleSelection, KeepsTheConfiguredLevelOfWhatRuns) {
  EXPECT_EQ(RuleSelection().level_over(kTab6, Level::Error), Level::Error);
  EXPECT_EQ(RuleSelection().level_over(kTab6, Level::Off), Level::Off);
  EXPECT_EQ(RuleSelection({"TAB"}, {}).level_over(kTab6, Level::Off), Level::Off);
}

TEST(RuleSelection, OutweighsAConfigurationThatTurnsARuleOffByItsNameAlone) {
  EXPECT_EQ(RuleSelection({"TAB006"}, {}).level_over(kTab6, Level::Off), Level::Warning);
}

TEST(RuleSelection, TakesWhatIsOffUnlessItIsLeftOut) {
  EXPECT_TRUE(RuleSelection().takes(kDoc9));
  EXPECT_TRUE(RuleSelection({"DOC"}, {}).takes(kDoc9));
  EXPECT_FALSE(RuleSelection({"DOC"}, {"DOC009"}).takes(kDoc9));
  EXPECT_FALSE(RuleSelection({"TAB"}, {}).takes(kDoc9));
}

}  // namespace
}  // namespace gwlint
