#include "linter/config/policies.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

RuleInfo rule(std::string_view id, Level level) {
  RuleInfo info;
  info.id = id;
  info.level = level;
  return info;
}

const RuleInfo kSec9 = rule("SEC009", Level::Warning);
const RuleInfo kTab6 = rule("TAB006", Level::Warning);
const RuleInfo kTab7 = rule("TAB007", Level::Off);
const RuleInfo kPack1 = rule("QH001", Level::Note);

class Rules : public RuleSet {
 public:
  explicit Rules(bool with_pack = false) {
    if (with_pack) rules_.insert(rules_.begin(), &kPack1);
  }
  std::span<const RuleInfo* const> rules() const override { return rules_; }
  Judgement check(const Document&, const CheckContext&) const override { return {}; }
  std::unique_ptr<const Digest> digest(const Document&) const override { return nullptr; }

 private:
  std::vector<const RuleInfo*> rules_ = {&kSec9, &kTab6, &kTab7};
};

int loads = 0;  // of packs, in the test that is running

// A pack whose name holds `bad` is in error.
RuleSetResult load(std::span<const PackSource> packs) {
  ++loads;
  for (const PackSource& pack : packs) {
    if (pack.path.find("bad") == std::string::npos) continue;
    return std::vector<PackError>{{pack.path, 3, 1, "有误。", "Wrong."}};
  }
  return std::unique_ptr<RuleSet>(std::make_unique<Rules>(true));
}

class PoliciesTest : public testing::Test {
 protected:
  PoliciesTest() {
    loads = 0;
    folder_.write(".git/HEAD", "");
    settings_.built_in = &rules_;
    settings_.load = load;
    settings_.selection = &selection_;
  }

  Policies policies() const { return Policies(settings_); }
  std::string write(std::string_view text, std::string_view name = "gwlint.toml") {
    return folder_.write(name, text);
  }
  static std::vector<std::string> told(const Policies& policies) {
    std::vector<std::string> all;
    for (const PlacedError& error : policies.errors()) all.push_back(error.en);
    return all;
  }

  TemporaryFolder folder_;
  Rules rules_;
  RuleSelection selection_;
  PolicySettings settings_;
};

TEST_F(PoliciesTest, WithoutAConfigurationAreTheDefaults) {
  Policies policies(settings_);
  const Policy policy = policies.policy_for(folder_ / "a.txt");
  EXPECT_EQ(policy.rules, &rules_);
  EXPECT_EQ(policy.levels->level_of(kTab6), Level::Warning);
  EXPECT_EQ(policy.fail_on, Level::Warning);
  EXPECT_EQ(loads, 0);
}

TEST_F(PoliciesTest, TakeLevelsFromTheConfiguration) {
  write("fail-on = \"never\"\n[rules]\nTAB006 = \"note\"\nSEC = \"error\"\nTAB = \"off\"\n");
  Policies policies(settings_);
  const Policy policy = policies.policy_for(folder_ / "a.txt");
  EXPECT_EQ(policy.levels->level_of(kTab6), Level::Note) << "its id outweighs its family";
  EXPECT_EQ(policy.levels->level_of(kSec9), Level::Error);
  EXPECT_EQ(policy.fail_on, std::nullopt);
}

TEST_F(PoliciesTest, TurnOnByIdAlone) {
  write("[rules]\nTAB = \"error\"\n");
  write("[rules]\nTAB007 = \"error\"\n", "by-id/gwlint.toml");
  Policies policies(settings_);
  EXPECT_EQ(policies.policy_for(folder_ / "a.txt").levels->level_of(kTab7), Level::Off);
  EXPECT_EQ(policies.policy_for(folder_ / "by-id/a.txt").levels->level_of(kTab7), Level::Error);
}

