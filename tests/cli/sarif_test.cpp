// SARIF logs against the validator, where it is at hand.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "linter/files/process.h"
#include "tests/cli/run_gwlint.h"
#include "tests/support/fixture_text.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::HasSubstr;

const std::string kPacks = std::string(GWLINT_SOURCE_DIR) + "/examples/packs";
const std::string kShared = std::string(GWLINT_SOURCE_DIR) + "/../shared";

std::vector<std::string> environment() {
  std::vector<std::string> variables;
  for (const char* name : {"PATH", "HOME", "XDG_CACHE_HOME"}) {
    if (const char* value = std::getenv(name)) variables.push_back(std::string(name) + "=" + value);
  }
  return variables;
}

std::string bytes_of(const std::string& name) {
  std::ostringstream bytes;
  bytes << std::ifstream(fixture(name), std::ios::binary).rdbuf();
  return bytes.str();
}

bool has_node() {
  return run_process(std::vector<std::string>{"node", "--version"}, environment()).has_value();
}

TEST(Sarif, IsValid) {
  const std::string validator = kShared + "/tools/check-sarif/check-sarif";
  if (!std::filesystem::exists(validator)) GTEST_SKIP() << "the validator is not there";
  if (!has_node()) GTEST_SKIP() << "node is not installed";

  const TemporaryFolder folder;
  folder.write("empty.docx", "");
  folder.write("parts/没有表格.txt", "云岭县粮库2023年政府信息公开工作年度报告\n");
  folder.write("parts/bad.docx", "%PDF-1.4");
  folder.write("last.txt", test::changed(test::fixture_text("model-previous.txt"),
                                         "\t1\t0\t0\t0\t0\t0\t1\n", "\t2\t0\t0\t0\t0\t0\t2\n"));
  const std::string compared = fixture("sum-total-off-by-one.txt");
  struct Log {
    std::string name;
    std::vector<std::string> arguments;
    std::string command = "check";
  };
  folder.write("r/a.txt", bytes_of("sum-total-off-by-one.txt"));
  folder.write("r/b.txt", "<!-- gwlint-disable-file SUM: 系统导出 -->\n" +
                              bytes_of("sum-total-off-by-one.txt"));
  folder.write("r/gwlint.toml",
               "[[suppress]]\nrule = \"SUM001\"\npaths = [\"a.txt\"]\nreason = \"已复核\"\n"
               "[[suppress]]\nrule = \"PER\"\nreason = \"从未出现\"\n");
  folder.write("bad/gwlint.toml", "[rules]\nTAB6 = \"of\"\n");
  folder.write("bad/a.txt", bytes_of("model.txt"));
  folder.write("r/line.json",
               R"({"version":1,"files":{"a.txt":[{"rule":"CIT001","fingerprint":"0:1"}]}})");
  const std::vector<Log> logs = {
      {"configured", {folder / "r"}},
      {"suppressed", {folder / "r", "--show-suppressed"}},
      {"suppressed-english", {folder / "r", "--show-suppressed", "--lang=en"}},
      {"baseline", {folder / "r", "--show-suppressed", "--baseline", folder / "r/line.json"}},
      {"bad-chinese", {folder / "bad"}},
      {"bad-english", {folder / "bad", "--lang=en"}},
      {"findings", {fixture("sum-total-off-by-one.txt")}},
      {"english", {"--lang=en", fixture("sum-total-off-by-one.txt")}},
      {"clean", {fixture("model.txt")}},
      {"refused", {folder / "empty.docx"}},
      {"packs",
       {"--pack", kPacks + "/province", "--pack", kPacks + "/rule-of-law",
        fixture("sum-total-off-by-one.txt"), kPacks + "/rule-of-law/model.txt"}},
      {"reports", {kShared + "/reports"}},
      {"previous", {fixture("model.txt"), "--previous", folder / "last.txt"}},
      {"all-years", {GWLINT_SOURCE_DIR "/fixtures", "--previous", GWLINT_SOURCE_DIR "/fixtures"}},
      {"rollup", {compared, fixture("parts/real-estate.txt")}, "rollup"},
      {"rollup-refused", {compared, folder / "parts", fixture("parts"), "--lang=en"}, "rollup"},
  };
  std::vector<std::string> command = {validator};
  for (const Log& log : logs) {
    std::vector<std::string> arguments = {log.command, "--format", "sarif=" + (folder / log.name)};
    arguments.insert(arguments.end(), log.arguments.begin(), log.arguments.end());
    const bool in_trouble = log.name.ends_with("refused") || log.name.starts_with("bad");
    EXPECT_EQ(gwlint(arguments).exit_code == 2, in_trouble) << log.name;
    command.push_back(folder / log.name);
  }
  const auto verdict = run_process(command, environment());
  ASSERT_TRUE(verdict);
  EXPECT_EQ(verdict->exit_code, 0) << verdict->output;
  EXPECT_THAT(verdict->output, HasSubstr(fmt::format("files={} errors=0", logs.size())));
}

