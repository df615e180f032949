#include "linter/fingerprint.h"

#include <gtest/gtest.h>

#include "linter/text/sha256.h"
#include "tests/linter/output/samples.h"

namespace gwlint {
namespace {

std::string fingerprint(const Document& document, const Finding& finding) {
  return Fingerprints(document).next(finding);
}

Finding outside_tables(const Document& document, std::string_view words) {
  Finding finding;
  finding.rule = &samples::rule("CIT006");
  finding.location = samples::find(document, words);
  finding.path = {{LogicalPart::Kind::Section, "一、总体情况"}};
  return finding;
}

TEST(Fingerprint, HashesRulePathAndMarkedText) {
  const Document document = samples::text_document("文号[2021]30号\n");
  const Finding finding = outside_tables(document, "[2021]");
  const std::string identity =
      "gwlint/v1\x1F"
      "CIT006\x1F一、总体情况\x1F[#]";
  EXPECT_EQ(fingerprint(document, finding), sha256(identity).substr(0, 16) + ":1");
}

TEST(Fingerprint, SurvivesTextInsertedAboveAndOtherNumbers) {
  const Document before = samples::text_document("文号[2021]30号\n");
  const Document after = samples::text_document("新的一行\n另一行\n文号 [19]30号\n");
  EXPECT_EQ(fingerprint(before, outside_tables(before, "[2021]")),
            fingerprint(after, outside_tables(after, "[19]")));
}

TEST(Fingerprint, ComparesFoldedText) {
  const Document narrow = samples::text_document("(a)\n");
  const Document wide = samples::text_document("（ａ）\n");
  EXPECT_EQ(fingerprint(narrow, outside_tables(narrow, "(a)")),
            fingerprint(wide, outside_tables(wide, "（ａ）")));
}

TEST(Fingerprint, InTablesTheTextDoesNotMatter) {
  const Document document = samples::text_document("总计\t5\t6\n");
  Finding five = outside_tables(document, "5");
  five.path.push_back({LogicalPart::Kind::Table, "表"});
  Finding six = five;
  six.location = samples::find(document, "6");
  EXPECT_EQ(fingerprint(document, five), fingerprint(document, six));
}

TEST(Fingerprint, OfSomethingMissingRestsOnWhatItIs) {
  const Document document = samples::text_document("前言甲\n前言乙\n");
  Finding before = outside_tables(document, "前言甲");
  before.missing = "监督保障";
  Finding after = outside_tables(document, "前言乙");
  after.missing = "监督保障";
  EXPECT_EQ(fingerprint(document, before), fingerprint(document, after));
  after.missing = "平台建设";
  EXPECT_NE(fingerprint(document, before), fingerprint(document, after));
}

TEST(Fingerprint, EqualOnesAreCounted) {
  const Document document = samples::text_document("文号[2021]30号\n");
  const Finding finding = outside_tables(document, "[2021]");
  Fingerprints fingerprints(document);
  const std::string first = fingerprints.next(finding);
  const std::string second = fingerprints.next(finding);
  EXPECT_TRUE(first.ends_with(":1") && second.ends_with(":2"));
  EXPECT_EQ(first.substr(0, 16), second.substr(0, 16));
}

TEST(Fingerprint, DiffersByRule) {
  const Document document = samples::text_document("文号[2021]30号\n");
  Finding finding = outside_tables(document, "[2021]");
  const std::string brackets = fingerprint(document, finding);
  finding.rule = &samples::rule("DOC008");
  EXPECT_NE(fingerprint(document, finding), brackets);
}

}  // namespace
}  // namespace gwlint
