// What a SARIF log holds of a run as a whole: embedded files, the category, the origin of the work
// tree; and that it is whole or not there.
#include <cstdlib>
#include <filesystem>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "linter/files/git.h"
#include "linter/files/process.h"
#include "tests/cli/run_gwlint.h"
#include "tests/support/fixture_text.h"
#include "tests/support/report_docx_forms.h"
#include "tests/support/report_model.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;

constexpr std::string_view kPdf = "%PDF-1.4";

std::vector<std::string> environment() {
  std::vector<std::string> variables;
  for (const char* name : {"PATH", "HOME", "XDG_CACHE_HOME"}) {
    if (const char* value = std::getenv(name)) variables.push_back(std::string(name) + "=" + value);
  }
  return variables;
}

std::string utf16(std::string_view text) {
  std::string bytes = "\xFF\xFE";
  for (const char16_t unit : std::filesystem::path(text).u16string()) {
    bytes += static_cast<char>(unit & 0xFF);
    bytes += static_cast<char>(unit >> 8);
  }
  return bytes;
}

// Reports with findings in every form that a file can have, and one that is refused.
void write_reports(const TemporaryFolder& folder) {
  const std::string wrong = test::fixture_text("sum-total-off-by-one.txt");
  folder.write("r/lf.md", wrong);
  folder.write("r/crlf-bom.txt", "\xEF\xBB\xBF" + test::changed(wrong, "\n", "\r\n"));
  folder.write("r/cr.txt", test::changed(wrong, "\n", "\r"));
  folder.write("r/utf16.txt", utf16(wrong));
  folder.write("r/gb18030.txt", test::fixture_text("gb18030.txt"));
  test::ReportModel report = test::clean_report();
  report.section("三").table().row("（七）总计").values.back() = "9999";
  folder.write("r/乡镇/报告.docx", test::plain_docx(report));
  folder.write("r/refused.docx", kPdf);
  folder.write("r/gwlint.toml",
               "\xEF\xBB\xBFsuppress = [{rule = \"SUM001\", paths = [\"lf.md\"], reason = "
               "\"已复核\"}]\n");
}

bool make_work_tree(const std::string& root) {
  const auto does = [&](std::initializer_list<std::string> arguments) {
    const auto result = git(root, arguments);
    return result && result->exit_code == 0;
  };
  return does({"init", "-q", "-b", "main"}) &&
         does({"-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-m",
               "a"}) &&
         does({"remote", "add", "origin", "https://me:secret@example.org/reports.git"});
}

Json run_of(const std::vector<std::string>& arguments) {
  return Json::parse(gwlint(arguments).out)["runs"][0];
}

const Json& artifact(const Json& run, std::string_view uri) {
  for (const Json& artifact : run["artifacts"]) {
    if (artifact["location"]["uri"] == uri) return artifact;
  }
  throw std::runtime_error("no artifact " + std::string(uri));
}

TEST(SarifRun, EmbedsFilesAsTheyAreReadAndReportsThemByCategory) {
  const TemporaryFolder folder;
  write_reports(folder);
  const Json run = run_of({"check", folder / "r", "--format=sarif", "--sarif-embed",
                           "--sarif-category=乡镇", "--show-suppressed"});
  EXPECT_EQ(run["automationDetails"]["id"], "gwlint/乡镇/");
  const std::string wrong = test::fixture_text("sum-total-off-by-one.txt");
  EXPECT_EQ(artifact(run, "lf.md")["contents"]["text"], wrong);
  EXPECT_EQ(artifact(run, "utf16.txt")["contents"]["text"], wrong);
  EXPECT_EQ(artifact(run, "crlf-bom.txt")["contents"]["text"], test::changed(wrong, "\n", "\r\n"));
  const Json& docx = artifact(run, "%E4%B9%A1%E9%95%87/%E6%8A%A5%E5%91%8A.docx");
  const std::string extracted = gwlint({"extract", folder / "r/乡镇/报告.docx"}).out;
  EXPECT_EQ(docx["contents"]["rendered"]["text"], extracted);
  EXPECT_TRUE(docx["contents"]["binary"].get<std::string>().starts_with("UEsDB"));  // PK…
  EXPECT_FALSE(artifact(run, "refused.docx").contains("contents"));
  EXPECT_THAT(artifact(run, "gwlint.toml")["contents"]["text"].get<std::string>(),
              HasSubstr("已复核"));
}

TEST(SarifRun, EmbedsStandardInput) {
  const std::string text = test::fixture_text("model.txt");
  const Outcome outcome =
      gwlint({"check", "-", "--format=sarif", "--sarif-embed"}, {.input = text});
  EXPECT_EQ(Json::parse(outcome.out)["runs"][0]["artifacts"][0]["contents"]["text"], text);
}

TEST(SarifRun, SaysWhereTheWorkTreeComesFrom) {
  const TemporaryFolder folder;
  write_reports(folder);
  const std::vector<std::string> check = {"check", folder / "r/乡镇", "--format=sarif"};
  EXPECT_FALSE(run_of(check).contains("versionControlProvenance"));
  if (!make_work_tree(folder / "r")) GTEST_SKIP() << "git is not installed";
  const Json provenance = run_of(check)["versionControlProvenance"][0];
  EXPECT_EQ(provenance["repositoryUri"], "https://example.org/reports.git");
  EXPECT_EQ(provenance["revisionId"].get<std::string>().size(), 40u);
  EXPECT_EQ(provenance["branch"], "main");
  EXPECT_EQ(provenance["mappedTo"], Json({{"uriBaseId", "SRCROOT"}}));
}

