#include "linter/config/unused_entries.h"

#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "linter/config/cfg_rules.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

RuleInfo rule(std::string_view id, Companion companion = Companion::None) {
  RuleInfo info;
  info.id = id;
  info.level = Level::Error;
  info.companion = companion;
  return info;
}

const RuleInfo kSum1 = rule("SUM001");
const RuleInfo kSum6 = rule("SUM006", Companion::PreviousReport);
const RuleInfo kTab6 = rule("TAB006");
const RuleInfo kTab7 = rule("TAB007");

class Rules : public RuleSet {
 public:
  std::span<const RuleInfo* const> rules() const override { return rules_; }
  Judgement check(const Document&, const CheckContext&) const override { return {}; }
  std::unique_ptr<const Digest> digest(const Document&) const override { return nullptr; }

 private:
  std::vector<const RuleInfo*> rules_ = {&kSum1, &kSum6, &kTab6, &kTab7};
};

bool is_text(std::string_view path) {
  return path.ends_with(".txt");
}

class UnusedEntriesTest : public testing::Test {
 protected:
  UnusedEntriesTest() { folder_.write(".git/HEAD", ""); }

  // A [[suppress]] of `rule_name`, with `more` lines.
  void suppress(std::string_view rule_name, std::string_view more = "") {
    configuration_ += "[[suppress]]\nrule = \"" + std::string(rule_name) + "\"\nreason = \"r\"\n" +
                      std::string(more) + "\n";
  }
  void file(std::string_view name) { folder_.write(name, "x"); }

  // The rules whose entries are told to be unused by a run over `checked`, which found TAB007 in
  // every file; `walked` are the folders of the command line.
  std::vector<std::string> unused(const std::vector<std::string>& checked,
                                  const std::vector<std::string>& walked = {}) {
    folder_.write("gwlint.toml", configuration_);
    PolicySettings settings;
    settings.built_in = &rules_;
    settings.selection = &selection_;
    settings.given = given_;
    settings.own = own_;
    Policies policies(settings);
    std::vector<std::string> paths;
    for (const std::string& path : walked) paths.push_back(folder_ / path);
    UnusedEntries entries(paths, is_text);
    std::vector<std::unique_ptr<Policy>> kept;
    for (const std::string& path : checked) {
      FileResult result;
      result.path = folder_ / path;
      kept.push_back(std::make_unique<Policy>(policies.policy_for(result.path)));
      result.is_passed_over = passed_over_.contains(path);
      if (!result.is_passed_over) note_suppressed(*kept.back(), result);
      entries.note(result, *kept.back());
    }
    EXPECT_THAT(policies.errors(), IsEmpty());
    std::vector<std::string> rules;
    for (const auto& [result, fail_on] : entries.judge(policies)) {
      EXPECT_EQ(result.role, FileRole::Configuration);
      for (const Finding& finding : result.findings) {
        EXPECT_EQ(finding.rule, &kUnusedSuppression);
        rules.push_back(finding.arguments.at(0));
      }
    }
    return rules;
  }

  std::set<std::string> passed_over_;
  RuleSelection selection_;
  std::string given_;
  std::string own_;

  TemporaryFolder folder_;

 private:
  static void note_suppressed(const Policy& policy, FileResult& result) {
    for (const ActiveSuppression& active : policy.suppressions) {
      if (active.entry->rule != "TAB007") continue;
      SuppressedFinding suppressed;
      suppressed.finding.rule = &kTab7;
      suppressed.by.push_back({active.configuration, active.index, active.entry->place, "r"});
      result.suppressed.push_back(std::move(suppressed));
    }
  }

  Rules rules_;
  std::string configuration_;
};

TEST_F(UnusedEntriesTest, AreToldByARunOverTheFolder) {
  file("a.txt");
  file("x/b.txt");
  suppress("TAB006");
  suppress("TAB007");
  EXPECT_THAT(unused({"a.txt", "x/b.txt"}, {""}), ElementsAre("TAB006"));
}

TEST_F(UnusedEntriesTest, AreNotToldWhereAFileConcernedWasNotChecked) {
  file("a.txt");
  file("x/b.txt");
  suppress("TAB006");
  EXPECT_THAT(unused({"a.txt"}), IsEmpty());
  EXPECT_THAT(unused({"x/b.txt"}, {"x"}), IsEmpty());
}