TEST(Sarif, PointsIntoTheReportsThatAreCompared) {
  const TemporaryFolder folder;
  folder.write("合计.txt",
               test::changed(test::fixture_text("model.txt"), "行政许可\t318", "行政许可\t319"));
  for (const std::string name : {"real-estate", "housing-security"}) {
    folder.write("分/" + name + ".txt", test::fixture_text("parts/" + name + ".txt"));
  }
  const Outcome outcome = gwlint({"rollup", "合计.txt", "分", "--select=SUM008", "--format=sarif"},
                                 {.folder = folder.path()});
  const auto run = nlohmann::json::parse(outcome.out)["runs"][0];
  const auto& related = run["results"][1]["relatedLocations"];
  ASSERT_EQ(related.size(), 3u);
  const auto& place = related[1]["physicalLocation"];
  EXPECT_EQ(place["artifactLocation"]["uri"], "%E5%88%86/real-estate.txt");
  EXPECT_EQ(place["region"]["startLine"], 27);
  EXPECT_EQ(place["region"]["snippet"]["text"], "281");
  const auto& artifact = run["artifacts"][place["artifactLocation"]["index"].get<std::size_t>()];
  EXPECT_EQ(artifact["roles"], nlohmann::json::array({"referencedOnCommandLine"}));
  EXPECT_EQ(artifact["location"]["uri"], "%E5%88%86/real-estate.txt");
  EXPECT_THAT(run["results"][1]["message"]["text"].get<std::string>(),
              HasSubstr("[281](2) + [37](3) = 318"));
}

TEST(Sarif, OptionsWantTheFormat) {
  for (const char* option : {"--sarif-embed", "--sarif-category=a"}) {
    const Outcome outcome = gwlint({"--lang=en", "check", option, fixture("model.txt")});
    EXPECT_EQ(outcome.exit_code, 2) << option;
    EXPECT_THAT(outcome.err, HasSubstr("make sense only where sarif is written")) << option;
  }
  for (const char* category : {"/a", "a/", "a\nb"}) {
    const Outcome outcome =
        gwlint({"--lang=en", "check", "--format=sarif", std::string("--sarif-category=") + category,
                fixture("model.txt")});
    EXPECT_EQ(outcome.exit_code, 2) << category;
    EXPECT_THAT(outcome.err, HasSubstr("is no value of --sarif-category")) << category;
  }
}

TEST(Sarif, NamesFilesRelativeToTheWorkTree) {
  const TemporaryFolder folder;
  folder.write("repository/.git/HEAD", "ref: refs/heads/main\n");
  folder.write("repository/乡镇/report 1.txt", "没有标题的一段话。\n");
  const Outcome outcome = gwlint({"check", "--format", "sarif", "report 1.txt"},
                                 {.folder = folder.path() / "repository" / "乡镇"});
  const std::string_view uri = R"("uri":"%E4%B9%A1%E9%95%87/report%201.txt")";
  EXPECT_NE(outcome.out.find(uri), std::string::npos);
}

}  // namespace
}  // namespace gwlint
