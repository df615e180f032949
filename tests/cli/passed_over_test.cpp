// Folders in which not every file is a report.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/run_gwlint.h"
#include "tests/support/docx_builder.h"
#include "tests/support/fixture_text.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using Json = nlohmann::json;
using test::fixture_text;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

// A report with nothing wrong, and beside it what is none.
class PassedOverRun : public testing::Test {
 protected:
  PassedOverRun() {
    folder_.write("某局.txt", fixture_text("model.txt"));
    folder_.write("说明.md", "# 说明\n\n联系人（张三：\n");
    folder_.write("requirements.txt", "requests==2.31\n");
    folder_.write("通知.docx",
                  test::docx_of_body(test::paragraph("关于放假的通知（此件主动公开）")));
  }

  Outcome run(std::vector<std::string> arguments) const {
    return gwlint(arguments, {.folder = folder_.path()});
  }

  TemporaryFolder folder_;
};

TEST_F(PassedOverRun, SaysInItsOneLineHowManyItPassedOver) {
  const Outcome chinese = run({"check", "."});
  EXPECT_EQ(chinese.exit_code, 0);
  EXPECT_THAT(chinese.out, HasSubstr("已检查 1 个文件，未发现问题；略过 3 个不是报告的文件"));
  EXPECT_EQ(chinese.out.find('\n'), chinese.out.size() - 1);
  EXPECT_THAT(chinese.err, IsEmpty());
  EXPECT_THAT(run({"check", ".", "--lang=en"}).out,
              HasSubstr("no problems found; passed over 3 files that are no reports ("));
}

TEST_F(PassedOverRun, JudgesWhatIsNamed) {
  const Outcome both = run({"check", "说明.md", ".", "--format=json"});
  EXPECT_EQ(both.exit_code, 1);
  const Json json = Json::parse(both.out);
  EXPECT_EQ(json["summary"]["passedOver"], 2);
  EXPECT_EQ(json["summary"]["files"], 2);
  const auto named = std::ranges::find_if(
      json["files"], [](const Json& file) { return file["path"] == "说明.md"; });
  ASSERT_NE(named, json["files"].end());
  EXPECT_THAT((*named)["findings"], Not(IsEmpty()));
  const Outcome input = gwlint({"check", "-"}, {.folder = folder_.path(), .input = "# 说明\n"});
  EXPECT_EQ(input.exit_code, 1);
}

TEST_F(PassedOverRun, RefusesWhatItCannotRead) {
  folder_.write("坏.docx", "PK\3\4");
  const Outcome outcome = run({"check", ".", "--lang=en"});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.out, HasSubstr("; 1 file could not be checked; passed over 3 files"));
}

TEST_F(PassedOverRun, FixesReportsAlone) {
  const std::string before = folder_.read("说明.md");
  folder_.write("说明.txt", "依据国办公开办函(2021)30号编制。\n");
  EXPECT_EQ(run({"fix", "--unsafe", "."}).exit_code, 0);
  EXPECT_EQ(folder_.read("说明.md"), before);
  EXPECT_EQ(folder_.read("说明.txt"), "依据国办公开办函(2021)30号编制。\n");
  EXPECT_THAT(run({"fix", "--diff", "."}).out, IsEmpty());
  run({"fix", "说明.txt"});
  EXPECT_EQ(folder_.read("说明.txt"), "依据国办公开办函〔2021〕30号编制。\n");
}

TEST_F(PassedOverRun, RecordsReportsAlone) {
  folder_.write("错.txt", fixture_text("sum-total-off-by-one.txt"));
  const Outcome outcome = run({"baseline", "line.json", ".", "--lang=en"});
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.err, HasSubstr("files checked 2"));
  EXPECT_THAT(folder_.read("line.json"), Not(HasSubstr("README")));
  EXPECT_EQ(run({"check", ".", "--baseline=line.json"}).exit_code, 0);
}

TEST_F(PassedOverRun, TellsOfEntriesThatSilenceNothing) {
  folder_.write("gwlint.toml",
                "[[suppress]]\nrule = \"TAB014\"\nreason = \"经授权代管规章目录\"\n");
  const Outcome outcome = run({"check", "."});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.out, HasSubstr("CFG001"));
}

TEST_F(PassedOverRun, AddsUpPartsAlone) {
  for (const std::string name : {"housing-security", "real-estate", "quality-supervision"}) {
    folder_.write("parts/" + name + ".txt", fixture_text("parts/" + name + ".txt"));
  }
  folder_.write("parts/说明.md", "# 各单位报告\n");
  const Outcome outcome = run({"rollup", "某局.txt", "parts"});
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.err, IsEmpty());
}

TEST_F(PassedOverRun, FailsWhereNoPartIsAReport) {
  folder_.write("parts/说明.md", "# 各单位报告\n");
  const Outcome outcome = run({"rollup", "某局.txt", "parts"});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.err, HasSubstr("没有分报告"));
}

TEST_F(PassedOverRun, RefusesAFolderOfLastYearWithoutAReport) {
  folder_.write("上年/说明.md", "# 上年报告\n");
  const Outcome outcome = run({"check", "某局.txt", "--previous", "上年", "--lang=en"});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.err, HasSubstr("上年: "));
  EXPECT_THAT(outcome.err, HasSubstr("the folder holds no report"));
  EXPECT_THAT(outcome.out, HasSubstr("; 1 file could not be checked"));
}

}  // namespace
}  // namespace gwlint