TEST_F(UnusedEntriesTest, AreToldOfTheFilesThatAreConcernedAlone) {
  file("a.txt");
  file("x/b.txt");
  suppress("TAB006", "paths = [\"x/*.txt\"]");
  EXPECT_THAT(unused({"x/b.txt"}), ElementsAre("TAB006"));
  EXPECT_THAT(unused({"a.txt"}), IsEmpty());
}

TEST_F(UnusedEntriesTest, OfNoFileAreToldWhereTheFolderWasWalked) {
  file("a.txt");
  suppress("TAB006", "paths = [\"gone.txt\"]");
  EXPECT_THAT(unused({"a.txt"}), IsEmpty());
  EXPECT_THAT(unused({"a.txt"}, {""}), ElementsAre("TAB006"));
}

TEST_F(UnusedEntriesTest, AreToldWhateverIsPassedOver) {
  file("a.txt");
  file("notes.txt");
  passed_over_ = {"notes.txt"};
  suppress("TAB006");
  suppress("TAB007");
  EXPECT_THAT(unused({"a.txt", "notes.txt"}, {""}), ElementsAre("TAB006"));
}

// It would silence something where the file is named.
TEST_F(UnusedEntriesTest, OfAFileThatIsPassedOverAreNotToldWhereTheyNameIt) {
  file("a.txt");
  file("notes.txt");
  passed_over_ = {"notes.txt"};
  suppress("TAB006", "paths = [\"/notes.txt\"]");
  EXPECT_THAT(unused({"a.txt", "notes.txt"}, {""}), IsEmpty());
}

TEST_F(UnusedEntriesTest, CountIgnoredAndHiddenFilesAsConcerned) {
  file("a.txt");
  file(".hidden/b.txt");
  suppress("TAB006");
  EXPECT_THAT(unused({"a.txt"}, {""}), IsEmpty());
}

TEST_F(UnusedEntriesTest, LookOverFilesThatAreNoReports) {
  file("a.txt");
  file("b.pdf");
  file("~$a.txt");
  suppress("TAB006");
  EXPECT_THAT(unused({"a.txt"}, {""}), ElementsAre("TAB006"));
}

TEST_F(UnusedEntriesTest, ButNotOverOneThatIsNamed) {
  file("a.txt");
  file("b.doc");
  suppress("TAB006", "paths = [\"a.txt\", \"/b.doc\"]");
  EXPECT_THAT(unused({"a.txt"}, {""}), IsEmpty());
  EXPECT_THAT(unused({"a.txt", "b.doc"}), ElementsAre("TAB006"));
}

TEST_F(UnusedEntriesTest, LookOverFoldersWithAConfigurationOfTheirOwn) {
  file("a.txt");
  file("x/b.txt");
  file("x/gwlint.toml");
  file("clone/c.txt");
  file("clone/.git/HEAD");
  suppress("TAB006");
  EXPECT_THAT(unused({"a.txt"}, {""}), ElementsAre("TAB006"));
}

TEST_F(UnusedEntriesTest, AreNotToldWhereTheRuleHasNotRun) {
  file("a.txt");
  suppress("TAB006");
  suppress("SUM006");
  suppress("SUM");
  suppress("SUM001");
  EXPECT_THAT(unused({"a.txt"}), ElementsAre("TAB006", "SUM001"));
  selection_ = RuleSelection({"SUM", "CFG"}, {});
  EXPECT_THAT(unused({"a.txt"}), ElementsAre("SUM001"));
  selection_ = RuleSelection({}, {"CFG001"});
  EXPECT_THAT(unused({"a.txt"}), IsEmpty());
}

TEST_F(UnusedEntriesTest, OfAGivenConfigurationAreToldWhereTheyAreBoundToItsFolder) {
  file("a.txt");
  suppress("TAB006");
  suppress("TAB", "paths = [\"a.txt\"]");
  suppress("SUM001", "paths = [\"/a.txt\"]");
  given_ = folder_ / "gwlint.toml";
  EXPECT_THAT(unused({"a.txt"}, {""}), ElementsAre("SUM001"));
}

TEST_F(UnusedEntriesTest, OfTheUsersOwnConfigurationAreNeverTold) {
  suppress("TAB006");
  folder_.write("elsewhere/.git/HEAD", "");
  file("elsewhere/a.txt");
  own_ = folder_ / "gwlint.toml";
  EXPECT_THAT(unused({"elsewhere/a.txt"}, {""}), IsEmpty());
}

}  // namespace
}  // namespace gwlint
