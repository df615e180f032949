// gwlint hook pre-commit, where git calls it.
#include <filesystem>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/git/repository.h"

namespace gwlint {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class PreCommit : public testing::Test {
 protected:
  PreCommit() {
    all_.init("r");
    all_.hook("r", "pre-commit");
  }

  void stage(std::string_view file, std::string_view bytes) const {
    all_.write("r/" + std::string(file), bytes);
    all_.git("r", {"add", "--", std::string(file)});
  }
  Ran commit(std::vector<std::string> more = {}) const {
    std::vector<std::string> arguments = {"commit", "--quiet", "-m", "x"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return all_.try_git("r", arguments);
  }
  // Expects that the next commit is stopped, with `mention` said.
  void expect_stopped(const std::string& mention, std::vector<std::string> more = {}) const {
    const Ran ran = commit(std::move(more));
    EXPECT_NE(ran.exit_code, 0);
    EXPECT_THAT(ran.text, AllOf(HasSubstr(mention), HasSubstr("提交已停止")));
  }
  // Expects that it is made, without a word.
  void expect_made(std::vector<std::string> more = {}) const {
    const Ran ran = commit(std::move(more));
    EXPECT_EQ(ran.exit_code, 0);
    EXPECT_THAT(ran.text, IsEmpty());
  }

  Repositories all_;
  const std::string right_ = right_report();
  const std::string wrong_ = wrong_report();
};

TEST_F(PreCommit, ChecksTheFirstCommit) {
  stage("a.txt", wrong_);
  expect_stopped("SUM001");
  stage("a.txt", right_);
  expect_made();
}

TEST_F(PreCommit, ChecksWhatIsStagedNotWhatIsOnDisk) {
  stage("a.txt", wrong_);
  all_.write("r/a.txt", right_);
  expect_stopped("a.txt");
  stage("a.txt", right_);
  all_.write("r/a.txt", wrong_);
  expect_made();
}

TEST_F(PreCommit, SaysHowToGoOn) {
  stage("a.txt", wrong_);
  expect_stopped("git add");
  expect_stopped("git commit --no-verify");
  EXPECT_EQ(commit({"--no-verify"}).exit_code, 0);
}

TEST_F(PreCommit, LeavesAloneWhatIsNotTouched) {
  all_.commit("r", "old.txt", wrong_);
  stage("new.txt", right_);
  expect_made();
  stage("old.txt", wrong_ + "\n");
  expect_stopped("old.txt");
}

TEST_F(PreCommit, TakesAnyName) {
  for (const std::string name : {"县/政府 2023.txt", "it's \"quoted\".txt", "two\nlines.txt",
                                 "-rf.txt", "tab\there.txt", "*.txt", ":(top)x.txt"}) {
    all_.write("r/" + name, wrong_);
    all_.git("r", {"--literal-pathspecs", "add", "--", name});
    expect_stopped("SUM001");
    all_.git("r", {"--literal-pathspecs", "rm", "--quiet", "--cached", "--", name});
  }
  stage("乡镇/b.txt", right_);
  expect_made();
}

TEST_F(PreCommit, EscapesNames) {
  stage("a\x1b[31m\nb.txt", wrong_);
  const Ran ran = commit();
  EXPECT_THAT(ran.text, HasSubstr("a\\x1B[31m\\nb.txt"));
  EXPECT_THAT(ran.text, Not(HasSubstr("\x1b[31m")));
}

TEST_F(PreCommit, ChecksWhatIsRenamedOrCopied) {
  all_.commit("r", "a.txt", wrong_);
  all_.git("r", {"mv", "a.txt", "b.txt"});
  expect_stopped("b.txt");
  all_.git("r", {"reset", "--quiet", "--hard"});
  stage("copy.txt", wrong_);
  expect_stopped("copy.txt");
}

TEST_F(PreCommit, LetsFilesGo) {
  all_.commit("r", "a.txt", wrong_);
  all_.git("r", {"rm", "--quiet", "a.txt"});
  expect_made();
}

TEST_F(PreCommit, ChecksWhatACommitOfAllTakes) {
  all_.commit("r", "a.txt", right_);
  all_.write("r/a.txt", wrong_);
  expect_stopped("a.txt", {"-a"});
}

// The index of such a commit is another than the one that stays.
TEST_F(PreCommit, ChecksWhatAPartialCommitTakes) {
  all_.commit("r", "a.txt", right_);
  all_.commit("r", "b.txt", right_);
  stage("a.txt", wrong_);
  all_.write("r/b.txt", right_ + "\n");
  expect_made({"b.txt"});
  all_.write("r/b.txt", wrong_);
  stage("a.txt", right_ + "\n");
  expect_stopped("b.txt", {"b.txt"});
}

TEST_F(PreCommit, PassesOverWhatIsNoReport) {
  stage("README.md", "# 说明\n\n本仓库存放年度报告。\n");
  stage("program.c", "int main;\n");
  stage(".hidden/a.txt", wrong_);
  expect_made();
}

TEST_F(PreCommit, NeitherFollowsLinksNorEntersSubmodules) {
  all_.write("outside.txt", wrong_);
  std::filesystem::create_symlink("../outside.txt", all_.path("r/link.txt"));
  all_.git("r", {"add", "link.txt"});
  all_.init("inner");
  all_.commit("inner", "a.txt", wrong_);
  all_.git("r", {"submodule", "--quiet", "add", all_.path("inner"), "inner"});
  expect_made();
}

TEST_F(PreCommit, ChecksALinkThatBecomesAFile) {
  std::filesystem::create_symlink("nowhere", all_.path("r/a.txt"));
  all_.git("r", {"add", "a.txt"});
  expect_made();
  std::filesystem::remove(all_.path("r/a.txt"));
  stage("a.txt", wrong_);
  expect_stopped("a.txt");
}

TEST_F(PreCommit, DoesNotSeeWhatIsOnlyIntended) {
  all_.commit("r", "b.txt", right_);
  all_.write("r/a.txt", wrong_);
  all_.write("r/gwlint.toml", "no toml");
  all_.git("r", {"add", "--intent-to-add", "a.txt", "gwlint.toml"});
  stage("b.txt", right_ + "\n");
  expect_made();
}

TEST_F(PreCommit, WorksInALinkedWorkTree) {
  all_.commit("r", "a.txt", right_);
  all_.git("r", {"worktree", "add", "--quiet", "../linked"});
  all_.write("linked/a.txt", wrong_);
  const Ran ran = all_.try_git("linked", {"commit", "--quiet", "-am", "x"});
  EXPECT_NE(ran.exit_code, 0);
  EXPECT_THAT(ran.text, HasSubstr("SUM001"));
}

TEST_F(PreCommit, WorksInASubmodule) {
  all_.init("inner");
  all_.commit("inner", "a.txt", right_);
  all_.git("r", {"submodule", "--quiet", "add", all_.path("inner"), "sub"});
  all_.write("r/.git/modules/sub/hooks/pre-commit", "");
  all_.hook("r/.git/modules/sub", "pre-commit");
  all_.write("r/sub/a.txt", wrong_);
  const Ran ran = all_.try_git("r/sub", {"commit", "--quiet", "-am", "x"});
  EXPECT_NE(ran.exit_code, 0);
  EXPECT_THAT(ran.text, HasSubstr("SUM001"));
}

TEST_F(PreCommit, WorksInAPartialClone) {
  all_.git("r", {"config", "uploadpack.allowFilter", "true"});
  all_.commit("r", "old.txt", wrong_);
  all_.commit("r", "a.txt", right_);
  all_.git("", {"clone", "--quiet", "--no-checkout", "--filter=blob:none",
                "file://" + all_.path("r"), "partial"});
  all_.git("partial", {"reset", "--quiet"});
  all_.write("partial/new.txt", wrong_ + "\n");
  all_.git("partial", {"add", "new.txt"});
  const auto missing = [&] {
    return all_.git("partial", {"rev-list", "--objects", "--all", "--missing=print"});
  };
  const std::string before = missing();
  EXPECT_THAT(before, HasSubstr("?"));
  const Ran ran = all_.gwlint("partial", {"hook", "pre-commit"});
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_THAT(ran.text, AllOf(HasSubstr("new.txt"), Not(HasSubstr("old.txt"))));
  // What was not there was not needed (git commit itself fetches it).
  EXPECT_EQ(missing(), before);
}

TEST_F(PreCommit, WorksWhereTheIndexIsSparse) {
  all_.commit("r", "gwlint.toml", "[rules]\nSUM001 = \"off\"\n");
  all_.commit("r", "out/of/cone/x.txt", wrong_);
  all_.commit("r", "in/a.txt", right_);
  all_.git("r", {"sparse-checkout", "set", "--cone", "--sparse-index", "in"});
  stage("in/b.txt", wrong_);
  const Ran ran = commit();
  EXPECT_NE(ran.exit_code, 0);
  EXPECT_THAT(ran.text, AllOf(HasSubstr("in/b.txt"), HasSubstr("SUM002"), Not(HasSubstr("SUM001]")),
                              Not(HasSubstr("x.txt"))));
}

TEST_F(PreCommit, WorksWithSha256) {
  all_.init("s", {"--object-format=sha256"});
  all_.hook("s", "pre-commit");
  all_.write("s/gwlint.toml", "[rules]\nSUM001 = \"off\"\n");
  all_.write("s/县/a.txt", wrong_);
  all_.git("s", {"add", "."});
  const Ran ran = all_.try_git("s", {"commit", "--quiet", "-m", "x"});
  EXPECT_NE(ran.exit_code, 0);
  EXPECT_THAT(ran.text, AllOf(HasSubstr("SUM002"), Not(HasSubstr("错误[SUM001]"))));
}

class Merge : public PreCommit {
 protected:
  // Two branches that both change a.txt; theirs brings another file, too.
  Merge() {
    all_.commit("r", "a.txt", right_);
    all_.git("r", {"checkout", "--quiet", "-b", "theirs"});
    all_.commit("r", "a.txt", right_ + "\n\n");
    all_.commit("r", "theirs.txt", wrong_);
    all_.git("r", {"checkout", "--quiet", "main"});
    all_.commit("r", "a.txt", right_ + "\n");
    EXPECT_NE(all_.try_git("r", {"merge", "--quiet", "theirs"}).exit_code, 0);
  }
};

TEST_F(Merge, ChecksWhatNoParentHas) {
  stage("a.txt", wrong_);
  const Ran ran = commit();
  EXPECT_NE(ran.exit_code, 0);
  EXPECT_THAT(ran.text, AllOf(HasSubstr("a.txt"), Not(HasSubstr("theirs.txt"))));
}

TEST_F(Merge, TakesWhatTheOthersHave) {
  stage("a.txt", right_);
  expect_made();
}

TEST_F(Merge, IsNotCheckedWithConflicts) {
  const Ran ran = all_.gwlint("r", {"check", "--staged"});
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_THAT(ran.text, HasSubstr("合并冲突尚未解决：a.txt"));
}

// ---- Configurations ----

TEST_F(PreCommit, ReadsTheStagedConfiguration) {
  stage("gwlint.toml", "[rules]\nSUM = \"off\"\n");
  stage("县/a.txt", wrong_);
  all_.write("r/gwlint.toml", "[rules]\nSUM = \"error\"\n");
  expect_made();
  stage("gwlint.toml", "[rules]\nSUM = \"error\"\n");
  stage("县/a.txt", wrong_ + "\n");
  all_.write("r/gwlint.toml", "[rules]\nSUM = \"off\"\n");
  expect_stopped("SUM001");
}

TEST_F(PreCommit, DoesNotSeeAConfigurationThatIsNotStaged) {
  all_.write("r/gwlint.toml", "[rules]\nSUM = \"off\"\n");
  stage("a.txt", wrong_);
  expect_stopped("SUM001");
}

TEST_F(PreCommit, RefusesABadConfigurationAlone) {
  stage("gwlint.toml", "[rules]\nNONE001 = \"off\"\n");
  expect_stopped("gwlint.toml:2:1: ");
}

TEST_F(PreCommit, ReadsThePackThatIsStaged) {
  stage("gwlint.toml", "packs = [\"packs/first.toml\"]\n");
  stage("packs/first.toml", first_pack());
  stage("a.txt", report_with_outdated_word());
  all_.write("r/packs/first.toml", "no pack");
  expect_stopped("XZ001");
  stage("packs/first.toml", "no pack");
  all_.write("r/packs/first.toml", first_pack());
  expect_stopped("packs/first.toml:1:");
  all_.git("r", {"rm", "--quiet", "--force", "--cached", "packs/first.toml"});
  expect_stopped("找不到规则包");
}

TEST_F(PreCommit, SaysWhyGitCannotTell) {
  const auto stopped = [&](std::string_view folder, const std::vector<std::string>& variables) {
    const Ran ran = all_.gwlint(folder, {"hook", "pre-commit"}, {}, variables);
    EXPECT_EQ(ran.exit_code, 2);
    return ran.text;
  };
  EXPECT_THAT(stopped("", {}), HasSubstr("not a git repository"));
  EXPECT_THAT(stopped("r", {"GIT_TEST_ASSUME_DIFFERENT_OWNER=1"}), HasSubstr("safe.directory"));
  all_.init_bare("bare");
  EXPECT_THAT(stopped("bare", {}), HasSubstr("没有 git 工作区"));
  EXPECT_THAT(stopped("r", {"PATH=/nonexistent"}), HasSubstr("无法运行 git"));
}

}  // namespace
}  // namespace gwlint
