#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "linter/fingerprint.h"
#include "tests/linter/output/samples.h"
#include "tests/support/json_schema.h"

namespace gwlint {
namespace {

using Json = nlohmann::json;
using testing::IsEmpty;

// Checks what holds for every report: its schema, and that no two fingerprints are the same.
Json parsed(const std::string& report) {
  Json json = Json::parse(report);
  EXPECT_THAT(test::schema_violations(json, test::read_schema("gitlab-code-quality")), IsEmpty());
  std::set<std::string> fingerprints;
  for (const Json& issue : json) fingerprints.insert(issue["fingerprint"]);
  EXPECT_EQ(fingerprints.size(), json.size());
  return json;
}

Json issues_of(const std::vector<FileResult>& files) {
  return parsed(samples::report("gitlab", files, Language::Chinese));
}

TEST(GitlabReporter, AnEmptyRunIsAnEmptyArray) {
  EXPECT_EQ(issues_of({}), Json::array());
  EXPECT_EQ(issues_of({samples::clean_report("a.txt")}), Json::array());
}

TEST(GitlabReporter, AFinding) {
  FileResult file = samples::wrong_report("./reports/a.txt", Format::Text);
  file.findings.resize(1);
  Json issue = issues_of({file})[0];
  EXPECT_EQ(issue["check_name"], "CIT006");
  EXPECT_EQ(issue["severity"], "minor");
  EXPECT_EQ(issue["location"], Json::parse(R"({"path":"reports/a.txt","lines":{"begin":2}})"));
  EXPECT_THAT(issue["description"].get<std::string>(), testing::EndsWith("[CIT006]"));
}

TEST(GitlabReporter, LevelsAreSeverities) {
  std::vector<std::string> severities;
  for (const Json& issue : issues_of({samples::wrong_report("a.txt", Format::Text)})) {
    severities.push_back(issue["severity"]);
  }
  EXPECT_THAT(severities, testing::ElementsAre("minor", "info", "major", "minor"));
}

TEST(GitlabReporter, RefusedFilesBlock) {
  const Json issue = issues_of({samples::refused_file("a.doc", ReadErrorKind::LegacyDoc)})[0];
  EXPECT_EQ(issue["severity"], "blocker");
  EXPECT_EQ(issue["check_name"], "legacyDoc");
  EXPECT_EQ(issue["location"]["lines"]["begin"], 1);
}

TEST(GitlabReporter, EqualFilesHaveOtherFingerprints) {
  EXPECT_EQ(issues_of({samples::wrong_report("a.txt", Format::Text),
                       samples::wrong_report("b.txt", Format::Text),
                       samples::refused_file("c.doc", ReadErrorKind::LegacyDoc),
                       samples::refused_file("d.doc", ReadErrorKind::LegacyDoc)})
                .size(),
            10);
}

TEST(GitlabReporter, AFileRefusedTwiceIsTwoIssues) {
  FileResult reference = samples::refused_file("a.doc", ReadErrorKind::LegacyDoc);
  reference.is_reference = true;
  EXPECT_EQ(issues_of({reference, samples::refused_file("a.doc", ReadErrorKind::LegacyDoc)}).size(),
            2);
}

TEST(GitlabReporter, EqualNoticesAndSetUpErrorsAreToldApart) {
  FileResult file = samples::clean_report("a.txt");
  file.notices.assign(3, {"partRepeated", "两份。", "Two.", "b.txt"});
  EXPECT_EQ(issues_of({file}).size(), 3);
  RunSummary summary;
  const PlacedError error{"gwlint.toml", 3, 7, "错。", "Bad."};
  summary.setup.assign(2, {SetupNotice::Kind::ConfigurationError, error});
  const auto rules = samples::rules();
  const Json setup =
      parsed(samples::report("gitlab", {}, samples::run_info(rules, Language::Chinese), summary));
  ASSERT_EQ(setup.size(), 2);
  EXPECT_EQ(setup[0]["severity"], "blocker");
  EXPECT_EQ(setup[0]["location"], Json::parse(R"({"path":"gwlint.toml","lines":{"begin":3}})"));
}

std::vector<std::string> fingerprints(const Json& issues) {
  std::vector<std::string> all;
  for (const Json& issue : issues) all.push_back(issue["fingerprint"]);
  return all;
}

TEST(GitlabReporter, FingerprintsOutliveEditsAboveAndTheLanguage) {
  const FileResult file = samples::wrong_report("a.txt", Format::Text);
  FileResult moved = file;
  const std::string added = "云岭县\n";
  const auto size = static_cast<std::uint32_t>(added.size());
  moved.document.text.insert(0, added);
  for (Finding& finding : moved.findings) {
    finding.location.begin += size;
    finding.location.end += size;
  }
  set_fingerprints(moved.document, moved.findings);
  EXPECT_EQ(fingerprints(issues_of({file})), fingerprints(issues_of({moved})));
  EXPECT_EQ(fingerprints(issues_of({file})),
            fingerprints(parsed(samples::report("gitlab", {file}, Language::English))));
}

TEST(GitlabReporter, SuppressedFindingsAreAbsent) {
  const FileResult configuration = samples::configuration_file();
  const FileResult file = samples::suppressed_report("a.txt", configuration);
  const auto rules = samples::rules();
  RunInfo run = samples::run_info(rules, Language::Chinese);
  run.show_suppressed = true;
  EXPECT_EQ(parsed(samples::report("gitlab", {file}, run)).size(), file.findings.size());
}

TEST(GitlabReporter, AllSamplesAreValid) {
  EXPECT_EQ(issues_of(samples::all()).size(), 10);
}

}  // namespace
}  // namespace gwlint
