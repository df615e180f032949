#include <set>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "linter/output/sarif/message.h"
#include "linter/output/sarif/regions.h"
#include "tests/linter/output/samples.h"

namespace gwlint {
namespace {

using Json = nlohmann::json;

Json run_of(const std::vector<FileResult>& files, Language language = Language::Chinese) {
  return Json::parse(samples::report("sarif", files, language))["runs"][0];
}

FileResult text_report(std::string path = "某县.txt") {
  return samples::wrong_report(std::move(path), Format::Text);
}

TEST(Sarif, AnEmptyRunHasItsRules) {
  const Json run = run_of({});
  EXPECT_EQ(run["tool"]["driver"]["rules"].size(), samples::rules().size());
  EXPECT_TRUE(run["results"].is_array() && run["results"].empty());
  EXPECT_EQ(run["invocations"][0]["executionSuccessful"], true);
}

TEST(Sarif, ColumnsAndOffsetsAreUtf16) {
  FileResult file = text_report();
  const Span comma = samples::find(file.document, "一、总体情况");  // follows a line with an emoji
  file.findings.resize(1);
  file.findings[0].location = comma;
  const Json result = run_of({file})["results"][0];
  const Json& region = result["locations"][0]["physicalLocation"]["region"];
  EXPECT_EQ(region["startLine"], 3);
  EXPECT_EQ(region["startColumn"], 1);
  // two lines, the emoji counting as two units, and two line ends
  EXPECT_EQ(region["charOffset"], 28 + 24 + 2);
  EXPECT_EQ(region["charLength"], 6);
  EXPECT_EQ(region["snippet"]["text"], "一、总体情况");
}

TEST(Sarif, ADocxHasNoOffsetsButOrdinals) {
  const Json run = run_of({samples::wrong_report("a.docx", Format::Docx)});
  const Json& sum = run["results"][2];
  EXPECT_FALSE(sum["locations"][0]["physicalLocation"]["region"].contains("charOffset"));
  EXPECT_EQ(sum["properties"]["docx"],
            Json({{"part", "word/document.xml"}, {"table", 1}, {"row", 2}, {"cell", 5}}));
  EXPECT_EQ(run["artifacts"][0]["properties"]["gwlint/regions"], "projection");
  EXPECT_EQ(run["artifacts"][1]["parentIndex"], 0);
  EXPECT_FALSE(sum.contains("fixes"));
}

TEST(Sarif, LogicalLocationsFormATree) {
  const Json run = run_of({samples::wrong_report("a.docx", Format::Docx)});
  const Json& place = run["results"][2]["locations"][0]["logicalLocations"][0];
  const Json& cell = run["logicalLocations"][place["index"].get<std::size_t>()];
  EXPECT_EQ(cell["fullyQualifiedName"], place["fullyQualifiedName"]);
  EXPECT_EQ(cell["kind"], "cell");
  EXPECT_EQ(cell["decoratedName"], "/w:document[1]/w:body[1]/w:tbl[1]/w:tr[2]/w:tc[5]");
  EXPECT_EQ(run["logicalLocations"][cell["parentIndex"].get<std::size_t>()]["kind"], "row");
}

TEST(Sarif, SumsLinkTheirFiguresToTheRelatedLocations) {
  const Json sum = run_of({text_report()})["results"][2];
  EXPECT_NE(sum["message"]["text"].get<std::string>().find("[4](1) + [2](2)"), std::string::npos);
  EXPECT_EQ(sum["message"]["arguments"][2], "[4](1) + [2](2)");
  ASSERT_EQ(sum["relatedLocations"].size(), 3U);
  EXPECT_EQ(sum["relatedLocations"][1]["id"], 2);
  EXPECT_EQ(sum["properties"]["culprit"]["expected"], 6);
}

TEST(Sarif, MessagesEscapeBracesAndLinks) {
  const Json words = run_of({text_report()})["results"][1];
  const auto text = words["message"]["text"].get<std::string>();
  EXPECT_NE(text.find("{{1}}] (0)"), std::string::npos) << text;
  EXPECT_NE(text.find("（{{叠字}}）"), std::string::npos) << text;
  EXPECT_EQ(words["message"]["id"], "repeated");
}

TEST(Sarif, OnlySafeFixesOfTextFilesAreWritten) {
  const Json results = run_of({text_report()})["results"];
  const Json& change = results[0]["fixes"][0]["artifactChanges"][0]["replacements"][0];
  EXPECT_EQ(change["insertedContent"]["text"], "〔2021〕");
  EXPECT_EQ(
      results[1]["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"],
      "");
  EXPECT_FALSE(results[3].contains("fixes")) << "an unsafe fix";
}

TEST(Sarif, RefusedFilesAreNotifications) {
  const Json run = run_of({samples::refused_file("锁.docx", ReadErrorKind::Encrypted)});
  const Json& invocation = run["invocations"][0];
  EXPECT_EQ(invocation["executionSuccessful"], false);
  const Json& notification = invocation["toolExecutionNotifications"][0];
  const Json& descriptors = run["tool"]["driver"]["notifications"];
  EXPECT_EQ(notification["descriptor"]["id"], "encrypted");
  EXPECT_EQ(descriptors[notification["descriptor"]["index"].get<std::size_t>()]["id"], "encrypted");
  EXPECT_FALSE(notification["locations"][0]["physicalLocation"].contains("region"));
}

TEST(Sarif, AFileThatCouldNotBeOpenedHasNoHash) {
  FileResult missing = samples::refused_file("a.txt", ReadErrorKind::NotFound);
  missing.sha256.clear();
  missing.size = 0;
  const Json artifact = run_of({missing})["artifacts"][0];
  EXPECT_FALSE(artifact.contains("hashes"));
  EXPECT_FALSE(artifact.contains("length"));
}

TEST(Sarif, EveryReasonHasADescriptorOfItsOwn) {
  std::set<std::string> ids;
  const Json descriptors = run_of({})["tool"]["driver"]["notifications"];
  for (const Json& descriptor : descriptors) ids.insert(descriptor["id"]);
  EXPECT_EQ(ids.size(), descriptors.size());
  for (int kind = 0; kind <= static_cast<int>(kLastReadErrorKind); ++kind) {
    EXPECT_TRUE(ids.contains(std::string(id(static_cast<ReadErrorKind>(kind)))));
  }
}

TEST(Sarif, RulesPointToTheTaxonOfTheirClause) {
  const Json run = run_of({});
  const Json& target = run["tool"]["driver"]["rules"][2]["relationships"][0]["target"];
  const Json& taxonomy = run["taxonomies"][target["toolComponent"]["index"].get<std::size_t>()];
  EXPECT_EQ(taxonomy["guid"], target["toolComponent"]["guid"]);
  EXPECT_EQ(taxonomy["taxa"][target["index"].get<std::size_t>()]["id"], target["id"]);
}

TEST(Sarif, ALoneCarriageReturnIsANewLineSequence) {
  FileResult file = samples::clean_report("a.txt");
  EXPECT_EQ(run_of({file})["newlineSequences"], Json({"\r\n", "\n"}));
  file.document.text = "无\r";
  EXPECT_EQ(run_of({file})["newlineSequences"], Json({"\r\n", "\n", "\r"}));
}

TEST(Sarif, HoldsNoAbsolutePath) {
  const auto rules = samples::rules();
  RunInfo run = samples::run_info(rules, Language::Chinese);
  run.root = "/secret/repo";
  run.working_folder = "/secret/repo/sub";
  const std::string log = samples::report("sarif", {text_report("/secret/repo/a.txt")}, run);
  EXPECT_EQ(log.find("secret"), std::string::npos);
  EXPECT_NE(log.find("\"uri\":\"a.txt\""), std::string::npos);
}

TEST(Sarif, TwoRunsGiveTheSameBytes) {
  EXPECT_EQ(samples::report("sarif", samples::all(), Language::English),
            samples::report("sarif", samples::all(), Language::English));
}

Json run_of(const std::vector<FileResult>& files, bool show_suppressed, bool against_baseline) {
  const auto rules = samples::rules();
  RunInfo run = samples::run_info(rules, Language::Chinese);
  run.show_suppressed = show_suppressed;
  run.against_baseline = against_baseline;
  return Json::parse(samples::report("sarif", files, run))["runs"][0];
}

TEST(SarifSuppressions, AreAbsentUnlessAskedFor) {
  const FileResult configuration = samples::configuration_file();
  const Json run = run_of({samples::suppressed_report("某县.txt", configuration)}, false, false);
  ASSERT_EQ(run["results"].size(), 2u);
  EXPECT_FALSE(run["results"][0].contains("suppressions"));
  EXPECT_FALSE(run["results"][0].contains("baselineState"));
  EXPECT_EQ(run["artifacts"].size(), 1u);
}

TEST(SarifSuppressions, StandOnAllResultsWithKindReasonAndPlace) {
  const FileResult configuration = samples::configuration_file();
  const Json run = run_of({samples::suppressed_report("某县.txt", configuration)}, true, false);
  ASSERT_EQ(run["results"].size(), 4u);
  EXPECT_EQ(run["results"][0]["suppressions"], Json::array());
  const Json& external = run["results"][1]["suppressions"][0];
  EXPECT_EQ(external["kind"], "external");
  EXPECT_EQ(external["status"], "accepted");
  EXPECT_EQ(external["justification"], "引自原文");
  const Json& place = external["location"]["physicalLocation"];
  EXPECT_EQ(place["region"]["startLine"], 2);
  EXPECT_EQ(place["region"]["snippet"]["text"], "\"DOC008\"");
  const Json& artifact = run["artifacts"][place["artifactLocation"]["index"].get<std::size_t>()];
  EXPECT_EQ(artifact["location"]["uri"], "gwlint.toml");
  EXPECT_EQ(artifact["roles"], Json({"userSpecifiedConfiguration"}));
  const Json& own = run["results"][2]["suppressions"][0];
  EXPECT_EQ(own["kind"], "inSource");
  EXPECT_EQ(own["location"]["physicalLocation"]["artifactLocation"]["index"], 0);
}

TEST(SarifBaseline, MarksAllResults) {
  const FileResult configuration = samples::configuration_file();
  const Json run = run_of({samples::suppressed_report("某县.txt", configuration)}, true, true);
  std::vector<std::string> states;
  for (const Json& result : run["results"]) states.push_back(result["baselineState"]);
  EXPECT_EQ(states, (std::vector<std::string>{"new", "unchanged", "new", "new"}));
}

TEST(SarifConfiguration, IsNoAnalysisTarget) {
  FileResult file = samples::configuration_file();
  file.findings.push_back(text_report().findings[0]);
  file.findings[0].location = {18, 26};
  file.findings[0].fix.reset();
  const Json run = run_of({file}, false, false);
  EXPECT_EQ(run["artifacts"][0]["roles"], Json({"userSpecifiedConfiguration"}));
  EXPECT_EQ(run["artifacts"][0]["mimeType"], "application/toml");
  EXPECT_EQ(run["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"], 2);
}

TEST(SarifRegions, LongSnippetsAreLeftOutWithTheirContext) {
  const Document document = samples::text_document(std::string(1001, 'x') + "\n短\n");
  const sarif::Regions regions(document);
  EXPECT_FALSE(regions.with_snippet({0, 1001}).contains("snippet"));
  EXPECT_TRUE(regions.with_snippet({0, 1000}).contains("snippet"));
  EXPECT_EQ(regions.context({0, 1001}), std::nullopt);
}

TEST(SarifRegions, AContextThatIsTooLongShrinksToTheOwnLine) {
  const Document document = samples::text_document(std::string(1001, 'x') + "\nab\ncd\n");
  const auto context = sarif::Regions(document).context({1002, 1003});
  ASSERT_TRUE(context.has_value());
  EXPECT_EQ((*context)["snippet"]["text"], "ab");
}

TEST(SarifRegions, AContextHoldsMoreThanItsRegion) {
  const Document document = samples::text_document("ab");
  EXPECT_EQ(sarif::Regions(document).context({0, 2}), std::nullopt);
}

TEST(SarifMessage, TextIsEscaped) {
  EXPECT_EQ(sarif::message_text("{0} [a](1)"), "{{0}} [a] (1)");
}

TEST(Sarif, APlaceInAnotherFileIsPhysicalToo) {
  const Json run = run_of({samples::compared_report("a.txt", "b.docx")});
  const Json& place = run["results"][0]["relatedLocations"][0];
  EXPECT_EQ(place["physicalLocation"]["region"],
            Json::parse(R"({"startLine":3,"startColumn":5,"endLine":3,"endColumn":6,
                            "snippet":{"text":"4"}})"));
  const Json& file = place["physicalLocation"]["artifactLocation"];
  EXPECT_EQ(file["uri"], "b.docx");
  EXPECT_EQ(file["index"], 1);
  EXPECT_EQ(run["artifacts"][1]["roles"], Json::array({"referencedOnCommandLine"}));
  EXPECT_EQ(run["artifacts"][1]["properties"]["gwlint/regions"], "projection");
  EXPECT_EQ(place["logicalLocations"].size(), 1U);
  // The first argument that says the figure is its link; an equal one further on is none.
  EXPECT_EQ(run["results"][0]["message"]["arguments"],
            Json::array({"（一）予以公开", "7", "[4](1)", "4"}));
}

TEST(Sarif, AFileThatIsCheckedAndReferredToIsOneArtifact) {
  for (const bool referred_first : {true, false}) {
    std::vector<FileResult> files;
    files.push_back(referred_first ? samples::compared_report("a.txt", "b.txt")
                                   : text_report("a.txt"));
    files.push_back(referred_first ? text_report("b.txt")
                                   : samples::compared_report("b.txt", "./a.txt"));
    const Json artifacts = run_of(files)["artifacts"];
    ASSERT_EQ(artifacts.size(), 2U);
    const Json& both = artifacts[referred_first ? 1 : 0];
    EXPECT_EQ(std::set<std::string>(both["roles"].begin(), both["roles"].end()),
              (std::set<std::string>{"analysisTarget", "referencedOnCommandLine"}));
    EXPECT_TRUE(both.contains("hashes"));
  }
}

TEST(Sarif, NoticesAreNotifications) {
  const NoticeInfo info{"noOther",
                        Level::Note,
                        {"没有找到。", "Not found."},
                        {"请给出。", "Give it."},
                        "comparing-reports.md"};
  const NoticeInfo* const infos[] = {&info};
  const auto rules = samples::rules();
  RunInfo start = samples::run_info(rules, Language::English);
  start.notices = infos;
  FileResult file = samples::clean_report("a.txt");
  file.notices = {{"noOther", "没有{甲}。", "No {A}."}, {"noOther", "没有。", "None.", "b.txt"}};
  const Json run = Json::parse(samples::report("sarif", {file}, start))["runs"][0];
  const Json& notes = run["invocations"][0]["toolExecutionNotifications"];
  ASSERT_EQ(notes.size(), 2U);
  EXPECT_EQ(notes[0]["level"], "note");
  EXPECT_EQ(notes[0]["message"]["text"], "No {{A}}.");
  const auto uri_of = [](const Json& note) {
    return note["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
  };
  EXPECT_EQ(uri_of(notes[0]), "a.txt");
  EXPECT_EQ(uri_of(notes[1]), "b.txt");
  const Json& descriptors = run["tool"]["driver"]["notifications"];
  const Json& descriptor = descriptors[notes[0]["descriptor"]["index"].get<std::size_t>()];
  EXPECT_EQ(descriptor["id"], "noOther");
  EXPECT_EQ(descriptor["name"], "NoticedNoOther");
  EXPECT_EQ(descriptor["fullDescription"]["text"], "Not found. Give it.");
  EXPECT_EQ(run["invocations"][0]["executionSuccessful"], true);
}

TEST(Sarif, ARefusedReferenceIsNoAnalysisTarget) {
  FileResult file = samples::refused_file("last.doc", ReadErrorKind::LegacyDoc);
  file.is_reference = true;
  const Json run = run_of({file});
  EXPECT_EQ(run["artifacts"][0]["roles"], Json::array({"referencedOnCommandLine"}));
  EXPECT_EQ(run["invocations"][0]["toolExecutionNotifications"][0]["level"], "error");
}

}  // namespace
}  // namespace gwlint
