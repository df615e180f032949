// gwlint rollup: a summary report and its parts, as people give them.
#include <filesystem>
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

class Rollup : public testing::Test {
 protected:
  void SetUp() override {
    folder_.write("汇总.txt", fixture_text("model.txt"));
    for (const std::string name : {"housing-security", "real-estate", "quality-supervision"}) {
      folder_.write("parts/" + name + ".txt", fixture_text("parts/" + name + ".txt"));
    }
  }

  void write_total(std::string_view old, std::string_view with) {
    folder_.write("汇总.txt", changed(fixture_text("model.txt"), old, with));
  }
  void write_part(const std::string& name, std::string_view old, std::string_view with) {
    folder_.write("parts/" + name, changed(fixture_text("parts/" + name), old, with));
  }

  Outcome rollup(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), "rollup");
    return gwlint(arguments, {.folder = folder_.path()});
  }

  TemporaryFolder folder_;
};

TEST_F(Rollup, SaysInOneLineThatAllFits) {
  const Outcome run = rollup({"汇总.txt", "parts"});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.out, HasSubstr("已检查 1 个文件，未发现问题"));
  EXPECT_EQ(run.out.find('\n'), run.out.size() - 1);
  EXPECT_THAT(run.err, IsEmpty());
}

TEST_F(Rollup, ShowsTheCellAndEveryPart) {
  write_total("行政许可\t318", "行政许可\t319");
  const Outcome run = rollup({"汇总.txt", "parts"});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, HasSubstr("3 份分报告相加是 281 + 37 = 318，相差 1。"));
  EXPECT_THAT(run.out, HasSubstr("算式：281 + 37 = 318 ≠ 319"));
  EXPECT_THAT(run.out, HasSubstr("参见：parts/real-estate.txt:27:6 云岭县房产管理服务中心：281。"));
  EXPECT_THAT(run.out, HasSubstr("参见：parts/housing-security.txt:27:6"));
  EXPECT_THAT(run.out, Not(HasSubstr("quality-supervision")));
  const Outcome english = rollup({"汇总.txt", "parts", "--lang", "en"});
  EXPECT_THAT(english.out, HasSubstr("the part reports (3) add up to 281 + 37 = 318"));
}

TEST_F(Rollup, TakesFilesAndTheOptionsOfCheck) {
  write_total("行政许可\t318", "行政许可\t319");
  const Outcome run = rollup({"--format", "compact", "汇总.txt", "parts/real-estate.txt",
                              "parts/housing-security.txt", "parts/quality-supervision.txt",
                              "--select", "SUM008", "--fail-on", "never"});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.out, HasSubstr("汇总.txt:27:6: error: "));
  EXPECT_EQ(rollup({"汇总.txt", "parts", "--ignore", "SUM008"}).exit_code, 0);
}

TEST_F(Rollup, ChecksTheSummaryAndNotItsParts) {
  write_total("国办公开办函〔2021〕30号", "国办公开办函[2021]30号");
  write_part("real-estate.txt", "国办公开办函〔2021〕30号", "国办公开办函[2021]30号");
  const Outcome run = rollup({"汇总.txt", "parts", "--format=compact"});
  EXPECT_THAT(run.out, HasSubstr("汇总.txt:3:"));
  EXPECT_THAT(run.out, Not(HasSubstr("real-estate")));
}

TEST_F(Rollup, DoesNotAddTheSummaryToItself) {
  EXPECT_EQ(rollup({"汇总.txt", "."}).exit_code, 0);
  const Outcome run = rollup({(folder_.path() / "汇总.txt").string(), "."});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.err, IsEmpty());
  const Outcome alone = rollup({"汇总.txt", "./汇总.txt"});
  EXPECT_EQ(alone.exit_code, 2);
  EXPECT_THAT(alone.err, HasSubstr("没有分报告"));
}

TEST_F(Rollup, SaysWhichPartsHaveNoFigures) {
  std::string part = fixture_text("parts/real-estate.txt");
  const std::size_t begin = part.find("行政复议\t");
  part.erase(begin, part.find("\n\n", begin) - begin);
  folder_.write("parts/real-estate.txt", changed(part, "行政处罚\t4", "行政处罚\t"));
  const Outcome run = rollup({"汇总.txt", "parts", "--lang=en", "--format=json"});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_EQ(run.err,
            "gwlint: parts/real-estate.txt: Some figures of the report could not be added up: in "
            "'主动公开情况表' blank cells: 1 (行政处罚 · 本年处理决定数量); there is no "
            "'复议诉讼情况表'.\n");
  const Json notices = Json::parse(run.out)["files"][0]["notices"];
  ASSERT_EQ(notices.size(), 1u);
  EXPECT_EQ(notices[0]["id"], "partWithoutFigures");
  EXPECT_EQ(notices[0]["path"], "parts/real-estate.txt");
}

