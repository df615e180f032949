// gwlint.toml, suppressions and what goes wrong with them, as a user meets them.
#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/run_gwlint.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;
using Json = nlohmann::json;

// A repository with a report whose total is wrong (SUM001, SUM002).
class Config : public testing::Test {
 protected:
  Config() {
    folder_.write(".git/HEAD", "ref: refs/heads/main\n");
    add_report("县/a.txt");
  }

  void add_report(std::string_view name) {
    std::filesystem::create_directories((folder_.path() / name).parent_path());
    std::filesystem::copy_file(fixture("sum-total-off-by-one.txt"), folder_.path() / name);
  }
  void configure(std::string_view text) { folder_.write("gwlint.toml", text); }
  Outcome run(std::vector<std::string> arguments) const {
    return gwlint(arguments, {.folder = folder_.path(),
                              .variables = {"XDG_CONFIG_HOME=" + (folder_ / ".own")}});
  }
  Outcome check(std::vector<std::string> more = {}) const {
    std::vector<std::string> arguments = {"check", "--lang=en", "--format=compact", "."};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments);
  }
  // Expects that nothing is checked, with exit code 2 and `mention` on standard error, both
  // languages.
  void expect_refused(std::string_view mention) const {
    const Outcome english = check();
    EXPECT_EQ(english.exit_code, 2);
    EXPECT_THAT(english.out, IsEmpty());
    EXPECT_THAT(english.err, HasSubstr(std::string(mention)));
    const Outcome chinese = run({"check", "--quiet", "."});
    EXPECT_EQ(chinese.exit_code, 2);
    EXPECT_THAT(chinese.err, HasSubstr("配置有误，1 个文件未检查。"));
  }

  TemporaryFolder folder_;
};

TEST_F(Config, SetsLevels) {
  configure("[rules]\nSUM001 = \"note\"\nSUM002 = \"off\"\n");
  const Outcome outcome = check();
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.out, AllOf(HasSubstr(": note: "), Not(HasSubstr("SUM002"))));
  EXPECT_EQ(check({"--no-config"}).exit_code, 1);
  EXPECT_EQ(check({"--fail-on=note"}).exit_code, 1);
}

TEST_F(Config, FailsEachFileByItsOwnConfiguration) {
  configure("fail-on = \"never\"\n");
  EXPECT_EQ(check().exit_code, 0);
  folder_.write("镇/gwlint.toml", "fail-on = \"error\"\n");
  add_report("镇/b.txt");
  EXPECT_EQ(check().exit_code, 1);
  EXPECT_EQ(check({"--fail-on=never"}).exit_code, 0);
}

TEST_F(Config, OverridesByPath) {
  add_report("乡镇/城关镇 2023/b.txt");
  configure("[[override]]\npaths = [\"乡镇/**\"]\nrules = { SUM = \"off\" }\n");
  const Outcome outcome = check();
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("县/a.txt:"), Not(HasSubstr("b.txt"))));
}

TEST_F(Config, SuppressesWithAReason) {
  configure(
      "[[suppress]]\nrule = \"SUM\"\npaths = [\"县/*.txt\"]\nreason = \"系统导出，已复核\"\n");
  const Outcome outcome = check();
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.out, IsEmpty());
  const Outcome text = run({"check", "县", "--show-suppressed"});
  EXPECT_EQ(text.exit_code, 0);
  EXPECT_THAT(text.out, HasSubstr("已抑制[SUM001]"));
  EXPECT_THAT(text.out, HasSubstr("抑制原因：系统导出，已复核（gwlint.toml:2:8）"));
  EXPECT_THAT(text.out, HasSubstr("未发现问题；已抑制 2 处"));
  EXPECT_THAT(check({"--show-suppressed"}).out, HasSubstr(": suppressed: "));
}

TEST_F(Config, ShowsSuppressedOnesInJson) {
  configure("[[suppress]]\nrule = \"SUM001\"\nreason = \"r\"\n");
  const Json json = Json::parse(run({"check", ".", "--format=json", "--show-suppressed"}).out);
  const Json& file = json["files"][0];
  EXPECT_EQ(file["findings"].size(), 1u);
  ASSERT_EQ(file["suppressed"].size(), 1u);
  EXPECT_EQ(file["suppressed"][0]["suppressions"][0]["kind"], "external");
  EXPECT_EQ(file["suppressed"][0]["suppressions"][0]["path"], "gwlint.toml");
  EXPECT_EQ(json["summary"]["suppressed"], 1);
  EXPECT_EQ(json["summary"]["errors"], 1);
}

TEST_F(Config, TellsAnUnusedSuppressionAtItsPlace) {
  configure("[[suppress]]\nrule = \"TAB006\"\nreason = \"r\"\n");
  EXPECT_THAT(check().out, HasSubstr("gwlint.toml:2:8: warning: The suppression of 'TAB006'"));
  add_report("县/b.txt");
  EXPECT_THAT(run({"check", "县/b.txt", "--format=compact"}).out, Not(HasSubstr("gwlint.toml")));
  EXPECT_THAT(check({"--select=SUM"}).out, Not(HasSubstr("gwlint.toml")));
}

TEST_F(Config, UsesAGivenConfiguration) {
  folder_.write("ci/strict.toml", "[rules]\nSUM = \"off\"\n");
  EXPECT_EQ(check({"--config", "ci/strict.toml"}).exit_code, 0);
  const Outcome none = check({"--config", "none.toml"});
  EXPECT_EQ(none.exit_code, 2);
  EXPECT_THAT(none.err, HasSubstr("none.toml: The file does not exist"));
}

