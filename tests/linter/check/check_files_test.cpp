#include "linter/check/check_files.h"

#include <array>
#include <memory>
#include <new>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "linter/text/sha256.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::ElementsAre;

RuleInfo rule(std::string_view id, Level level) {
  RuleInfo info;
  info.id = id;
  info.level = level;
  return info;
}

const RuleInfo kErrorRule = rule("TST001", Level::Error);
const RuleInfo kNoteRule = rule("TST002", Level::Note);

// Finds an error at each E and a note at each N.
class LetterRules : public RuleSet {
 public:
  std::span<const RuleInfo* const> rules() const override { return rules_; }
  bool concerns(const Document& document) const override { return document.text[0] != '#'; }
  Judgement check(const Document& document, const CheckContext& context) const override {
    if (document.text == "throw") throw std::runtime_error("thrown");
    const RuleLevels& levels = context.levels;
    std::vector<Finding> findings;
    for (const char letter : document.text) {
      if (letter == 'E') add(kErrorRule, levels, findings);
      if (letter == 'N') add(kNoteRule, levels, findings);
    }
    return {std::move(findings), {}};
  }
  std::unique_ptr<const Digest> digest(const Document&) const override { return nullptr; }

 private:
  static void add(const RuleInfo& rule, const RuleLevels& levels, std::vector<Finding>& findings) {
    Finding finding;
    finding.rule = &rule;
    finding.level = levels.level_of(rule);
    findings.push_back(finding);
  }
  std::array<const RuleInfo*, 2> rules_ = {&kErrorRule, &kNoteRule};
};

ReadResult read_letters(std::string_view bytes, const Limits&) {
  if (bytes.empty()) return ReadError{ReadErrorKind::Empty, {}, {}};
  if (bytes == "memory") throw std::bad_alloc();
  Document document;
  document.text = bytes;
  return document;
}

class CheckFiles : public testing::Test {
 protected:
  RunSummary check(const std::vector<std::string>& texts, Threshold fail_on = Level::Warning) {
    return check(texts, std::vector<Policy>(texts.size(), policy(fail_on)));
  }
  RunSummary check(const std::vector<std::string>& texts, const std::vector<Policy>& policies) {
    std::vector<Input> inputs;
    for (const std::string& text : texts) inputs.push_back({text, text.size(), {}, text});
    return check_files(inputs, policies, settings(), 2, [this](const FileResult& result) {
      delivered_.push_back(result.path);
      errors_.push_back(result.error ? result.error->detail_en : "");
      return true;
    });
  }

  static CheckSettings settings() { return {read_letters, Limits(), {}}; }
  Policy policy(Threshold fail_on = Level::Warning) const {
    Policy policy;
    policy.rules = &rules_;
    policy.levels = std::make_shared<RuleLevels>();
    policy.fail_on = fail_on;
    return policy;
  }

  LetterRules rules_;
  std::vector<std::string> delivered_;
  std::vector<std::string> errors_;
};

TEST_F(CheckFiles, CountsFilesAndFindings) {
  const RunSummary summary = check({"E", "", "NN", "clean"});
  EXPECT_EQ(summary.files, 3u);
  EXPECT_EQ(summary.refused, 1u);
  EXPECT_EQ(summary.errors, 1u);
  EXPECT_EQ(summary.warnings, 0u);
  EXPECT_EQ(summary.notes, 2u);
}

TEST_F(CheckFiles, PassesOverWhatWasMetAndIsOfNoConcern) {
  std::vector<Input> inputs;
  for (const bool is_named : {false, true}) {
    for (const std::string text : {"#E", "E", ""}) inputs.push_back({text, 1, {}, text, is_named});
  }
  const std::vector<Policy> policies(inputs.size(), policy());
  std::vector<std::string> seen;
  const RunSummary summary =
      check_files(inputs, policies, settings(), 2, [&](const FileResult& result) {
        seen.push_back(result.error ? "refused" : result.is_passed_over ? "passed over" : "judged");
        EXPECT_EQ(result.findings.size(), seen.back() == "judged" ? 1u : 0u);
        return true;
      });
  EXPECT_THAT(seen, ElementsAre("passed over", "judged", "refused", "judged", "judged", "refused"));
  EXPECT_EQ(summary.passed_over, 1u);
  EXPECT_EQ(summary.files, 3u);
  EXPECT_EQ(summary.errors, 3u);
}

TEST_F(CheckFiles, ExitsWithZeroWhereAllIsPassedOver) {
  const std::vector<Input> inputs = {{"a", 2, {}, "#E", false}};
  const auto ignore = [](const FileResult&) { return true; };
  EXPECT_EQ(check_files(inputs, std::vector{policy()}, settings(), 1, ignore).exit_code, 0);
}

TEST_F(CheckFiles, ExitsWithZeroBelowTheLevel) {
  EXPECT_EQ(check({"N"}).exit_code, 0);
  EXPECT_EQ(check({"E"}, std::nullopt).exit_code, 0);
}

TEST_F(CheckFiles, ExitsWithOneFromTheLevelOn) {
  EXPECT_EQ(check({"E"}).exit_code, 1);
  EXPECT_EQ(check({"N"}, Level::Note).exit_code, 1);
  EXPECT_EQ(check({"E"}, Level::Error).exit_code, 1);
}

TEST_F(CheckFiles, ExitsWithTwoForARefusedFileWhateverElseIsFound) {
  EXPECT_EQ(check({"E", ""}).exit_code, 2);
  EXPECT_EQ(check({""}, std::nullopt).exit_code, 2);
}

TEST_F(CheckFiles, JudgesEachFileByItsOwnLevel) {
  EXPECT_EQ(check({"E", "N"}, {policy(std::nullopt), policy()}).exit_code, 0);
  EXPECT_EQ(check({"E", "N"}, {policy(std::nullopt), policy(Level::Note)}).exit_code, 1);
}

TEST_F(CheckFiles, DoesNotCheckWhatItsPolicyRefuses) {
  Policy refusal;
  refusal.refusal = ReadError{ReadErrorKind::BadConfiguration, "x.toml", "x.toml"};
  const RunSummary summary = check({"E", "E"}, {refusal, policy()});
  EXPECT_EQ(summary.exit_code, 2);
  EXPECT_EQ(summary.errors, 1u);
  EXPECT_THAT(errors_, ElementsAre("x.toml", ""));
}

TEST_F(CheckFiles, DeliversEveryFileWhateverBefellOthers) {
  EXPECT_EQ(check({"memory", "throw", "E"}).exit_code, 2);
  EXPECT_THAT(delivered_, ElementsAre("memory", "throw", "E"));
  EXPECT_THAT(errors_, ElementsAre("out of memory", "thrown", ""));
}

TEST_F(CheckFiles, PassesOnWhatTheWalkFound) {
  const Input input{"folder", 0, ReadError{ReadErrorKind::PermissionDenied, {}, {}}, {}};
  EXPECT_EQ(check_file(input, policy(), settings()).error->kind, ReadErrorKind::PermissionDenied);
}

TEST_F(CheckFiles, HashesTheBytesOnlyWhenAsked) {
  const TemporaryFolder folder;
  const Input input{folder.write("a.txt", "abc"), 3, {}, {}};
  EXPECT_EQ(check_file(input, policy(), settings()).sha256, "");
  CheckSettings hashing = settings();
  hashing.needs.sha256 = true;
  EXPECT_EQ(check_file(input, policy(), hashing).sha256, sha256("abc"));
  EXPECT_EQ(check_file(input, policy(), hashing).size, 3u);
}

}  // namespace
}  // namespace gwlint
