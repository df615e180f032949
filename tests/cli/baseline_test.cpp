// gwlint baseline, and what check makes of one.
#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/cli/run_gwlint.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using Json = nlohmann::json;

// A folder with one report that has findings, recorded.
class BaselineRun : public testing::Test {
 protected:
  BaselineRun() {
    std::filesystem::create_directories(folder_.path() / "r/县");
    std::filesystem::copy_file(fixture("sum-total-off-by-one.txt"), folder_.path() / "r/县/a.txt");
    EXPECT_EQ(record().exit_code, 0);
  }

  Outcome run(std::vector<std::string> arguments) const {
    return gwlint(arguments, {.folder = folder_.path() / "r"});
  }
  Outcome record() const { return run({"baseline", "line.json", "."}); }
  Outcome check(std::vector<std::string> more = {}) const {
    std::vector<std::string> arguments = {"check", "--format=compact", "--lang=en",
                                          ".",     "--baseline",       "line.json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments);
  }
  void replace(std::string_view words, std::string_view with) const {
    std::string text = folder_.read("r/县/a.txt");
    const std::size_t at = text.find(words);
    ASSERT_NE(at, std::string::npos) << words;
    folder_.write("r/县/a.txt", text.replace(at, words.size(), with));
  }

  TemporaryFolder folder_;
};

TEST_F(BaselineRun, LeavesOutWhatIsKnown) {
  EXPECT_EQ(run({"check", "."}).exit_code, 1);
  const Outcome outcome = check();
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.out, IsEmpty());
  EXPECT_THAT(outcome.err, IsEmpty());
  EXPECT_THAT(run({"check", ".", "--baseline", "line.json"}).out,
              HasSubstr("未发现问题；基线中已有 2 处"));
}

TEST_F(BaselineRun, ReportsWhatIsNew) {
  replace("〔2021〕30号", "[2021]30号");
  const Outcome outcome = check();
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("CIT006"), Not(HasSubstr("SUM"))));
}

TEST_F(BaselineRun, SurvivesEditsElsewhere) {
  const std::string before = folder_.read("r/line.json");
  replace("一、总体情况\n", "一、总体情况\n\n本年度各项工作有序推进，成效明显。\n\n");
  replace("明确一名副局长分管，组织业务培训两次", "由局长分管，组织业务培训十二次");
  EXPECT_THAT(check().out, IsEmpty());
  EXPECT_THAT(check().err, IsEmpty());
  EXPECT_EQ(record().exit_code, 0);
  EXPECT_EQ(folder_.read("r/line.json"), before);
}

TEST_F(BaselineRun, SurvivesAMoveOfItsFolder) {
  const std::string before = folder_.read("r/line.json");
  std::filesystem::create_directory(folder_.path() / "x");
  std::filesystem::rename(folder_.path() / "r", folder_.path() / "x/y");
  const Outcome outcome =
      gwlint({"check", "x/y/县", "--baseline", "x/y/line.json"}, {.folder = folder_.path()});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.out;
  EXPECT_EQ(gwlint({"baseline", "y/line.json", "y"}, {.folder = folder_.path() / "x"}).exit_code,
            0);
  EXPECT_EQ(folder_.read("x/y/line.json"), before);
}

TEST_F(BaselineRun, TellsStaleEntriesOfCheckedFiles) {
  std::filesystem::copy_file(fixture("model.txt"), folder_.path() / "r/县/a.txt",
                             std::filesystem::copy_options::overwrite_existing);
  const Outcome outcome = check();
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("line.json: entries that are found no more: 2"),
                                 HasSubstr("县/a.txt: SUM001 三、")));
  EXPECT_THAT(check({"--select=CIT"}).err, IsEmpty()) << "rules that have not run";
  std::filesystem::rename(folder_.path() / "r/县/a.txt", folder_.path() / "r/b.txt");
  EXPECT_THAT(check().err, IsEmpty()) << "a file that was not checked";
}

TEST_F(BaselineRun, MarksSarif) {
  replace("〔2021〕30号", "[2021]30号");
  const Json of_run =
      Json::parse(check({"--format=sarif=x.sarif"}).exit_code == 1 ? folder_.read("r/x.sarif")
                                                                   : "{}")["runs"][0];
  ASSERT_FALSE(of_run["results"].empty());
  for (const Json& result : of_run["results"]) EXPECT_EQ(result["baselineState"], "new");
}