TEST_F(Config, UsesTheUsersOwnWhereThereIsNoOther) {
  folder_.write(".own/gwlint/gwlint.toml", "[rules]\nSUM = \"off\"\n");
  EXPECT_EQ(check().exit_code, 0);
  configure("");
  EXPECT_EQ(check().exit_code, 1);
}

TEST_F(Config, RefusesUnknownKeysLevelsAndRules) {
  configure("fail-om = \"note\"\n[rules]\nSUM01 = \"off\"\nTAB = \"fatal\"\n");
  expect_refused("gwlint.toml:1:1: There is no key 'fail-om'; did you mean 'fail-on'?");
  expect_refused("gwlint.toml:3:1: There is no rule or family 'SUM01'; did you mean SUM001?");
  expect_refused("gwlint.toml:4:7: 'fatal' is no level");
}

TEST_F(Config, RefusesAMissingReason) {
  configure("[[suppress]]\nrule = \"SUM\"\n");
  expect_refused("gwlint.toml:1:1: A suppression needs its reason");
}

TEST_F(Config, RefusesWhatReachesOutside) {
  configure("packs = [\"../x.toml\"]\n");
  folder_.write("x.toml", "");
  expect_refused("gwlint.toml:1:10: The pack '../x.toml' ");
  configure("native-packs = [\"x.so\"]\n");
  expect_refused("gwlint.toml:1:1: Native packs");
}

TEST_F(Config, ChecksFilesUnderOtherConfigurations) {
  add_report("镇/b.txt");
  folder_.write("镇/gwlint.toml", "x = 1\n");
  const Outcome outcome = check();
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("县/a.txt:"), Not(HasSubstr("b.txt"))));
  EXPECT_EQ(std::ranges::count(outcome.err, '\n'), 2) << outcome.err;
}

TEST_F(Config, WithErrorsFixChangesNothing) {
  configure("x = 1\n");
  const std::string before = folder_.read("县/a.txt");
  const Outcome outcome = run({"fix", "--unsafe", "."});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.out, HasSubstr("1 个文件未能检查"));
  EXPECT_EQ(folder_.read("县/a.txt"), before);
}

TEST_F(Config, NamesRulesThatDoNotExist) {
  for (const char* option : {"--select", "--ignore"}) {
    const Outcome outcome = check({option, "SUM01"});
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_THAT(outcome.out, IsEmpty());
    EXPECT_THAT(outcome.err, HasSubstr("'SUM01'; did you mean SUM001?"));
  }
}

TEST_F(Config, RefusesOptionsThatContradict) {
  EXPECT_THAT(check({"--config=x", "--no-config"}).err, HasSubstr("exclude each other"));
}

TEST_F(Config, RefusesAPackThatIsNone) {
  folder_.write("x.toml", "not a pack");
  const Outcome outcome = check({"--pack", "x.toml"});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.out, IsEmpty());
  EXPECT_THAT(outcome.err, StartsWith("gwlint: x.toml"));
}

TEST_F(Config, ErrorsStandInSarif) {
  configure("[rules]\nSUM01 = \"off\"\n");
  const Json run_of = Json::parse(run({"check", ".", "--format=sarif"}).out)["runs"][0];
  const Json& invocation = run_of["invocations"][0];
  EXPECT_EQ(invocation["exitCode"], 2);
  EXPECT_EQ(invocation["executionSuccessful"], false);
  const Json& notification = invocation["toolConfigurationNotifications"][0];
  EXPECT_EQ(notification["level"], "error");
  const Json& descriptor = notification["descriptor"];
  EXPECT_EQ(run_of["tool"]["driver"]["notifications"][descriptor["index"].get<std::size_t>()]["id"],
            "configurationError");
  const Json& place = notification["locations"][0]["physicalLocation"];
  EXPECT_EQ(place["region"]["startLine"], 2);
  const Json& artifact = run_of["artifacts"][place["artifactLocation"]["index"].get<std::size_t>()];
  EXPECT_EQ(artifact["location"]["uri"], "gwlint.toml");
  EXPECT_EQ(artifact["roles"], Json({"userSpecifiedConfiguration"}));
}

TEST_F(Config, TheUsersOwnPathStaysOutOfSarif) {
  const TemporaryFolder elsewhere;
  elsewhere.write("gwlint/gwlint.toml", "x = 1\n");
  const Outcome outcome = gwlint(
      {"check", ".", "--format=sarif"},
      {.folder = folder_.path(), .variables = {"XDG_CONFIG_HOME=" + elsewhere.path().string()}});
  EXPECT_THAT(outcome.out, Not(HasSubstr(elsewhere.path().filename().string())));
  EXPECT_THAT(outcome.out, HasSubstr("CONFIGROOT"));
}

TEST_F(Config, InFileSuppressionsCountAsWell) {
  std::string text = folder_.read("县/a.txt");
  folder_.write("县/a.txt", "<!-- gwlint-disable-file SUM: 系统导出 -->\n" + text);
  EXPECT_EQ(check().exit_code, 0);
  EXPECT_THAT(run({"check", ".", "--show-suppressed"}).out, HasSubstr("系统导出（县/a.txt:1:1）"));
  folder_.write("县/a.txt", "<!-- gwlint-disable-file SUM -->\n" + text);
  EXPECT_THAT(check().out, AllOf(HasSubstr("CFG002"), HasSubstr("SUM001")));
}

}  // namespace
}  // namespace gwlint
