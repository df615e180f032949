// gwlint hook pre-receive, where git calls it on a server.
#include <algorithm>
#include <filesystem>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/git/repository.h"

namespace gwlint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class PreReceive : public testing::Test {
 protected:
  PreReceive() {
    all_.init_bare("server.git");
    all_.hook("server.git", "pre-receive");
    all_.init("r");
    all_.git("r", {"remote", "add", "origin", all_.path("server.git")});
  }

  void commit(std::string_view file, std::string_view bytes) const {
    all_.commit("r", file, bytes);
  }
  Ran push(std::vector<std::string> what) const {
    std::vector<std::string> arguments = {"push", "--quiet", "origin"};
    arguments.insert(arguments.end(), what.begin(), what.end());
    return all_.try_git("r", arguments);
  }
  // Expects that all of the push is refused, with `mention` said to the pusher.
  std::string expect_refused(std::vector<std::string> what, const std::string& mention) const {
    const Ran ran = push(std::move(what));
    EXPECT_NE(ran.exit_code, 0);
    EXPECT_THAT(ran.text, AllOf(HasSubstr(mention), HasSubstr("gwlint：推送被拒绝："),
                                HasSubstr("pre-receive hook declined")));
    return ran.text;
  }
  void expect_taken(std::vector<std::string> what) const {
    const Ran ran = push(std::move(what));
    EXPECT_EQ(ran.exit_code, 0) << ran.text;
    EXPECT_THAT(ran.text, Not(HasSubstr("gwlint")));
  }
  // As if it had got there before there was a hook.
  void push_past_the_hook(std::vector<std::string> what) const {
    namespace fs = std::filesystem;
    const fs::path hook = all_.path("server.git/hooks/pre-receive");
    fs::rename(hook, hook.string() + ".off");
    expect_taken(std::move(what));
    fs::rename(hook.string() + ".off", hook);
  }
  std::string refs() const { return all_.git("server.git", {"for-each-ref"}); }

  Repositories all_;
  const std::string right_ = right_report();
  const std::string wrong_ = wrong_report();
};

TEST_F(PreReceive, TakesWhatIsRight) {
  commit("县/a.txt", right_);
  expect_taken({"main"});
}

TEST_F(PreReceive, SaysWhichFileWhichRuleAndWhatToDo) {
  commit("县/政府 2023.txt", wrong_);
  const std::string text = expect_refused({"main"}, "SUM001");
  EXPECT_THAT(text, HasSubstr("gwlint：refs/heads/main：县/政府 2023.txt 有 2 处问题："));
  EXPECT_THAT(text, HasSubstr("第 43 行第 32 列 错误[SUM001]"));
  EXPECT_THAT(text, HasSubstr("由 4 改为 3"));
  EXPECT_THAT(text, HasSubstr("›"));
  EXPECT_THAT(text, HasSubstr("重新推送"));
}

TEST_F(PreReceive, SpeaksEnglishWhenAsked) {
  all_.hook("server.git", "pre-receive", "--lang en");
  commit("a.txt", wrong_);
  const Ran ran = push({"main"});
  EXPECT_NE(ran.exit_code, 0);
  EXPECT_THAT(ran.text, HasSubstr("gwlint: refs/heads/main: a.txt has findings: 2"));
  EXPECT_THAT(ran.text, HasSubstr("gwlint: The push was refused"));
}

TEST_F(PreReceive, JudgesFilesAsTheyAreInTheEnd) {
  commit("a.txt", wrong_);
  commit("a.txt", right_);
  commit("b.txt", wrong_);
  all_.git("r", {"rm", "--quiet", "b.txt"});
  all_.git("r", {"commit", "--quiet", "-m", "x"});
  expect_taken({"main"});
}

TEST_F(PreReceive, LeavesAloneWhatWasThereBefore) {
  commit("old.txt", wrong_);
  push_past_the_hook({"main"});
  commit("new.txt", right_);
  expect_taken({"main"});
  expect_taken({"main:again", "main~:refs/heads/older"});
  commit("old.txt", wrong_ + "\n");
  expect_refused({"main"}, "old.txt");
}

TEST_F(PreReceive, LetsRefsGo) {
  commit("a.txt", right_);
  expect_taken({"main", "main:other"});
  expect_taken({"--delete", "other"});
}

