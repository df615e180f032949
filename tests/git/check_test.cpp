// gwlint check --staged and --since.
#include <filesystem>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/git/repository.h"

namespace gwlint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class CheckOfGit : public testing::Test {
 protected:
  CheckOfGit() { all_.init("r"); }

  Ran check(std::vector<std::string> more, std::string_view folder = "r") const {
    more.insert(more.begin(), {"check", "--format=compact", "--lang=en"});
    return all_.gwlint(folder, more);
  }

  Repositories all_;
  const std::string right_ = right_report();
  const std::string wrong_ = wrong_report();
};

TEST_F(CheckOfGit, NamesFilesFromTheWorkingFolder) {
  all_.write("r/县/a.txt", wrong_);
  all_.write("r/市/b.txt", wrong_);
  all_.git("r", {"add", "."});
  EXPECT_THAT(check({"--staged"}).text, AllOf(HasSubstr("县/a.txt:"), HasSubstr("市/b.txt:")));
  EXPECT_THAT(check({"--staged"}, "r/县").text,
              AllOf(StartsWith("../市/b.txt:"), HasSubstr("\na.txt:")));
  EXPECT_THAT(check({"--staged", "."}, "r/县").text,
              AllOf(StartsWith("a.txt:"), Not(HasSubstr("b.txt"))));
  EXPECT_THAT(check({"--staged", "../市/b.txt"}, "r/县").text,
              AllOf(HasSubstr("b.txt:"), Not(HasSubstr("a.txt"))));
  EXPECT_EQ(check({"--staged", "none"}).exit_code, 0);
  const Ran outside = check({"--staged", "../elsewhere"});
  EXPECT_EQ(outside.exit_code, 2);
  EXPECT_THAT(outside.text, HasSubstr("../elsewhere is not in this repository."));
}

TEST_F(CheckOfGit, WritesEveryFormat) {
  all_.write("r/县/a.txt", wrong_);
  all_.git("r", {"add", "."});
  const Ran ran = all_.gwlint("r/县", {"check", "--staged", "--format=json"});
  EXPECT_EQ(ran.exit_code, 1);
  const auto json = nlohmann::json::parse(ran.text);
  EXPECT_EQ(json["files"][0]["path"], "县/a.txt");
  EXPECT_EQ(json["files"][0]["findings"].size(), 2u);
  for (const char* format : {"sarif", "html", "junit", "gitlab", "markdown", "text"}) {
    EXPECT_EQ(all_.gwlint("r", {"check", "--staged", std::string("--format=") + format}).exit_code,
              1);
  }
}

TEST_F(CheckOfGit, HasNothingToSayOfNothing) {
  all_.commit("r", "a.txt", wrong_);
  for (const char* what : {"--staged", "--since=HEAD"}) {
    const Ran ran = all_.gwlint("r", {"check", what, "--format=json"});
    EXPECT_EQ(ran.exit_code, 0);
    EXPECT_TRUE(nlohmann::json::parse(ran.text)["files"].empty());
  }
}

TEST_F(CheckOfGit, KnowsABaseline) {
  all_.commit("r", "a.txt", wrong_);
  EXPECT_EQ(all_.gwlint("r", {"baseline", "line.json", "a.txt"}).exit_code, 0);
  all_.write("r/a.txt", wrong_ + "\n");
  all_.git("r", {"add", "a.txt"});
  EXPECT_EQ(check({"--staged"}).exit_code, 1);
  EXPECT_EQ(check({"--staged", "--baseline=line.json"}).exit_code, 0);
}

