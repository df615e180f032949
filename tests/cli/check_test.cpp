// gwlint check: exit codes, options, where results go.
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "linter/cli/command.h"
#include "tests/cli/run_gwlint.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::ContainsRegex;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

const std::string kClean = fixture("model.txt");
const std::string kWrongTotal = fixture("sum-total-off-by-one.txt");

std::string bytes_of(const std::string& path) {
  const std::filesystem::path file(path);
  std::ostringstream bytes;
  bytes << std::ifstream(file, std::ios::binary).rdbuf();
  return bytes.str();
}

TEST(Check, SaysInOneLineThatAllIsWell) {
  const Outcome run = gwlint({"check", kClean});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.out, Not(IsEmpty()));
  EXPECT_EQ(run.out.find('\n'), run.out.size() - 1);
  EXPECT_THAT(run.err, IsEmpty());
}

TEST(Check, FindsTheWrongTotalAndTheCellToBlame) {
  const Outcome run = gwlint({"check", kWrongTotal});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, HasSubstr("SUM001"));
  EXPECT_THAT(run.out, HasSubstr("由 4 改为 3"));
  EXPECT_THAT(run.err, IsEmpty());
}

TEST(Check, SpeaksEnglishWhenAsked) {
  const Outcome run = gwlint({"check", "--lang", "en", kClean});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.out, HasSubstr("1 file"));
}

TEST(Check, ExitsByTheLevelThatIsToFail) {
  EXPECT_EQ(gwlint({"check", "--fail-on", "error", kWrongTotal}).exit_code, 1);
  EXPECT_EQ(gwlint({"check", "--fail-on=never", kWrongTotal}).exit_code, 0);
}

TEST(Check, RunsOnlySelectedRules) {
  const Outcome one = gwlint({"check", "--format", "compact", "--select", "SUM001", kWrongTotal});
  EXPECT_THAT(one.out, ContainsRegex("SUM001"));
  EXPECT_THAT(one.out, Not(HasSubstr("SUM002")));
  EXPECT_EQ(gwlint({"check", "--select", "CIT,PER", kWrongTotal}).exit_code, 0);
  EXPECT_EQ(gwlint({"check", "--ignore", "SUM", kWrongTotal}).exit_code, 0);
}

TEST(Check, NamesTheRuleThatWasMeant) {
  const Outcome run = gwlint({"check", "--select", "SUM01", kClean});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("SUM001"));
  EXPECT_THAT(run.out, IsEmpty());
}

TEST(Check, ReadsStandardInput) {
  const std::string text = bytes_of(kWrongTotal);
  const Outcome run = gwlint({"check", "-", "--stdin-filename", "县局.txt", "--format=compact"},
                             {.folder = ".", .input = text});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, StartsWith("县局.txt:"));
}

TEST(Check, RefusesEmptyStandardInput) {
  const Outcome run = gwlint({"check", "-"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("<stdin>: "));
}

TEST(Check, WritesAFormatToAFileAndAnotherToStandardOutput) {
  const TemporaryFolder folder;
  const Outcome run =
      gwlint({"check", kWrongTotal, "--format", "compact", "--format", "json=out.json"},
             {.folder = folder.path()});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, HasSubstr("SUM001"));
  EXPECT_TRUE(nlohmann::json::accept(folder.read("out.json")));
}

TEST(Check, SaysThatAFileCannotBeWritten) {
  const TemporaryFolder folder;
  const Outcome run =
      gwlint({"check", kClean, "--format", "json=none/out.json"}, {.folder = folder.path()});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("none/out.json"));
}

TEST(Check, SaysThatStandardOutputIsFull) {
  if (!std::filesystem::exists("/dev/full")) GTEST_SKIP() << "no /dev/full";
  const Outcome run = gwlint({"check", kWrongTotal, "--format", "json=/dev/full"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("/dev/full"));
}

TEST(Check, IsQuietButForTheExitCode) {
  const Outcome run = gwlint({"check", "--quiet", kWrongTotal});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, IsEmpty());
  EXPECT_THAT(run.err, IsEmpty());
}

TEST(Check, ColoursOnlyWhenAsked) {
  EXPECT_THAT(gwlint({"check", kWrongTotal}).out, Not(HasSubstr("\x1B[")));
  EXPECT_THAT(gwlint({"check", "--color", "always", kWrongTotal}).out, HasSubstr("\x1B["));
}

TEST(Check, ShowsProgressOnStandardErrorAlone) {
  const Outcome plain = gwlint({"check", kWrongTotal, "--format", "compact"});
  const Outcome shown =
      gwlint({"check", kWrongTotal, "--format", "compact", "--progress", "always"});
  EXPECT_EQ(shown.out, plain.out);
  EXPECT_THAT(shown.err, HasSubstr("1/1"));
}