TEST_F(PreReceive, ChecksWhatIsForced) {
  commit("a.txt", right_);
  commit("a.txt", right_ + "\n");
  expect_taken({"main"});
  expect_taken({"--force", "main~:main"});  // back to what was there
  all_.git("r", {"commit", "--quiet", "--amend", "-m", "y"});
  expect_taken({"--force", "main"});
  all_.write("r/a.txt", wrong_);
  all_.git("r", {"commit", "--quiet", "--amend", "-am", "z"});
  expect_refused({"--force", "main"}, "a.txt");
}

TEST_F(PreReceive, ChecksTags) {
  commit("a.txt", right_);
  all_.git("r", {"tag", "-a", "-m", "x", "v1"});
  expect_taken({"main", "v1"});
  commit("a.txt", wrong_);
  all_.git("r", {"tag", "-a", "-m", "x", "v2"});
  all_.git("r", {"tag", "-a", "-m", "x", "v3", "v2"});  // a tag of a tag
  expect_refused({"v3"}, "gwlint：refs/tags/v3：a.txt");
}

TEST_F(PreReceive, TakesTagsOfWhatIsNoCommit) {
  commit("a.txt", wrong_);
  all_.git("r", {"tag", "blob", "HEAD:a.txt"});
  all_.git("r", {"tag", "tree", "HEAD^{tree}"});
  expect_taken({"blob", "tree"});
}

TEST_F(PreReceive, NamesAllRefsAndEachFindingOnce) {
  commit("a.txt", wrong_);
  const std::string text = expect_refused({"main", "main:other"}, "a.txt");
  EXPECT_THAT(text, HasSubstr("refs/heads/main、refs/heads/other："));
  EXPECT_EQ(text.find("SUM001", text.find("SUM001") + 1), std::string::npos);
}

TEST_F(PreReceive, ChecksTheSameFileOnceOverAllRefs) {
  commit("a.txt", wrong_);
  commit("b.txt", right_);
  const std::string text = expect_refused({"main", "main~:refs/heads/older"}, "检查了 2 个文件");
  EXPECT_EQ(text.find("SUM001", text.find("SUM001") + 1), std::string::npos);
}

// The same file, judged by two configurations.
TEST_F(PreReceive, ChecksItAgainUnderAnotherConfiguration) {
  commit("gwlint.toml", "[rules]\nSUM = \"off\"\n");
  commit("a.txt", wrong_);
  expect_taken({"main:one"});
  all_.git("r", {"checkout", "--quiet", "-b", "two"});
  commit("gwlint.toml", "[rules]\nSUM = \"error\"\n");
  commit("a.txt", wrong_ + "\n");
  commit("gwlint.toml", "[rules]\nSUM = \"off\"\n");
  expect_taken({"two"});
  all_.git("r", {"checkout", "--quiet", "-b", "three", "main"});
  commit("c.txt", wrong_);
  all_.git("r", {"checkout", "--quiet", "-b", "four"});
  commit("gwlint.toml", "[rules]\nSUM = \"error\"\n");
  expect_refused({"three", "four"}, "gwlint：refs/heads/four：c.txt");
}

TEST_F(PreReceive, RefusesAllOfAPushForOneBadRef) {
  commit("a.txt", right_);
  all_.git("r", {"branch", "good"});
  commit("a.txt", wrong_);
  expect_refused({"good", "main"}, "refs/heads/main");
  EXPECT_EQ(refs(), "");
}

TEST_F(PreReceive, LeavesNothingOfARefusedPush) {
  commit("a.txt", wrong_);
  expect_refused({"main"}, "a.txt");
  const std::string id = all_.git("r", {"rev-parse", "HEAD:a.txt"}).substr(0, 40);
  EXPECT_NE(all_.try_git("server.git", {"cat-file", "-e", id}).exit_code, 0);
}

TEST_F(PreReceive, ChecksWhatAMergeBrings) {
  commit("a.txt", right_);
  push_past_the_hook({"main"});
  all_.git("r", {"checkout", "--quiet", "-b", "theirs"});
  commit("theirs.txt", right_);
  all_.git("r", {"checkout", "--quiet", "main"});
  commit("ours.txt", right_);
  all_.git("r", {"merge", "--quiet", "--no-commit", "theirs"});
  all_.write("r/theirs.txt", wrong_);  // in the merge alone
  all_.git("r", {"commit", "--quiet", "-am", "x"});
  expect_refused({"main"}, "theirs.txt");
}

