#include "linter/filters/filters.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "linter/text/fold.h"
#include "tests/linter/output/samples.h"

namespace gwlint {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class SampleRules : public RuleSet {
 public:
  std::span<const RuleInfo* const> rules() const override { return rules_; }
  Judgement check(const Document&, const CheckContext&) const override { return {}; }
  std::unique_ptr<const Digest> digest(const Document&) const override { return nullptr; }

 private:
  std::vector<const RuleInfo*> rules_ = samples::rules();
};

class Filters : public testing::Test {
 protected:
  Filters() {
    policy_.rules = &rules_;
    policy_.levels = std::make_shared<RuleLevels>();
  }

  FileResult filtered() const {
    FileResult file = samples::wrong_report("某县.txt", Format::Text);
    filter(file, policy_, {*policy_.levels});
    return file;
  }
  void suppress(std::string rule, std::string_view contains = "") {
    entries_.push_back(std::make_unique<SuppressionEntry>());
    entries_.back()->rule = std::move(rule);
    entries_.back()->contains = fold(contains);
    entries_.back()->reason = "原因";
    policy_.suppressions.push_back({&configuration_, entries_.size() - 1, entries_.back().get()});
  }
  static std::vector<std::string_view> ids(const std::vector<Finding>& findings) {
    std::vector<std::string_view> all;
    for (const Finding& finding : findings) all.push_back(finding.rule->id);
    return all;
  }

  SampleRules rules_;
  FileResult configuration_;
  std::vector<std::unique_ptr<SuppressionEntry>> entries_;
  Policy policy_;
};

TEST_F(Filters, KeepWhatNothingConcerns) {
  const FileResult file = filtered();
  EXPECT_THAT(ids(file.findings), ElementsAre("CIT006", "DOC008", "SUM001", "TAB006"));
  EXPECT_FALSE(file.findings[0].fingerprint.empty());
}

TEST_F(Filters, DropWhatIsOff) {
  FileResult file = samples::wrong_report("某县.txt", Format::Text);
  file.findings[0].level = Level::Off;
  filter(file, policy_, {*policy_.levels});
  EXPECT_THAT(ids(file.findings), ElementsAre("DOC008", "SUM001", "TAB006"));
}

TEST_F(Filters, SetAsideWhatIsSuppressed) {
  suppress("SUM001");
  suppress("SUM");
  const FileResult file = filtered();
  EXPECT_THAT(ids(file.findings), ElementsAre("CIT006", "DOC008", "TAB006"));
  ASSERT_EQ(file.suppressed.size(), 1u);
  ASSERT_EQ(file.suppressed[0].by.size(), 2u);
  EXPECT_EQ(file.suppressed[0].by[1].entry, 1u);
  EXPECT_EQ(file.suppressed[0].by[0].configuration, &configuration_);
}

TEST_F(Filters, LookAtTheRowOrTheLineForWhatItHolds) {
  suppress("SUM001", "予以 公开");
  suppress("TAB006", "予以公开");
  suppress("CIT006", "根据国办");
  const FileResult file = filtered();
  EXPECT_THAT(ids(file.findings), ElementsAre("DOC008", "TAB006"));
}

TEST_F(Filters, LeaveOutWhatTheBaselineHolds) {
  const FileResult before = filtered();
  const std::vector<BaselineEntry> known = {
      {"SUM001", before.findings[2].fingerprint, "", ""},
      {"TAB006", before.findings[2].fingerprint, "", ""},
      {"NONE01", "0:1", "", ""},
  };
  policy_.known = known;
  const FileResult file = filtered();
  EXPECT_THAT(ids(file.findings), ElementsAre("CIT006", "DOC008", "TAB006"));
  EXPECT_EQ(file.known, 1u);
  EXPECT_THAT(file.stale, ElementsAre(&known[1])) << "a rule that has not run is not told";
}

TEST_F(Filters, NothingIsStaleOfARuleThatLeftFindingsOut) {
  const std::vector<BaselineEntry> known = {{"TAB006", "0:1", "", ""}, {"SUM001", "0:1", "", ""}};
  policy_.known = known;
  FileResult file = samples::wrong_report("某县.txt", Format::Text);
  file.findings[3].others_left_out = true;
  filter(file, policy_, {*policy_.levels});
  EXPECT_THAT(ids(file.findings), ElementsAre("CIT006", "DOC008", "SUM001", "TAB006"));
  EXPECT_THAT(file.stale, ElementsAre(&known[1]));
}

TEST_F(Filters, ASuppressedFindingIsNotStale) {
  const FileResult before = filtered();
  const std::vector<BaselineEntry> known = {{"SUM001", before.findings[2].fingerprint, "", ""}};
  policy_.known = known;
  suppress("SUM001");
  const FileResult file = filtered();
  EXPECT_EQ(file.known, 0u);
  EXPECT_THAT(file.stale, IsEmpty());
  EXPECT_TRUE(file.suppressed.at(0).known);
}

TEST_F(Filters, FingerprintsAreCountedBeforeAnythingIsSetAside) {
  FileResult file = samples::wrong_report("某县.txt", Format::Text);
  file.findings = {file.findings[3], file.findings[3]};
  filter(file, policy_, {*policy_.levels});
  EXPECT_TRUE(file.findings[1].fingerprint.ends_with(":2"));
}

TEST_F(Filters, AddWhatIsWrongWithDirectivesInOrder) {
  FileResult file = samples::wrong_report("某县.txt", Format::Text);
  file.document.text += "gwlint-disable-file CIT006\n";
  const auto end = static_cast<std::uint32_t>(file.document.text.size());
  file.document.comments.push_back({end - 27, end - 1});
  filter(file, policy_, {*policy_.levels});
  EXPECT_THAT(ids(file.findings), ElementsAre("CIT006", "DOC008", "SUM001", "TAB006", "CFG002"));
  EXPECT_FALSE(file.findings.back().fingerprint.empty());
}

TEST(HasRun, ARuleThatComparesNeedsSomethingToCompareWith) {
  RuleInfo carried;
  carried.companion = Companion::PreviousReport;
  carried.level = Level::Error;
  const RuleLevels levels;
  const std::vector<Reference> previous(1);
  EXPECT_FALSE(has_run(carried, {levels}));
  EXPECT_TRUE(has_run(carried, {levels, previous}));
  carried.level = Level::Off;
  EXPECT_FALSE(has_run(carried, {levels, previous}));
}

}  // namespace
}  // namespace gwlint
