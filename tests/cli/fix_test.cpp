// gwlint fix: what it writes, what it leaves alone, how it ends.
#include <filesystem>
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "tests/cli/run_gwlint.h"
#include "tests/support/docx_builder.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

std::string fixture_bytes(std::string_view name) {
  std::ostringstream bytes;
  bytes << std::ifstream(fixture(name), std::ios::binary).rdbuf();
  return bytes.str();
}

std::string exchanged(std::string text, std::string_view from, std::string_view to) {
  return text.replace(text.find(from), from.size(), to);
}

const std::string kModel = fixture_bytes("model.txt");
const std::string kHomoglyph = exchanged(kModel, "国办公开办函", "国办公开办涵");

TEST(Fix, WritesTheFileAndSaysWhat) {
  const TemporaryFolder folder;
  folder.write("a.txt", kHomoglyph);
  const Outcome run = gwlint({"fix", "a.txt"}, {.folder = folder.path()});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_EQ(folder.read("a.txt"), kModel);
  EXPECT_THAT(run.err, HasSubstr("a.txt：已修复 1 处（CIT004）"));
}

TEST(Fix, ChangesNothingTheSecondTime) {
  const TemporaryFolder folder;
  folder.write("a.txt", kHomoglyph);
  gwlint({"fix", "a.txt"}, {.folder = folder.path()});
  const auto written = std::filesystem::last_write_time(folder.path() / "a.txt");
  const Outcome run = gwlint({"fix", "a.txt"}, {.folder = folder.path()});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.err, IsEmpty());
  EXPECT_EQ(std::filesystem::last_write_time(folder.path() / "a.txt"), written);
}

TEST(Fix, ShowsADiffAndWritesNothing) {
  const TemporaryFolder folder;
  folder.write("a.txt", kHomoglyph);
  const Outcome run = gwlint({"fix", "--diff", "a.txt", "--lang", "en"}, {.folder = folder.path()});
  EXPECT_EQ(run.exit_code, 1);  // what `check` says of the file as it is
  EXPECT_EQ(folder.read("a.txt"), kHomoglyph);
  EXPECT_THAT(run.out, StartsWith("--- a/a.txt\n+++ b/a.txt\n@@ "));
  EXPECT_THAT(run.out, Not(HasSubstr("files")));
  EXPECT_THAT(run.err, HasSubstr("a.txt: would fix 1 (CIT004)"));
}

TEST(Fix, DiffIsEmptyForACleanReport) {
  const Outcome run = gwlint({"fix", "--diff", fixture("model.txt")});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.out, IsEmpty());
  EXPECT_THAT(run.err, IsEmpty());
}

TEST(Fix, LeavesUnsafeFixesUnlessAsked) {
  const TemporaryFolder folder;
  const std::string wrong = fixture_bytes("sum-total-off-by-one.txt");
  folder.write("a.txt", wrong);
  const Outcome safe = gwlint({"fix", "a.txt"}, {.folder = folder.path()});
  EXPECT_EQ(safe.exit_code, 1);
  EXPECT_EQ(folder.read("a.txt"), wrong);
  EXPECT_THAT(safe.out, HasSubstr("SUM001"));
  const Outcome unsafe = gwlint({"fix", "--unsafe", "a.txt"}, {.folder = folder.path()});
  EXPECT_EQ(unsafe.exit_code, 0);
  EXPECT_EQ(gwlint({"check", "a.txt"}, {.folder = folder.path()}).exit_code, 0);
}

TEST(Fix, AppliesSelectedRulesOnly) {
  const TemporaryFolder folder;
  folder.write("a.txt", kHomoglyph);
  gwlint({"fix", "--ignore", "CIT004", "a.txt"}, {.folder = folder.path()});
  EXPECT_EQ(folder.read("a.txt"), kHomoglyph);
}

TEST(Fix, WalksFoldersAndFixesADocx) {
  const TemporaryFolder folder;
  folder.write(
      "sub/a.docx",
      test::docx_of_body(test::paragraph_of(test::run("某县2022年政府信息公开工作年度报告")) +
                         test::paragraph_of(test::run("国办公开办") + test::run("涵〔2021〕") +
                                            test::run("30号"))));
  const Outcome run = gwlint({"fix", "."}, {.folder = folder.path()});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.err, HasSubstr("CIT004"));
  EXPECT_THAT(gwlint({"extract", "sub/a.docx"}, {.folder = folder.path()}).out,
              HasSubstr("国办公开办函〔2021〕30号"));
}

TEST(Fix, KeepsPermissionsAndLinks) {
  const TemporaryFolder folder;
  const std::string target = folder.write("a.txt", kHomoglyph);
  std::filesystem::permissions(target, std::filesystem::perms(0640));
  std::filesystem::create_symlink("a.txt", folder / "link.txt");
  gwlint({"fix", "link.txt"}, {.folder = folder.path()});
  EXPECT_TRUE(std::filesystem::is_symlink(folder / "link.txt"));
  EXPECT_EQ(folder.read("a.txt"), kModel);
  EXPECT_EQ(std::filesystem::status(target).permissions(), std::filesystem::perms(0640));
}

TEST(Fix, LeavesAFileThatMayNotBeWritten) {
  const TemporaryFolder folder;
  const std::string target = folder.write("a.txt", kHomoglyph);
  std::filesystem::permissions(target, std::filesystem::perms(0444));
  const Outcome run = gwlint({"fix", "a.txt", "--lang", "en"}, {.folder = folder.path()});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("Cannot write a.txt"));
  EXPECT_THAT(run.out, HasSubstr("CIT004"));
  EXPECT_EQ(folder.read("a.txt"), kHomoglyph);
}

TEST(Fix, FixesTheOthersWhereAFileIsRefused) {
  const TemporaryFolder folder;
  folder.write("a.txt", "");
  folder.write("b.txt", kHomoglyph);
  EXPECT_EQ(gwlint({"fix", "a.txt", "b.txt"}, {.folder = folder.path()}).exit_code, 2);
  EXPECT_EQ(folder.read("b.txt"), kModel);
}

TEST(Fix, RefusesStandardInput) {
  const Outcome run = gwlint({"fix", "-", "--lang", "en"}, {.folder = ".", .input = kHomoglyph});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("standard input"));
}

TEST(Fix, WritesWhatIsLeftInAFormat) {
  const TemporaryFolder folder;
  folder.write("a.txt", kHomoglyph);
  gwlint({"fix", "a.txt", "--format", "compact=left.txt"}, {.folder = folder.path()});
  EXPECT_EQ(folder.read("left.txt"), "");
}

}  // namespace
}  // namespace gwlint
