// SARIF logs against the validator, where it is at hand.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "linter/files/process.h"
#include "tests/cli/run_gwlint.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::HasSubstr;

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
  struct Log {
    std::string name;
    std::vector<std::string> arguments;
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
      {"reports", {kShared + "/reports"}},
  };
  std::vector<std::string> command = {validator};
  for (const Log& log : logs) {
    std::vector<std::string> arguments = {"check", "--format", "sarif=" + (folder / log.name)};
    arguments.insert(arguments.end(), log.arguments.begin(), log.arguments.end());
    const bool in_trouble = log.name == "refused" || log.name.starts_with("bad");
    EXPECT_EQ(gwlint(arguments).exit_code == 2, in_trouble) << log.name;
    command.push_back(folder / log.name);
  }
  const auto verdict = run_process(command, environment());
  ASSERT_TRUE(verdict);
  EXPECT_EQ(verdict->exit_code, 0) << verdict->output;
  EXPECT_THAT(verdict->output, HasSubstr("files=11 errors=0"));
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
