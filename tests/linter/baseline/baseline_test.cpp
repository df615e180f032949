#include "linter/baseline/baseline.h"

#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "linter/document/limits.h"
#include "tests/linter/output/samples.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::HasSubstr;

class BaselineTest : public testing::Test {
 protected:
  Baseline recorded() const {
    Baseline baseline(folder_ / "base/line.json");
    baseline.add(samples::wrong_report(folder_ / "base/县/某县.txt", Format::Text));
    baseline.add(samples::clean_report(folder_ / "base/无.md"));
    baseline.add(samples::wrong_report(folder_ / "b.docx", Format::Docx));
    return baseline;
  }
  std::string error_of(std::string_view bytes) const {
    const auto baseline = Baseline::read(folder_.write("x.json", bytes));
    return baseline ? "" : to_string(baseline.error(), Language::English);
  }

  TemporaryFolder folder_;
};

TEST_F(BaselineTest, HoldsWhatWasFound) {
  const Baseline baseline = recorded();
  EXPECT_EQ(baseline.size(), 8u);
  const auto entries = baseline.entries_of(folder_ / "base/县/某县.txt");
  ASSERT_EQ(entries.size(), 4u);
  EXPECT_EQ(entries[0].rule, "CIT006");
  EXPECT_EQ(entries[0].place, "导语");
  EXPECT_EQ(entries[0].text, "[2021]");
  EXPECT_TRUE(baseline.entries_of(folder_ / "某县.txt").empty());
}

TEST_F(BaselineTest, NamesFilesFromItsFolderAndHoldsNoLines) {
  const auto json = nlohmann::json::parse(recorded().json());
  EXPECT_TRUE(json["files"].contains("县/某县.txt"));
  EXPECT_TRUE(json["files"].contains("../b.docx"));
  EXPECT_EQ(json["version"], 1);
  EXPECT_FALSE(json["files"]["县/某县.txt"][0].contains("line"));
}

TEST_F(BaselineTest, IsReadAsWritten) {
  const Baseline before = recorded();
  folder_.write("base/line.json", before.json());
  const auto after = Baseline::read(folder_ / "base/line.json");
  ASSERT_TRUE(after) << after.error().en;
  EXPECT_EQ(after->json(), before.json());
}

TEST_F(BaselineTest, WritesAnEntryALineWhateverTheOrder) {
  Baseline baseline(folder_ / "base/line.json");
  baseline.add(samples::wrong_report(folder_ / "b.docx", Format::Docx));
  baseline.add(samples::wrong_report(folder_ / "base/县/某县.txt", Format::Text));
  EXPECT_EQ(baseline.json(), recorded().json());
  EXPECT_EQ(std::ranges::count(baseline.json(), '\n'), 3 + 2 * (1 + 4 + 1) + 2);
}

TEST_F(BaselineTest, MayBeEmpty) {
  const Baseline empty(folder_ / "x.json");
  EXPECT_EQ(error_of(empty.json()), "");
}

TEST_F(BaselineTest, SaysWhereItIsDamaged) {
  std::string bytes = recorded().json();
  EXPECT_THAT(error_of(bytes.substr(0, bytes.size() / 2)), HasSubstr("no valid JSON"));
  EXPECT_THAT(error_of("{\n\"version\": 1,\n  oops"), HasSubstr("x.json:3:3: "));
  EXPECT_THAT(error_of(""), HasSubstr("no valid JSON"));
  EXPECT_THAT(error_of("\xFF\xFE"), HasSubstr("x.json:1:1: "));
}

TEST_F(BaselineTest, RefusesOtherVersionsAndShapes) {
  EXPECT_THAT(error_of(R"({"version": 2, "files": {}})"), HasSubstr("version 2"));
  for (const char* bytes : {"[]", "{}", R"({"version": "1"})", R"({"files": {}})"}) {
    EXPECT_THAT(error_of(bytes), HasSubstr("no baseline of gwlint")) << bytes;
  }
  EXPECT_THAT(error_of(R"({"version": 1})"), HasSubstr("/files"));
  EXPECT_THAT(error_of(R"({"version": 1, "files": {}, "x": 0})"), HasSubstr("/x"));
  EXPECT_THAT(error_of(R"({"version": 1, "files": {"a": {}}})"), HasSubstr("/files/a "));
  EXPECT_THAT(error_of(R"({"version": 1, "files": {"a": [{"rule": "X"}]}})"),
              HasSubstr("/files/a/0 "));
  EXPECT_THAT(error_of(R"({"version": 1, "files": {"a": [{"rule": 1, "fingerprint": ""}]}})"),
              HasSubstr("/files/a/0/rule"));
}

// Each would take some gigabytes, parsed.
TEST_F(BaselineTest, RefusesWhatWouldTakeAllMemory) {
  const std::string opening = R"({"version": 1, "files": {"a": [)";
  EXPECT_THAT(error_of(std::string(20'000'000, '[')), HasSubstr("nested deeper than 16"));
  std::string values = opening;
  for (std::size_t i = 0; i < OwnFileLimits::kBaselineValues; ++i) values += "{},";
  EXPECT_THAT(error_of(values + "{}]}}"), HasSubstr("the limit of 2000000 values"));
}

TEST_F(BaselineTest, SaysThatItCannotBeRead) {
  const auto baseline = Baseline::read(folder_ / "none.json");
  ASSERT_FALSE(baseline);
  EXPECT_THAT(baseline.error().en, HasSubstr("does not exist"));
}

}  // namespace
}  // namespace gwlint