TEST(Check, TakesWhatFollowsTwoDashesAsPaths) {
  const TemporaryFolder folder;
  folder.write("--quiet", bytes_of(kWrongTotal));
  const Outcome run =
      gwlint({"check", "--format=compact", "--", "--quiet"}, {.folder = folder.path()});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, StartsWith("--quiet:"));
}

TEST(Check, ChecksAPathOnceHoweverOftenItIsNamed) {
  const TemporaryFolder folder;
  folder.write("a.txt", bytes_of(kWrongTotal));
  const Surroundings here{.folder = folder.path()};
  EXPECT_EQ(gwlint({"check", "--format=compact", "a.txt", ".", "./a.txt"}, here).out,
            gwlint({"check", "--format=compact", "a.txt"}, here).out);
}

struct BadCallCase {
  std::vector<std::string> arguments;
  std::string mention;
};

class BadCalls : public testing::TestWithParam<BadCallCase> {};

TEST_P(BadCalls, ExitWithTwoAndASentence) {
  const Outcome run = gwlint(GetParam().arguments);
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.out, IsEmpty());
  EXPECT_THAT(run.err, StartsWith("gwlint: "));
  EXPECT_THAT(run.err, HasSubstr(GetParam().mention));
}

INSTANTIATE_TEST_SUITE_P(
    All, BadCalls,
    testing::Values(BadCallCase{{"check"}, "标准输入"},
                    BadCallCase{{"check", "--lang=en"}, "standard input"},
                    BadCallCase{{"chek", "x"},
                                "check, fix, annotate, extract, rollup, baseline, hook, lsp, pack, "
                                "rules, explain, completion, man"},
                    BadCallCase{{"check", "--formt", "x"}, "--format"},
                    BadCallCase{{"check", "x", "--format"}, "--format"},
                    BadCallCase{{"check", "x", "--format", "word"}, "sarif"},
                    BadCallCase{{"check", "x", "--format", "json="}, "json="},
                    BadCallCase{{"check", "x", "--format=json", "--format=text"}, "--format"},
                    BadCallCase{{"check", "x", "--fail-on", "fatal"}, "warning"},
                    BadCallCase{{"check", "x", "--color", "red"}, "always"},
                    BadCallCase{{"check", "x", "--lang", "fr"}, "zh, en"},
                    BadCallCase{{"check", "x", "-j0"}, "-j"},
                    BadCallCase{{"check", "x", "-j", "many"}, "many"},
                    BadCallCase{{"check", "x", "--ignore", "NOPE"}, "NOPE"},
                    BadCallCase{{"check", "x", "--stdin-filename", "y"}, "--stdin-filename"},
                    BadCallCase{{"extract"}, "标准输入"}, BadCallCase{{"extract", "x", "y"}, "y"}));

TEST(CommandLine, WithoutACommandShowsHelpAndFails) {
  const Outcome run = gwlint({});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("extract"));
}

TEST(CommandLine, ShowsHelpInBothLanguages) {
  const Outcome chinese = gwlint({"check", "--help"});
  EXPECT_EQ(chinese.exit_code, 0);
  EXPECT_THAT(chinese.out, HasSubstr("用法: gwlint check"));
  const Outcome english = gwlint({"--lang", "en", "check", "--help"});
  EXPECT_THAT(english.out, HasSubstr("Usage: gwlint check"));
  EXPECT_THAT(english.out, HasSubstr("--fail-on error|warning|note|never"));
}

// Commands that are not named are not even declared, except where they are listed.
TEST(CommandLine, ListsAllCommandsInHelpWhateverWordsStandBesideIt) {
  const std::vector<std::string> calls[] = {
      {"--help"}, {"-h"}, {"--lang", "check", "--help"}, {"-h", "--lang", "check"}};
  for (const std::vector<std::string>& call : calls) {
    const Outcome run = gwlint(call);
    EXPECT_EQ(run.exit_code, 0) << call.front();
    for (const CommandEntry& command : commands()) {
      EXPECT_THAT(run.out, HasSubstr("  " + std::string(command.name) + ' ')) << call.front();
    }
  }
}

TEST(CommandLine, TakesTheNameOfACommandForWhatItNamesElsewhere) {
  EXPECT_THAT(gwlint({"check", "--", "explain"}).err, HasSubstr("explain: "));
  EXPECT_THAT(gwlint({"explain", "CIT001", "check"}).err, HasSubstr("“check”"));
}

TEST(CommandLine, ShowsTheVersion) {
  EXPECT_THAT(gwlint({"--version"}).out, ContainsRegex("^gwlint [0-9]+\\.[0-9]+\\.[0-9]+\n$"));
}

}  // namespace
}  // namespace gwlint
