#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/linter/output/samples.h"

namespace gwlint {
namespace {

using Json = nlohmann::json;

Json parsed(const std::vector<FileResult>& files) {
  return Json::parse(samples::report("json", files, Language::Chinese));
}

TEST(JsonReporter, AnEmptyRunIsADocument) {
  const Json json = parsed({});
  EXPECT_TRUE(json["files"].is_array() && json["files"].empty());
  EXPECT_EQ(json["tool"]["name"], "gwlint");
  EXPECT_EQ(json["summary"]["exitCode"], 0);
}

TEST(JsonReporter, NamesTheReasonOfRefusedFiles) {
  const Json json = parsed({samples::refused_file("a.doc", ReadErrorKind::LegacyDoc)});
  EXPECT_EQ(json["files"][0]["error"]["id"], "legacyDoc");
  EXPECT_FALSE(json["files"][0]["error"]["message"].get<std::string>().empty());
}

TEST(JsonReporter, TakesPathsThatAreNoUtf8) {
  const Json json = parsed({samples::clean_report("\xB1\xA8.txt")});
  EXPECT_EQ(json["files"][0]["path"], "\\xB1\\xA8.txt");
}

TEST(JsonReporter, OffsetsAreBytesOfTheProjection) {
  const FileResult file = samples::wrong_report("a.txt", Format::Text);
  const Json json = parsed({file});
  const Json& location = json["files"][0]["findings"][0]["location"];
  EXPECT_EQ(file.document.text.substr(location["offset"], location["length"]), "[2021]");
}

TEST(JsonReporter, NamesTheFileOfAPlaceElsewhere) {
  const Json json = parsed({samples::compared_report("a.txt", "./last/b.txt")});
  const Json& related = json["files"][0]["findings"][0]["related"][0];
  EXPECT_EQ(
      related["location"],
      Json({{"path", "last/b.txt"}, {"line", 3}, {"column", 4}, {"endLine", 3}, {"endColumn", 5}}));
  EXPECT_EQ(related["figure"], "4");
}

TEST(JsonReporter, HoldsTheNoticesOfAFile) {
  FileResult file = samples::clean_report("a.txt");
  file.notices = {{"notFound", "没有。", "None."}, {"bad", "缺表。", "No table.", "./b.txt"}};
  EXPECT_EQ(parsed({file})["files"][0]["notices"],
            Json::parse(R"([{"id":"notFound","path":"a.txt","message":"没有。"},
                            {"id":"bad","path":"b.txt","message":"缺表。"}])"));
}

TEST(JsonReporter, ShowsNoClock) {
  EXPECT_FALSE(parsed({})["summary"].contains("seconds"));
}

}  // namespace
}  // namespace gwlint