TEST_F(PoliciesTest, LetLaterOverridesWin) {
  write(
      "[[override]]\npaths = [\"乡镇/**\"]\nrules = {SEC009 = \"off\", TAB006 = \"off\"}\n"
      "[[override]]\npaths = [\"*.md\"]\nrules = {TAB = \"error\"}\n");
  Policies policies(settings_);
  const auto levels = [&](const char* path) {
    const Policy policy = policies.policy_for(folder_ / path);
    return std::pair(policy.levels->level_of(kSec9), policy.levels->level_of(kTab6));
  };
  EXPECT_EQ(levels("a.txt"), std::pair(Level::Warning, Level::Warning));
  EXPECT_EQ(levels("乡镇/a.txt"), std::pair(Level::Off, Level::Off));
  EXPECT_EQ(levels("乡镇/a.md"), std::pair(Level::Off, Level::Error));
  EXPECT_EQ(policies.policy_for(folder_ / "a.txt").levels,
            policies.policy_for(folder_ / "b.txt").levels);
}

TEST_F(PoliciesTest, PutTheCommandLineOnTop) {
  write("fail-on = \"never\"\n[rules]\nTAB006 = \"error\"\n");
  selection_ = RuleSelection({"TAB"}, {});
  settings_.fail_on = Level::Note;
  Policies policies(settings_);
  const Policy policy = policies.policy_for(folder_ / "a.txt");
  EXPECT_EQ(policy.levels->level_of(kTab6), Level::Error);
  EXPECT_EQ(policy.levels->level_of(kSec9), Level::Off);
  EXPECT_EQ(policy.fail_on, Level::Note);
}

TEST_F(PoliciesTest, KeepSuppressionsOfTheFilesPathAlone) {
  write(
      "[[suppress]]\nrule = \"TAB006\"\npaths = [\"x/\"]\nreason = \"r\"\n"
      "[[suppress]]\nrule = \"SEC\"\nreason = \"r\"\n");
  Policies policies(settings_);
  EXPECT_EQ(policies.policy_for(folder_ / "a.txt").suppressions.size(), 1u);
  const Policy policy = policies.policy_for(folder_ / "x/a.txt");
  ASSERT_EQ(policy.suppressions.size(), 2u);
  EXPECT_EQ(policy.suppressions[0].entry->rule, "TAB006");
  EXPECT_EQ(policy.suppressions[1].index, 1u);
}

TEST_F(PoliciesTest, RefuseFilesUnderABadConfigurationAlone) {
  write("[rules]\nTAB06 = \"off\"\n", "bad/gwlint.toml");
  write("[rules]\nTAB006 = \"off\"\n", "good/gwlint.toml");
  Policies policies(settings_);
  const Policy bad = policies.policy_for(folder_ / "bad/a.txt");
  ASSERT_TRUE(bad.refusal);
  EXPECT_EQ(bad.refusal->kind, ReadErrorKind::BadConfiguration);
  EXPECT_THAT(bad.refusal->detail_en, HasSubstr("gwlint.toml"));
  EXPECT_FALSE(policies.policy_for(folder_ / "good/a.txt").refusal);
  EXPECT_THAT(told(policies), ElementsAre(HasSubstr("did you mean TAB006?")));
}

TEST_F(PoliciesTest, TellMistakesOfEveryKindAtOnce) {
  write("fail-on = 1\n[rules]\nTAB06 = \"off\"\n");
  Policies policies(settings_);
  policies.policy_for(folder_ / "a.txt");
  EXPECT_EQ(told(policies).size(), 2u);
}

TEST_F(PoliciesTest, UseAGivenConfigurationForAll) {
  write("[rules]\nTAB006 = \"off\"\n");
  settings_.given = write("[rules]\nSEC009 = \"off\"\n", "other/x.toml");
  Policies policies(settings_);
  const Policy policy = policies.policy_for(folder_ / "a.txt");
  EXPECT_EQ(policy.levels->level_of(kTab6), Level::Warning);
  EXPECT_EQ(policy.levels->level_of(kSec9), Level::Off);
}

