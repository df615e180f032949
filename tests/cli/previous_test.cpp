// gwlint check --previous: last year's reports as people give them.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/run_gwlint.h"
#include "tests/support/fixture_text.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using Json = nlohmann::json;
using test::changed;
using test::fixture_text;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const std::string kCarriedOut = "四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1";

// A folder with this year's report and last year's, which carried out two applications.
class Previous : public testing::Test {
 protected:
  void SetUp() override {
    folder_.write("2023.txt", fixture_text("model.txt"));
    folder_.write("last/2022.txt", unlike());
  }

  static std::string unlike() {
    return changed(fixture_text("model-previous.txt"), kCarriedOut,
                   "四、结转下年度继续办理\t\t\t2\t0\t0\t0\t0\t0\t2");
  }

  Outcome check(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), "check");
    return gwlint(arguments, {.folder = folder_.path()});
  }

  TemporaryFolder folder_;
};

TEST_F(Previous, IsAFile) {
  const Outcome run = check({"2023.txt", "--previous", "last/2022.txt"});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, HasSubstr("“自然人”列 2023 年报告上年结转为 1，2022 年报告结转下年度为 2"));
  EXPECT_THAT(run.out, HasSubstr("参见：last/2022.txt:65:15 2022年报告，四、结转下年度继续办理 · "
                                 "自然人：2。"));
  EXPECT_THAT(run.err, IsEmpty());
}

TEST_F(Previous, IsAFolder) {
  folder_.write("last/教育局.txt",
                changed(unlike(), "云岭县住房和城乡建设局2022年政府信息公开工作年度报告\n",
                        "云岭县教育局2022年政府信息公开工作年度报告\n"));
  const Outcome file = check({"2023.txt", "--previous=last/2022.txt"});
  const Outcome run = check({"2023.txt", "--previous=last"});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_EQ(run.out.substr(0, run.out.rfind("已检查")),
            file.out.substr(0, file.out.rfind("已检查")));
  EXPECT_THAT(run.err, IsEmpty());
}

TEST_F(Previous, IsTheFolderOfAllYears) {
  folder_.write("last/2023.txt", fixture_text("model.txt"));
  const Outcome run = check({"--format=compact", "last", "--previous", "last"});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, HasSubstr("last/2023.txt:42:20: error"));
  EXPECT_THAT(run.err,
              HasSubstr("last/2022.txt: 给出的“云岭县住房和城乡建设局”报告只有 2023 年的"));
  EXPECT_THAT(run.err, Not(HasSubstr("last/2023.txt")));
}

TEST_F(Previous, ThatIsNotFoundIsANotice) {
  folder_.write("other/a.txt",
                changed(unlike(), "云岭县住房和城乡建设局2022年政府信息公开工作年度报告\n",
                        "云岭县教育局2022年政府信息公开工作年度报告\n"));
  const Outcome run = check({"2023.txt", "--previous", "other", "--lang=en", "--format=json"});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_EQ(run.err,
            "gwlint: 2023.txt: None of the reports given is that of '云岭县住房和城乡建设局' for "
            "2022; nothing was compared.\n");
  const Json file = Json::parse(run.out)["files"][0];
  EXPECT_EQ(file["notices"][0]["id"], "previousNotFound");
  EXPECT_EQ(file["notices"][0]["path"], "2023.txt");
}

TEST_F(Previous, OfTheWrongYearIsANotice) {
  folder_.write("this.txt", fixture_text("model.txt"));
  const Outcome run = check({"last/2022.txt", "--previous", "this.txt", "--select=SUM006"});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.err, HasSubstr("只有 2023 年的，没有 2021 年的，未与上年比较。"));
}

TEST_F(Previous, OfWhichThereAreTwoIsANotice) {
  folder_.write("last/最终稿.txt", fixture_text("model-previous.txt"));
  const Outcome run = check({"2023.txt", "--previous", "last"});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.err, HasSubstr("有 2 份（last/2022.txt、last/最终稿.txt）"));
}

TEST_F(Previous, ThatCannotBeReadIsRefused) {
  folder_.write("last/旧.doc.txt", "%PDF-1.4");
  const Outcome run = check({"2023.txt", "--previous", "last", "--format=json"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("gwlint: last/旧.doc.txt: PDF"));
  const Json log = Json::parse(run.out);
  EXPECT_EQ(log["summary"]["refused"], 1);
  EXPECT_EQ(log["summary"]["errors"], 2);  // the other one is compared with all the same
}

TEST_F(Previous, ThatIsMissingIsRefusedAndNotSought) {
  const Outcome run = check({"2023.txt", "--previous", "nothing.txt"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_EQ(run.err, "gwlint: nothing.txt: 找不到文件。请检查路径和文件名。\n");
}

TEST_F(Previous, IsRefusedOnceWhereItIsAnInputToo) {
  folder_.write("last/bad.txt", "%PDF-1.4");
  const Outcome run = check({"last", "--previous", "last", "--format=json"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_EQ(run.err.find("last/bad.txt"), run.err.rfind("last/bad.txt"));
  EXPECT_EQ(Json::parse(run.out)["summary"]["refused"], 1);
}

TEST_F(Previous, IsLookedForByFixToo) {
  const Outcome run =
      gwlint({"fix", "--diff", "2023.txt", "--previous", "last/2022.txt", "--format=json=out.json"},
             {.folder = folder_.path()});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_EQ(Json::parse(folder_.read("out.json"))["files"][0]["findings"].size(), 2u);
}

TEST_F(Previous, GivesTheSameBytesOnAnyNumberOfThreads) {
  for (int i = 0; i < 20; ++i) {
    folder_.write("many/" + std::to_string(i) + ".txt", fixture_text("model.txt"));
  }
  const auto run = [&](const std::string& jobs) {
    return check({"many", "--previous", "last", "--format=sarif", "-j", jobs}).out;
  };
  EXPECT_EQ(run("1"), run("4"));
}

}  // namespace
}  // namespace gwlint