TEST_F(CheckOfGit, ChecksWhatHasChangedSinceTheBranchBegan) {
  all_.commit("r", "old.txt", wrong_);
  all_.commit("r", "a.txt", right_);
  all_.git("r", {"checkout", "--quiet", "-b", "work"});
  all_.commit("r", "a.txt", wrong_);
  all_.write("r/b.txt", wrong_);  // not committed
  all_.git("r", {"checkout", "--quiet", "main"});
  all_.commit("r", "main.txt", wrong_);
  all_.git("r", {"checkout", "--quiet", "work"});
  all_.write("r/a.txt", right_);
  const Ran ran = check({"--since", "main"});
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_THAT(ran.text, AllOf(HasSubstr("a.txt:43:32: error:"), Not(HasSubstr("b.txt")),
                              Not(HasSubstr("old.txt")), Not(HasSubstr("main.txt"))));
  EXPECT_EQ(check({"--since", "HEAD~"}).exit_code, 1);
  EXPECT_EQ(check({"--since", "HEAD"}).exit_code, 0);
}

TEST_F(CheckOfGit, ReadsTheConfigurationOfHead) {
  all_.commit("r", "gwlint.toml", "[rules]\nSUM = \"off\"\n");
  all_.commit("r", "a.txt", wrong_);
  all_.write("r/gwlint.toml", "[rules]\nSUM = \"error\"\n");
  EXPECT_EQ(check({"--since", "HEAD~"}).exit_code, 0);
  EXPECT_EQ(check({"--since", "HEAD~", "--no-config"}).exit_code, 1);
  EXPECT_EQ(check({"--since", "HEAD~", "--config=gwlint.toml"}).exit_code, 1);
}

TEST_F(CheckOfGit, SaysWhichRevisionIsNone) {
  all_.commit("r", "a.txt", right_);
  for (const std::string revision : {"none", "--all", "a\nb", "HEAD:a.txt", "HEAD~1"}) {
    const Ran ran = check({"--since=" + revision});
    EXPECT_EQ(ran.exit_code, 2) << revision;
    EXPECT_THAT(ran.text, HasSubstr("has no commit")) << revision;
  }
  EXPECT_EQ(check({"--since="}).exit_code, 2);
  all_.git("r", {"checkout", "--quiet", "--orphan", "other"});
  all_.git("r", {"commit", "--quiet", "-m", "another beginning"});
  EXPECT_THAT(check({"--since=main"}).text, HasSubstr("no commit in common"));
}

TEST_F(CheckOfGit, FetchesWhatAPartialCloneLacks) {
  all_.git("r", {"config", "uploadpack.allowFilter", "true"});
  all_.commit("r", "old.txt", right_);
  all_.commit("r", "a.txt", wrong_);
  all_.git("", {"clone", "--quiet", "--no-checkout", "--filter=blob:none",
                "file://" + all_.path("r"), "partial"});
  EXPECT_THAT(check({"--since=HEAD~"}, "partial").text, HasSubstr("a.txt:43:32: error:"));
}

TEST_F(CheckOfGit, WorksInABareRepository) {
  all_.commit("r", "old.txt", right_);
  all_.commit("r", "县/a.txt", wrong_);
  all_.git("", {"clone", "--quiet", "--bare", "r", "bare.git"});
  EXPECT_THAT(check({"--since=HEAD~"}, "bare.git").text, StartsWith("县/a.txt:43:32: error:"));
}

TEST_F(CheckOfGit, TakesNoStandardInputAndOneChoice) {
  EXPECT_EQ(check({"--staged", "-"}).exit_code, 2);
  EXPECT_EQ(check({"--staged", "--since=HEAD"}).exit_code, 2);
  EXPECT_EQ(check({}).exit_code, 2);
}

// Of a part of the files it cannot be said that nothing in a configuration is of use.
TEST_F(CheckOfGit, SaysNothingOfUnusedSuppressions) {
  all_.write("r/gwlint.toml", "[[suppress]]\nrule = \"TAB006\"\nreason = \"x\"\n");
  all_.write("r/a.txt", right_);
  all_.git("r", {"add", "."});
  EXPECT_EQ(check({"--staged"}).exit_code, 0);
}

}  // namespace
}  // namespace gwlint