TEST_F(PreReceive, ReadsTheConfigurationAndPackOfTheCommit) {
  commit("gwlint.toml", "packs = [\"packs/first.toml\"]\n[rules]\nSUM = \"off\"\n");
  commit("packs/first.toml", first_pack());
  commit("县/a.txt", wrong_);
  expect_taken({"main"});
  commit("县/b.txt", report_with_outdated_word());
  expect_refused({"main"}, "警告[XZ001]");
}

TEST_F(PreReceive, LetsTheServerDecideInstead) {
  all_.write("admin.toml", "[rules]\nSUM = \"off\"\n");
  all_.hook("server.git", "pre-receive", "--config '" + all_.path("admin.toml") + "'");
  commit("gwlint.toml", "[rules]\nSUM = \"error\"\n");
  commit("a.txt", wrong_);
  expect_taken({"main"});
  all_.hook("server.git", "pre-receive", "--no-config --fail-on never");
  commit("a.txt", wrong_ + "\n");
  expect_taken({"main"});
  all_.hook("server.git", "pre-receive", "--no-config --select TAB");
  commit("a.txt", wrong_ + "\n\n");
  expect_taken({"main"});
}

// What holds for the server's account is its administrator's.
TEST_F(PreReceive, HeedsTheConfigurationOfItsAccount) {
  all_.write(".config/gwlint/gwlint.toml", "[rules]\nSUM = \"off\"\n");
  commit("a.txt", wrong_);
  expect_taken({"main"});
}

TEST_F(PreReceive, TellsManyFindingsByTheirNumber) {
  for (int i = 0; i < 60; ++i) all_.write("r/" + std::to_string(i) + ".txt", wrong_);
  all_.git("r", {"add", "."});
  all_.git("r", {"commit", "--quiet", "-m", "x"});
  const std::string text = expect_refused({"main"}, "另有 70 处未列出");
  EXPECT_THAT(text, HasSubstr("检查了 60 个文件，60 个有问题，共 120 处"));
}

TEST_F(PreReceive, TakesManyFilesAtOnce) {
  for (int i = 0; i < 500; ++i) {
    all_.write("r/" + std::to_string(i % 20) + "/" + std::to_string(i) + ".txt",
               right_ + std::string(static_cast<std::size_t>(i), '\n'));
  }
  all_.git("r", {"add", "."});
  all_.git("r", {"commit", "--quiet", "-m", "x"});
  expect_taken({"main"});
}

TEST_F(PreReceive, TakesAPushFromAShallowClone) {
  commit("old.txt", wrong_);
  commit("a.txt", right_);
  push_past_the_hook({"main"});
  all_.git("",
           {"clone", "--quiet", "--depth", "1", "file://" + all_.path("server.git"), "shallow"});
  all_.commit("shallow", "b.txt", right_);
  EXPECT_EQ(all_.try_git("shallow", {"push", "--quiet", "origin", "main"}).exit_code, 0);
}

TEST_F(PreReceive, RefusesWhatGitWouldNotSay) {
  const std::string zeros(40, '0');
  const std::string ones(40, '1');
  for (const std::string& input :
       {std::string("x\n"), zeros + " " + ones + "\n", zeros + " " + ones + " \n",
        zeros + " 1111 refs/heads/a\n", zeros + " " + ones + " a b\n", ones + "\n" + zeros + "\n",
        zeros + " " + ones + " a\x1b[31m\n"}) {
    const Ran ran = all_.gwlint("server.git", {"hook", "pre-receive"}, input);
    EXPECT_EQ(ran.exit_code, 2) << input;
    EXPECT_THAT(ran.text, HasSubstr("pre-receive 应由 git 调用"));
    EXPECT_THAT(ran.text, Not(HasSubstr("\x1b")));
  }
  const Ran missing =
      all_.gwlint("server.git", {"hook", "pre-receive"}, zeros + " " + ones + " refs/heads/a\n");
  EXPECT_EQ(missing.exit_code, 2);
  EXPECT_EQ(all_.gwlint("server.git", {"hook", "pre-receive"}, "").exit_code, 0);
}

}  // namespace
}  // namespace gwlint
