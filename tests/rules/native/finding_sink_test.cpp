#include "rules/annual_report/native/finding_sink.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "rules/annual_report/reading/reading.h"
#include "rules/annual_report/report_kind.h"
#include "tests/rules/check_text.h"
#include "tests/rules/native/packs.h"

namespace gwlint::annual_report::native {
namespace {

gwlint_text text_of(std::string_view text) {
  return {text.data(), text.size()};
}

// A sound finding with everything, of which a test spoils one thing.
class FindingSink : public testing::Test {
 protected:
  FindingSink() {
    rule_.messages = {{"plain", {"一。", "One."}, {"一。", "One."}},
                      {"two", {"{0}{1}。", "{0}{1}."}, {"一。", "One."}}};
    rule_.argument_counts = {0, 2};
    rule_.info.id = "TST001";
    rule_.info.fix = FixSafety::Unsafe;
    rule_.info.messages = rule_.messages;
    findings_.set_rule(rule_.info, Level::Note);
    finding_.size = sizeof(finding_);
    finding_.message = 1;
    finding_.range = place("12.6");
    finding_.arguments = arguments_.data();
    finding_.argument_count = arguments_.size();
    finding_.related = &related_;
    finding_.related_count = 1;
    finding_.fix = &fix_;
  }

  gwlint_range place(std::string_view words) const {
    const auto at = static_cast<std::uint32_t>(document_.text.find(words));
    return {at, at + static_cast<std::uint32_t>(words.size())};
  }

  void expect_refused(std::string_view reason) {
    sink_.refused = 0;
    EXPECT_EQ(add_finding(&sink_, &finding_), GWLINT_REFUSED) << reason;
    EXPECT_EQ(sink_.refused, 1u);
    EXPECT_EQ(sink_.first_reason.en, reason);
    EXPECT_FALSE(sink_.first_reason.zh.empty());
    EXPECT_TRUE(findings_.take().empty());
  }

  const ReportKind kind_ = disclosure_report();
  Document document_ = document_of(model());
  Report report_ = read_report(document_, kind_);
  gwlint_report view_{report_};
  NativeRule rule_;
  Findings findings_;
  gwlint_findings sink_{rule_, view_, findings_};