TEST_F(PoliciesTest, UseNoneWhenAsked) {
  write("[rules]\nTAB006 = \"off\"\n");
  settings_.own = write("packs = [\"p.toml\"]\n", "own/gwlint.toml");
  write("", "own/p.toml");
  settings_.use_configurations = false;
  Policies policies(settings_);
  EXPECT_EQ(policies.policy_for(folder_ / "a.txt").levels->level_of(kTab6), Level::Warning);
  EXPECT_EQ(loads, 0);
}

TEST_F(PoliciesTest, UseTheUsersOwnWhereThereIsNoOther) {
  settings_.own = write("[rules]\nTAB006 = \"off\"\n", "own/gwlint.toml");
  write("", "with/gwlint.toml");
  Policies policies(settings_);
  EXPECT_EQ(policies.policy_for(folder_ / "a.txt").levels->level_of(kTab6), Level::Off);
  EXPECT_EQ(policies.policy_for(folder_ / "with/a.txt").levels->level_of(kTab6), Level::Warning);
}

TEST_F(PoliciesTest, LoadPacksOnceForEachListOfThem) {
  settings_.own = write("packs = [\"own.toml\"]\n", "own/gwlint.toml");
  write("", "own/own.toml");
  write("packs = [\"p.toml\"]\n[rules]\nQH001 = \"error\"\n", "x/gwlint.toml");
  write("", "x/p.toml");
  Policies policies(settings_);
  const Policy plain = policies.policy_for(folder_ / "a.txt");
  const Policy with = policies.policy_for(folder_ / "x/a.txt");
  policies.policy_for(folder_ / "x/b.txt");
  EXPECT_EQ(loads, 2);
  EXPECT_NE(plain.rules, with.rules);
  EXPECT_EQ(with.levels->level_of(kPack1), Level::Error);
  EXPECT_EQ(plain.levels->level_of(kPack1), Level::Note);
  EXPECT_THAT(told(policies), IsEmpty());
  EXPECT_EQ(policies.rules().front()->id, "CFG001");
}

TEST_F(PoliciesTest, TellABadPackOnce) {
  settings_.packs = {{"bad.toml", false, {}}};
  write("", "x/gwlint.toml");
  Policies policies(settings_);
  EXPECT_TRUE(policies.policy_for(folder_ / "a.txt").refusal);
  EXPECT_TRUE(policies.policy_for(folder_ / "x/a.txt").refusal);
  EXPECT_THAT(told(policies), ElementsAre("Wrong."));
}

TEST_F(PoliciesTest, ABadOwnConfigurationConcernsEveryFile) {
  settings_.own = write("x = 1\n", "own/gwlint.toml");
  write("", "x/gwlint.toml");
  Policies policies(settings_);
  EXPECT_TRUE(policies.policy_for(folder_ / "x/a.txt").refusal);
}

TEST_F(PoliciesTest, KnowWhichRulesRun) {
  write("[rules]\nTAB006 = \"off\"\n[[override]]\npaths = [\"x\"]\nrules = {SEC009 = \"off\"}\n");
  Policies policies(settings_);
  policies.policy_for(folder_ / "x/a.txt");
  std::vector<std::string_view> ids;
  for (const RuleInfo* info : policies.running_rules()) ids.push_back(info->id);
  EXPECT_THAT(ids, ElementsAre("CFG001", "CFG002"));
  policies.policy_for(folder_ / "a.txt");
  EXPECT_EQ(policies.running_rules().size(), 3u);
}

TEST(Concerns, AFileOutsideOnlyByPatternsThatHoldAtAnyDepth) {
  const std::vector<Glob> named = {*Glob::parse("a.txt")};
  const std::vector<Glob> anchored = {*Glob::parse("/a.txt")};
  EXPECT_TRUE(concerns(named, "/home/x", "/srv/a.txt"));
  EXPECT_FALSE(concerns(anchored, "/home/x", "/srv/a.txt"));
  EXPECT_TRUE(concerns(anchored, "/home/x", "/home/x/a.txt"));
  EXPECT_TRUE(concerns({}, "/home/x", "/srv/a.txt"));
}

}  // namespace
}  // namespace gwlint