TEST(SarifRun, PointsBehindTheByteOrderMarkOfAConfiguration) {
  const TemporaryFolder folder;
  folder.write("r/a.txt", test::fixture_text("model.txt"));
  folder.write("r/gwlint.toml",
               "\xEF\xBB\xBFsuppress = [{rule = \"PER\", reason = \"从未出现\"}]\n");
  const Json run = run_of({"check", folder / "r", "--format=sarif"});
  ASSERT_EQ(run["results"].size(), 1u);
  const Json& region = run["results"][0]["locations"][0]["physicalLocation"]["region"];
  EXPECT_EQ(region["startColumn"], 21);
  EXPECT_EQ(region["charOffset"], 20);
  EXPECT_EQ(region["snippet"]["text"], "\"PER\"");
}

TEST(SarifRun, IsValid) {
  const std::string validator = GWLINT_SOURCE_DIR "/../shared/tools/check-sarif/check-sarif";
  if (!std::filesystem::exists(validator)) GTEST_SKIP() << "the validator is not there";
  if (!run_process(std::vector<std::string>{"node", "--version"}, environment())) {
    GTEST_SKIP() << "node is not installed";
  }
  const TemporaryFolder folder;
  write_reports(folder);
  const std::string reports = folder / "r";
  if (!make_work_tree(reports)) GTEST_SKIP() << "git is not installed";
  struct Log {
    std::string name;
    std::vector<std::string> options;
  };
  const std::vector<Log> logs = {
      {"zh", {}},
      {"en", {"--lang=en"}},
      {"embedded-zh", {"--sarif-embed", "--sarif-category=乡镇 1"}},
      {"embedded-en", {"--lang=en", "--sarif-embed", "--sarif-category=a/b"}},
      {"suppressed", {"--sarif-embed", "--show-suppressed"}},
      {"previous", {"--sarif-embed", "--previous", reports}},
  };
  std::vector<std::string> command = {validator, "--strict"};
  for (const Log& log : logs) {
    command.push_back(folder / (log.name + ".sarif"));
    std::vector<std::string> arguments = {"check", reports, "--format", "sarif=" + command.back()};
    arguments.insert(arguments.end(), log.options.begin(), log.options.end());
    EXPECT_EQ(gwlint(arguments).exit_code, 2) << log.name;  // one is refused
  }
  const auto verdict = run_process(command, environment());
  ASSERT_TRUE(verdict);
  EXPECT_EQ(verdict->exit_code, 0) << verdict->output;
  EXPECT_THAT(verdict->output, HasSubstr(fmt::format("files={} errors=0 warnings=0", logs.size())));
}

// Files cannot grow beyond 64 blocks, as if the disk were full, for gwlint alone: what it cannot
// keep until the end of the log is lost.
Outcome gwlint_on_a_full_disk(const std::string& arguments, const TemporaryFolder& folder) {
  const std::string script = fmt::format("trap '' XFSZ; ulimit -f 64; exec '{}' {} 2>'{}'",
                                         GWLINT_BINARY, arguments, folder / "err");
  const auto result = run_process(std::vector<std::string>{"bash", "-c", script}, environment());
  if (!result) return {};
  return {result->exit_code, result->output, folder.read("err")};
}

TEST(SarifRun, IsWholeOrInError) {
  if (!run_process(std::vector<std::string>{"bash", "-c", ":"}, environment())) {
    GTEST_SKIP() << "bash is not installed";
  }
  const TemporaryFolder folder;
  folder.write("r/a.txt", test::fixture_text("model.txt") + std::string(2'000'000, 'x'));
  const std::string check = "--lang=en check '" + folder / "r" + "' --sarif-embed --format=sarif";

  const Outcome to_output = gwlint_on_a_full_disk(check, folder);
  EXPECT_EQ(to_output.exit_code, 2);
  EXPECT_THAT(to_output.err, HasSubstr("Cannot write to standard output: the disk is full"));
  EXPECT_FALSE(Json::accept(to_output.out));

  const std::string file = folder / "log.sarif";
  const Outcome to_file = gwlint_on_a_full_disk(check + "='" + file + "'", folder);
  EXPECT_EQ(to_file.exit_code, 2);
  EXPECT_THAT(to_file.err, HasSubstr("Cannot write " + file + ": "));
  EXPECT_FALSE(std::filesystem::exists(file));
}

// The same log where it is kept in memory: the folder for temporary files is not there.
TEST(SarifRun, NeedsNoFolderForTemporaryFiles) {
  const TemporaryFolder folder;
  folder.write("r/a.txt", test::fixture_text("model.txt") + std::string(2'000'000, 'x'));
  const std::vector<std::string> check = {"check", folder / "r", "--sarif-embed", "--format=sarif"};
  const Outcome usual = gwlint(check);
  const Outcome without = gwlint(check, {.variables = {"TMPDIR=" + folder / "none"}});
  EXPECT_EQ(usual.exit_code, without.exit_code);
  EXPECT_EQ(usual.out, without.out);
}

}  // namespace
}  // namespace gwlint
