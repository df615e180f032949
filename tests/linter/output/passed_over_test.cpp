// What each format makes of a file that was met in a folder and is no report.
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/linter/output/samples.h"
#include "tests/support/xml_document.h"

namespace gwlint {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;
using testing::Not;

std::string report(std::string_view format, Language language = Language::English) {
  const std::vector<FileResult> files = {samples::passed_over_file("README.md"),
                                         samples::clean_report("报告.txt")};
  return samples::report(format, files, language);
}

TEST(PassedOver, IsCountedInTheLastLineOfText) {
  EXPECT_EQ(report("text"),
            "Checked 1 file, no problems found; passed over 1 file that is no report (0.12 s).\n");
  EXPECT_EQ(report("text", Language::Chinese),
            "已检查 1 个文件，未发现问题；略过 1 个不是报告的文件（用时 0.12 秒）。\n");
  EXPECT_THAT(report("markdown"), HasSubstr("passed over 1 file that is no report"));
}

TEST(PassedOver, IsSaidInJson) {
  const Json json = Json::parse(report("json"));
  EXPECT_EQ(json["files"][0]["path"], "README.md");
  EXPECT_EQ(json["files"][0]["passedOver"], true);
  EXPECT_TRUE(json["files"][0]["findings"].empty());
  EXPECT_FALSE(json["files"][1].contains("passedOver"));
  EXPECT_EQ(json["summary"]["passedOver"], 1);
  EXPECT_EQ(json["summary"]["files"], 1);
}

TEST(PassedOver, IsANoteInSarif) {
  for (const Language language : {Language::Chinese, Language::English}) {
    const Json run = Json::parse(report("sarif", language))["runs"][0];
    const Json& notes = run["invocations"][0]["toolExecutionNotifications"];
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0]["level"], "note");
    const Json& descriptors = run["tool"]["driver"]["notifications"];
    const Json& kind = descriptors[notes[0]["descriptor"]["index"].get<std::size_t>()];
    EXPECT_EQ(kind["id"], "passedOver");
    EXPECT_EQ(kind["id"], notes[0]["descriptor"]["id"]);
    EXPECT_THAT(kind["helpUri"].get<std::string>(),
                testing::EndsWith("/docs/configuration.md#passedOver"));
    EXPECT_EQ(notes[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "README.md");
    EXPECT_EQ(run["invocations"][0]["executionSuccessful"], true);
  }
}

TEST(PassedOver, IsNotEmbeddedInSarif) {
  const auto rules = samples::rules();
  RunInfo run = samples::run_info(rules, Language::English);
  run.options.embed = true;
  const Json log = Json::parse(samples::report(
      "sarif", {samples::passed_over_file("README.md"), samples::clean_report("报告.txt")}, run));
  EXPECT_FALSE(log["runs"][0]["artifacts"][0].contains("contents"));
  EXPECT_TRUE(log["runs"][0]["artifacts"][1].contains("contents"));
}

TEST(PassedOver, IsSkippedInJunit) {
  const std::string bytes = report("junit");
  EXPECT_EQ(test::XmlDocument(bytes).errors_by(GWLINT_SOURCE_DIR "/tests/schemas/junit.xsd"), "");
  EXPECT_THAT(bytes, HasSubstr(R"(<skipped message="no report, not checked">)"));
  EXPECT_THAT(bytes, HasSubstr(R"(errors="0" skipped="1")"));
}

TEST(PassedOver, IsNamedInTheIndexOfThePage) {
  const std::string page = report("html");
  EXPECT_THAT(page, HasSubstr("No report, not checked"));
  EXPECT_THAT(page, HasSubstr("passed over as no report: 1 file"));
  const std::vector<FileResult> alone = {samples::passed_over_file("README.md")};
  const std::string other = samples::report("html", alone, Language::English);
  EXPECT_THAT(other, HasSubstr("No report, not checked"));
  EXPECT_THAT(other, Not(HasSubstr("本文件夹存放年报")));
}

TEST(PassedOver, IsNoIssue) {
  EXPECT_EQ(Json::parse(report("gitlab")), Json::array());
  EXPECT_TRUE(Json::parse(report("rdjson"))["diagnostics"].empty());
  EXPECT_EQ(report("github"), "");
  EXPECT_EQ(report("compact"), "");
}

}  // namespace
}  // namespace gwlint