TEST_F(BaselineRun, StaleEntriesAreNotesInSarif) {
  std::filesystem::copy_file(fixture("model.txt"), folder_.path() / "r/县/a.txt",
                             std::filesystem::copy_options::overwrite_existing);
  check({"--format=sarif=x.sarif"});
  const Json of_run = Json::parse(folder_.read("r/x.sarif"))["runs"][0];
  const Json& notifications = of_run["invocations"][0]["toolConfigurationNotifications"];
  ASSERT_EQ(notifications.size(), 2u);
  EXPECT_EQ(notifications[0]["level"], "note");
  EXPECT_EQ(notifications[0]["descriptor"]["id"], "staleBaselineEntry");
}

TEST_F(BaselineRun, IsTheSameTwice) {
  const std::string before = folder_.read("r/line.json");
  EXPECT_EQ(record().exit_code, 0);
  EXPECT_EQ(folder_.read("r/line.json"), before);
}

TEST_F(BaselineRun, FixLeavesAloneWhatIsKnown) {
  replace("〔2021〕30号", "[2021]30号");
  record();
  const std::string before = folder_.read("r/县/a.txt");
  EXPECT_EQ(run({"fix", ".", "--baseline", "line.json"}).exit_code, 0);
  EXPECT_EQ(folder_.read("r/县/a.txt"), before);
  EXPECT_EQ(run({"fix", "."}).exit_code, 1);
  EXPECT_NE(folder_.read("r/县/a.txt"), before);
}

TEST_F(BaselineRun, RefusesOneThatIsDamagedOrMissing) {
  folder_.write("r/line.json", "{\n\"version\": 1,");
  const Outcome outcome = check();
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.out, IsEmpty());
  EXPECT_THAT(outcome.err, HasSubstr("line.json:2:13: "));
  folder_.write("r/line.json", R"({"version": 7, "files": {}})");
  EXPECT_THAT(check().err, HasSubstr("version 7"));
  std::filesystem::remove(folder_.path() / "r/line.json");
  EXPECT_EQ(check().exit_code, 2);
}

TEST_F(BaselineRun, WritesOverNothingButABaseline) {
  const std::string before = folder_.read("r/县/a.txt");
  const Outcome outcome = run({"baseline", "--lang=en", "县/a.txt", "."});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.err, HasSubstr("is no baseline"));
  EXPECT_EQ(folder_.read("r/县/a.txt"), before);
}

TEST_F(BaselineRun, SaysThatItCannotBeWritten) {
  const Outcome outcome = run({"baseline", "--lang=en", "none/line.json", "."});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.err, HasSubstr("Cannot write none/line.json"));
  if (::geteuid() == 0) return;  // root may write everywhere
  ::chmod((folder_ / "r").c_str(), 0500);
  EXPECT_EQ(run({"baseline", "other.json", "."}).exit_code, 2);
  ::chmod((folder_ / "r").c_str(), 0700);
}

TEST_F(BaselineRun, IsLeftAloneUnderABadConfiguration) {
  const std::string before = folder_.read("r/line.json");
  folder_.write("r/gwlint.toml", "x = 1\n");
  EXPECT_EQ(record().exit_code, 2);
  EXPECT_EQ(folder_.read("r/line.json"), before);
}

TEST_F(BaselineRun, IsWrittenForWhatCanBeRead) {
  folder_.write("r/broken.docx", "");
  const Outcome outcome = record();
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.err, HasSubstr("broken.docx"));
  EXPECT_EQ(check({"--ignore=SUM003"}).exit_code, 2);
  std::filesystem::remove(folder_.path() / "r/broken.docx");
  EXPECT_EQ(check().exit_code, 0);
}

TEST_F(BaselineRun, WantsAFileAndPaths) {
  EXPECT_EQ(run({"baseline"}).exit_code, 2);
  EXPECT_EQ(run({"baseline", "x.json"}).exit_code, 2);
  EXPECT_EQ(run({"baseline", "x.json", "-"}).exit_code, 2);
}

}  // namespace
}  // namespace gwlint