TEST_F(Rollup, RefusesAPartThatCannotBeRead) {
  folder_.write("parts/bad.docx", "%PDF-1.4");
  write_total("行政许可\t318", "行政许可\t319");
  const Outcome run = rollup({"汇总.txt", "parts", "--format=json"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("gwlint: parts/bad.docx: PDF"));
  const Json log = Json::parse(run.out);
  EXPECT_EQ(log["files"][0]["path"], "parts/bad.docx");
  EXPECT_EQ(log["files"][0]["error"]["id"], "pdf");
  EXPECT_EQ(log["summary"]["refused"], 1);
  EXPECT_EQ(log["summary"]["errors"], 0);  // 319 may be right: the sum is not certain
}

TEST_F(Rollup, ReadsTheSummaryFromStandardInput) {
  const std::string text = changed(fixture_text("model.txt"), "行政许可\t318", "行政许可\t1");
  const Outcome run = gwlint({"rollup", "-", "parts", "--stdin-filename", "县局.txt",
                              "--format=compact", "--select=SUM008"},
                             {.folder = folder_.path(), .input = text});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, HasSubstr("县局.txt:27:6:"));
}

TEST_F(Rollup, AddsUpHundredsOfParts) {
  constexpr int kParts = 300;
  const std::string text = fixture_text("parts/quality-supervision.txt");
  for (int i = 1; i <= kParts; ++i) {
    std::string part =
        changed(text, "云岭县建设工程质量监督站", "云岭县第" + std::to_string(1000 + i) + "工作站");
    part = changed(part, "行政许可\t0", "行政许可\t" + std::to_string(i));
    folder_.write("many/" + std::to_string(1000 + i) + ".txt", part);
  }
  const std::string sum = std::to_string(kParts * (kParts + 1) / 2);
  std::string total = changed(text, "云岭县建设工程质量监督站", "云岭县住房和城乡建设局");
  total = changed(total, "行政规范性文件\t0\t0\t2", "行政规范性文件\t0\t0\t600");
  folder_.write("汇总.txt", changed(total, "行政许可\t0", "行政许可\t" + sum));
  const Outcome fits = rollup({"汇总.txt", "many", "--select=SUM008"});
  EXPECT_EQ(fits.exit_code, 0) << fits.out;
  EXPECT_THAT(fits.err, IsEmpty());

  folder_.write("汇总.txt", changed(total, "行政许可\t0", "行政许可\t45149"));
  const Outcome differs = rollup({"汇总.txt", "many", "--select=SUM008"});
  EXPECT_EQ(differs.exit_code, 1);
  EXPECT_THAT(differs.out, HasSubstr("为 45149，300 份分报告相加是 300 + 299 + 298"));
  EXPECT_THAT(differs.out, HasSubstr("= 45150，相差 1。"));
  EXPECT_THAT(differs.out, HasSubstr("参见：many/1300.txt:27:6 云岭县第1300工作站：300。"));
  EXPECT_THAT(differs.out, HasSubstr("另有 290 份分报告此处不为 0，合计 42195，未逐一列出。"));
  EXPECT_EQ(rollup({"汇总.txt", "many", "--format=sarif", "-j1"}).out,
            rollup({"汇总.txt", "many", "--format=sarif", "-j4"}).out);
}

struct BadRollup {
  std::vector<std::string> arguments;
  std::string mention;
};

class BadRollups : public testing::TestWithParam<BadRollup> {};

TEST_P(BadRollups, ExitWithTwoAndASentence) {
  const Outcome run = gwlint(GetParam().arguments);
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.out, IsEmpty());
  EXPECT_THAT(run.err, HasSubstr(GetParam().mention));
}

INSTANTIATE_TEST_SUITE_P(
    All, BadRollups,
    testing::Values(BadRollup{{"rollup"}, "汇总报告"}, BadRollup{{"rollup", "x"}, "分报告"},
                    BadRollup{{"rollup", "x", "-"}, "标准输入"},
                    BadRollup{{"rollup", "--lang=en", "x", "-"}, "standard input"},
                    BadRollup{{"rollup", "--lang=en", "/", "x"}, "a folder"},
                    BadRollup{{"rollup", "x", "y", "--format", "word"}, "sarif"},
                    BadRollup{{"rollup", "--lang=en"}, "parts"}));

}  // namespace
}  // namespace gwlint