  std::vector<gwlint_text> arguments_{text_of("甲"), text_of("")};
  gwlint_related related_{place("行政许可"), text_of("这里。"), text_of("Here.")};
  std::vector<gwlint_edit> edits_{{place("12.6"), text_of("0")},
                                  {place("申请人情况"), text_of("")}};
  gwlint_fix fix_{edits_.data(), edits_.size(), 0, 0};
  gwlint_finding finding_{};
};

TEST_F(FindingSink, TakesAFindingWhole) {
  ASSERT_EQ(add_finding(&sink_, &finding_), GWLINT_OK);
  const std::vector<Finding> all = findings_.take();
  ASSERT_EQ(all.size(), 1u);
  const Finding& finding = all[0];
  EXPECT_EQ(finding.rule, &rule_.info);
  EXPECT_EQ(finding.level, Level::Note);
  EXPECT_EQ(finding.message, 1);
  EXPECT_EQ(finding.arguments, (std::vector<std::string>{"甲", ""}));
  EXPECT_EQ(document_.view(finding.location), "12.6");
  EXPECT_EQ(finding.path.size(), 4u);
  ASSERT_EQ(finding.related.size(), 1u);
  EXPECT_EQ(document_.view(finding.related[0].location), "行政许可");
  EXPECT_EQ(finding.related[0].message_zh, "这里。");
  EXPECT_EQ(finding.related[0].message_en, "Here.");
  EXPECT_EQ(finding.related[0].path.size(), 3u);
  ASSERT_TRUE(finding.fix);
  EXPECT_FALSE(finding.fix->safe);
  ASSERT_EQ(finding.fix->edits.size(), 2u);
  EXPECT_EQ(finding.fix->edits[0].replacement, "0");
  EXPECT_EQ(sink_.refused, 0u);
}

TEST_F(FindingSink, TakesASpotAtTheEndOfTheText) {
  const auto end = static_cast<std::uint32_t>(document_.text.size());
  finding_ = {sizeof(finding_), 0, {end, end}, nullptr, 0, nullptr, 0, nullptr};
  EXPECT_EQ(add_finding(&sink_, &finding_), GWLINT_OK);
}

TEST_F(FindingSink, RefusesPlacesThatAreNone) {
  const std::string_view reason = "its place lies outside the text or cuts a character";
  const auto size = static_cast<std::uint32_t>(document_.text.size());
  for (const gwlint_range range :
       {gwlint_range{0, size + 1}, gwlint_range{3, 0}, gwlint_range{1, 3}, gwlint_range{0, 2},
        gwlint_range{UINT32_MAX, UINT32_MAX}}) {
    finding_.range = range;
    expect_refused(reason);
  }
}

TEST_F(FindingSink, RefusesWrongMessagesAndArguments) {
  finding_.message = 2;
  expect_refused("there is no message of that index");
  finding_.message = 0x10001;  // 1 in 16 bits
  expect_refused("there is no message of that index");
  finding_.message = 0;
  expect_refused("the number of its arguments is not that of the message");
  finding_.message = 1;
  finding_.argument_count = 1;
  expect_refused("the number of its arguments is not that of the message");
  finding_.argument_count = 2;
  finding_.arguments = nullptr;
  expect_refused("its arguments are a null pointer");
  finding_.arguments = arguments_.data();
  const std::string_view not_text = "an argument is not UTF-8 or is longer than 64 KiB";
  arguments_[1] = text_of("\xFF");
  expect_refused(not_text);
  arguments_[1] = {nullptr, 1};
  expect_refused(not_text);
  arguments_[1] = {"", SIZE_MAX};
  expect_refused(not_text);
}

TEST_F(FindingSink, RefusesWrongRelatedPlaces) {
  finding_.related_count = 1001;
  expect_refused("it has more than 1000 related places");
  finding_.related_count = 1;
  finding_.related = nullptr;
  expect_refused("its related places are a null pointer");
  finding_.related = &related_;
  related_.zh = text_of("没有句号");
  expect_refused("the words of a related place do not end with a full stop");
  related_.zh = text_of("\xFF。");
  expect_refused("the words of a related place are not UTF-8 or are longer than 64 KiB");
  related_.range = {1, 2};
  expect_refused("a related place lies outside the text or cuts a character");
}

TEST_F(FindingSink, RefusesWrongFixes) {
  fix_.safe = 1;
  expect_refused("the rule does not promise a fix of that safety");
  fix_.safe = 2;
  expect_refused("the safety of its fix is neither 0 nor 1");
  fix_.safe = 0;
  std::swap(edits_[0], edits_[1]);
  expect_refused("its edits are out of order or overlap");
  edits_[1] = edits_[0];
  expect_refused("its edits are out of order or overlap");
  const std::string_view wrong = "the place or the text of an edit is wrong";
  edits_[0].replacement = text_of("两\n行");
  expect_refused(wrong);
  edits_[0] = {{0, 1}, text_of("")};
  expect_refused(wrong);
  fix_.edit_count = 0;
  expect_refused("its fix has no edits or more than 10000");
  fix_.edit_count = SIZE_MAX;
  expect_refused("its fix has no edits or more than 10000");
}

TEST_F(FindingSink, KeepsWhatTheRuleSaysOfItsFixes) {
  rule_.info.fix = FixSafety::None;
  expect_refused("the rule does not promise a fix of that safety");
  rule_.info.fix = FixSafety::Both;
  EXPECT_EQ(add_finding(&sink_, &finding_), GWLINT_OK);
}

TEST_F(FindingSink, RefusesWhatIsNoFinding) {
  EXPECT_EQ(add_finding(nullptr, &finding_), GWLINT_REFUSED);
  EXPECT_EQ(add_finding(&sink_, nullptr), GWLINT_REFUSED);
  EXPECT_EQ(sink_.first_reason.en, "it is a null pointer");
  sink_.first_reason = {};
  finding_.size = 4;
  expect_refused("its size is wrong");
}

TEST_F(FindingSink, RemembersTheFirstReasonAndCountsAll) {
  finding_.message = 9;
  add_finding(&sink_, &finding_);
  finding_.size = 0;
  add_finding(&sink_, &finding_);
  EXPECT_EQ(sink_.refused, 2u);
  EXPECT_EQ(sink_.first_reason.zh, "消息序号超出范围");
}

}  // namespace
}  // namespace gwlint::annual_report::native
