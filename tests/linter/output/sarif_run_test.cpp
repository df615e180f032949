// What a log holds of a run as a whole: where its files come from, their order, the files
// themselves.
#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "linter/output/reporters.h"
#include "tests/linter/output/samples.h"

namespace gwlint {
namespace {

using Json = nlohmann::json;
using testing::ElementsAre;

const ReportOptions kEmbedding{true, ""};

Json run_of(const std::vector<FileResult>& files, const RunInfo& run) {
  return Json::parse(samples::report("sarif", files, run))["runs"][0];
}

Json run_of(const std::vector<FileResult>& files, const ReportOptions& options = {}) {
  const auto rules = samples::rules();
  RunInfo run = samples::run_info(rules, Language::English);
  run.options = options;
  return run_of(files, run);
}

std::vector<std::string> uris(const Json& run) {
  std::vector<std::string> uris;
  for (const Json& artifact : run["artifacts"]) uris.push_back(artifact["location"]["uri"]);
  return uris;
}

// Every artifactLocation of `json` points to the artifact of its own URI.
void expect_right_indices(const Json& json, const Json& run) {
  if (json.is_object() && json.contains("uriBaseId") && json.contains("index")) {
    const Json& artifact = run["artifacts"].at(json["index"].get<std::size_t>());
    EXPECT_EQ(artifact["location"], json);
  }
  for (const Json& member : json) {
    if (member.is_structured()) expect_right_indices(member, run);
  }
}

TEST(SarifRun, HasTheCategoryInItsId) {
  EXPECT_EQ(run_of({})["automationDetails"]["id"], "gwlint/");
  EXPECT_EQ(run_of({}, {.category = "乡镇"})["automationDetails"]["id"], "gwlint/乡镇/");
}

TEST(SarifRun, SaysWhereTheWorkTreeComesFrom) {
  const auto rules = samples::rules();
  RunInfo run = samples::run_info(rules, Language::Chinese);
  EXPECT_FALSE(run_of({}, run).contains("versionControlProvenance"));
  run.version_control = VersionControl{"https://example.org/a.git", "0123456789abcdef", "main"};
  EXPECT_EQ(run_of({}, run)["versionControlProvenance"],
            Json::parse(R"([{"repositoryUri": "https://example.org/a.git",
                             "revisionId": "0123456789abcdef", "branch": "main",
                             "mappedTo": {"uriBaseId": "SRCROOT"}}])"));
  run.version_control->branch.clear();
  EXPECT_FALSE(run_of({}, run)["versionControlProvenance"][0].contains("branch"));
}

TEST(SarifRun, WantsTheBytesOnlyForEmbedding) {
  std::ostringstream out;
  const auto reporter = make_sarif_reporter(out);
  EXPECT_FALSE(reporter->needs({}).bytes);
  EXPECT_TRUE(reporter->needs(kEmbedding).bytes);
  EXPECT_TRUE(reporter->needs({}).version_control);
  EXPECT_FALSE(reporter->needs(kEmbedding).layout);
}

TEST(SarifEmbedding, IsOffUnlessAskedFor) {
  const Json run = run_of(samples::all());
  for (const Json& artifact : run["artifacts"]) {
    EXPECT_FALSE(artifact.contains("contents"));
  }
}

TEST(SarifEmbedding, OfATextIsTheTextThatRegionsCountIn) {
  FileResult file = samples::clean_report("a.txt");
  file.document.form = {TextForm::Encoding::Utf16Le, true};
  file.bytes = std::string("\xFF\xFE\x03\x65\n\0", 6);
  const Json artifact = run_of({file}, kEmbedding)["artifacts"][0];
  EXPECT_EQ(artifact["contents"], Json({{"text", "无\n"}}));
  EXPECT_EQ(artifact["encoding"], "UTF-16");
}

TEST(SarifEmbedding, OfADocxIsTheFileAndItsProjection) {
  FileResult file = samples::wrong_report("a.docx", Format::Docx);
  file.bytes = std::string("PK\x03\x04\0", 5);
  const Json run = run_of({file}, kEmbedding);
  EXPECT_EQ(run["artifacts"][0]["contents"],
            Json({{"binary", "UEsDBAA="}, {"rendered", {{"text", file.document.text}}}}));
  EXPECT_FALSE(run["artifacts"][1].contains("contents")) << "a part of it";
}

TEST(SarifEmbedding, LeavesOutWhatCouldNotBeRead) {
  FileResult file = samples::refused_file("a.doc", ReadErrorKind::LegacyDoc);
  file.bytes = "\xD0\xCF\x11\xE0";
  EXPECT_FALSE(run_of({file}, kEmbedding)["artifacts"][0].contains("contents"));
}

TEST(SarifEmbedding, TakesConfigurationsToo) {
  const FileResult configuration = samples::configuration_file();
  const auto rules = samples::rules();
  RunInfo run = samples::run_info(rules, Language::English);
  run.options.embed = true;
  run.show_suppressed = true;
  const Json log = run_of({samples::suppressed_report("a.txt", configuration)}, run);
  EXPECT_EQ(log["artifacts"][1]["location"]["uri"], "gwlint.toml");
  EXPECT_EQ(log["artifacts"][1]["contents"]["text"], configuration.document.text);
}

TEST(SarifArtifacts, BeginWithTheInputsInTheirOrder) {
  const Json run = run_of({samples::wrong_report("a.docx", Format::Docx),
                           samples::compared_report("b.txt", "z.docx"),
                           samples::wrong_report("c.docx", Format::Docx),
                           samples::refused_file("d.doc", ReadErrorKind::LegacyDoc)});
  EXPECT_THAT(uris(run), ElementsAre("a.docx", "b.txt", "c.docx", "d.doc", "word/document.xml",
                                     "z.docx", "word/document.xml"));
  EXPECT_EQ(run["artifacts"][4]["parentIndex"], 0);
  EXPECT_EQ(run["artifacts"][6]["parentIndex"], 2);
  expect_right_indices(run, run);
}

TEST(SarifArtifacts, AreRightWhereInputsWereNotForeseen) {
  const auto rules = samples::rules();
  std::ostringstream out;
  const auto reporter = make_sarif_reporter(out);
  reporter->begin(samples::run_info(rules, Language::English));
  reporter->file(samples::wrong_report("a.docx", Format::Docx));
  reporter->file(samples::compared_report("b.txt", "a.docx"));
  reporter->file(samples::compared_report("c.txt", "z.docx"));
  reporter->end({});
  const Json run = Json::parse(out.str())["runs"][0];
  EXPECT_THAT(uris(run), ElementsAre("a.docx", "word/document.xml", "b.txt", "c.txt", "z.docx"));
  expect_right_indices(run, run);
}

TEST(SarifArtifacts, OfARefusedReferenceAreReferencedAndHashed) {
  FileResult reference = samples::refused_file("z.doc", ReadErrorKind::LegacyDoc);
  reference.is_reference = true;
  const Json run = run_of({reference, samples::clean_report("a.txt")});
  EXPECT_THAT(uris(run), ElementsAre("a.txt", "z.doc"));
  EXPECT_EQ(run["artifacts"][1]["roles"], Json::array({"referencedOnCommandLine"}));
  EXPECT_EQ(run["artifacts"][1]["length"], 2048);
  EXPECT_TRUE(run["artifacts"][1].contains("hashes"));
  expect_right_indices(run, run);
}

TEST(SarifArtifacts, OfAReferenceHaveTheFormatThatResultsKnowOfIt) {
  const NoticeInfo info{"gaps", Level::Note, {"缺。", "Gaps."}, {"补。", "Fill."}, "a.md"};
  const NoticeInfo* const infos[] = {&info};
  const auto rules = samples::rules();
  RunInfo run = samples::run_info(rules, Language::English);
  run.notices = infos;
  FileResult file = samples::compared_report("a.txt", "z");
  file.notices = {{"gaps", "缺。", "Gaps.", "z"}};
  const Json log = run_of({file}, run);
  EXPECT_EQ(log["artifacts"][1]["properties"]["gwlint/regions"], "projection");
  expect_right_indices(log, log);
}

// More of everything than spools hold in memory.
TEST(SarifArtifacts, AreRightInALongRun) {
  constexpr std::size_t kFiles = 4000;
  std::vector<FileResult> files;
  for (std::size_t i = 0; i < kFiles; ++i) {
    std::string path = std::string(200, 'a') + std::to_string(kFiles + i);
    files.push_back(i % 2 == 0 ? samples::refused_file(std::move(path), ReadErrorKind::LegacyDoc)
                               : samples::wrong_report(std::move(path), Format::Docx));
    if (files.back().findings.size() > 1) files.back().findings.resize(1);
  }
  const Json run = run_of(files);
  ASSERT_EQ(run["artifacts"].size(), kFiles + kFiles / 2);  // with a part each
  ASSERT_EQ(run["invocations"][0]["toolExecutionNotifications"].size(), kFiles / 2);
  for (std::size_t i = 0; i < kFiles; ++i) {
    EXPECT_EQ(run["artifacts"][i]["location"]["uri"], files[i].path);
  }
  expect_right_indices(run, run);
}

TEST(SarifLogicalLocations, AreEachOnceInAllFiles) {
  const Json once = run_of({samples::wrong_report("a.docx", Format::Docx)});
  const Json twice = run_of({samples::wrong_report("a.docx", Format::Docx),
                             samples::wrong_report("b.docx", Format::Docx)});
  EXPECT_EQ(once["logicalLocations"], twice["logicalLocations"]);
}

}  // namespace
}  // namespace gwlint
