// gwlint hook install and uninstall, in repositories that git makes, commits to and pushes to.
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "tests/cli/run_gwlint.h"
#include "tests/support/english.h"
#include "tests/support/fixture_text.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

using Words = std::vector<std::string>;

// A home folder with the programs that it has in PATH, and repositories whose names need care.
class HookInstall : public testing::Test {
 protected:
  void SetUp() override {
    fs::create_directories(folder_ / "bin");
    fs::create_symlink(GWLINT_BINARY, folder_ / "bin/gwlint");
    folder_.write("home/.gitconfig",
                  "[user]\nname = 某人\nemail = a@example.org\n[init]\ndefaultBranch = main\n"
                  "[protocol \"file\"]\nallow = always\n");
    git({"init", "-q", repository()}, folder_.path());
  }

  std::string repository() const { return folder_ / "年报 o'1"; }
  std::string hook(std::string_view name = "pre-commit") const {
    return repository() + "/.git/hooks/" + std::string(name);
  }
  std::string kept(std::string_view name = "pre-commit") const {
    return hook(name) + ".before-gwlint";
  }

  Words variables() const {
    return {"HOME=" + folder_ / "home", "PATH=" + (folder_ / "bin") + ":" + std::getenv("PATH"),
            "GIT_CONFIG_NOSYSTEM=1", "XDG_CONFIG_HOME=" + folder_ / "home",
            "LOG=" + folder_ / "log"};
  }

  Outcome git(Words arguments, const fs::path& folder, Words more = {}) const {
    arguments.insert(arguments.begin(), "git");
    for (std::string& variable : variables()) more.push_back(std::move(variable));
    return run_program(arguments, {.folder = folder, .variables = more});
  }
  Outcome git(const Words& arguments) const { return git(arguments, repository()); }

  // `gwlint hook …` as a user in English.
  Outcome hook_command(Words arguments, const fs::path& folder, Words more = {}) const {
    const std::string link = folder_ / "bin/gwlint";
    arguments.insert(arguments.begin(), {fs::is_symlink(link) ? link : GWLINT_BINARY, "hook"});
    for (std::string& variable : variables()) more.push_back(std::move(variable));
    return run_program(arguments, {.folder = folder, .variables = more});
  }
  Outcome install(Words arguments = {}) const {
    arguments.insert(arguments.begin(), "install");
    return hook_command(arguments, repository());
  }
  Outcome uninstall(Words arguments = {}) const {
    arguments.insert(arguments.begin(), "uninstall");
    return hook_command(arguments, repository());
  }

  // Writes a program.
  std::string program(const std::string& path, std::string_view script, mode_t mode = 0755) const {
    fs::create_directories(fs::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << script;
    ::chmod(path.c_str(), mode);
    return path;
  }
  // From now on gwlint is a program that notes how it is called and what it is given.
  void record_gwlint(std::string_view end = "exit 0") const {
    fs::remove(folder_ / "bin/gwlint");
    program(
        folder_ / "bin/gwlint",
        "#!/bin/sh\n{ printf 'gwlint'; printf ' [%s]' \"$@\"; printf '\\n'; cat; } >>\"$LOG\"\n" +
            std::string(end) + "\n");
  }
  std::string log() const { return folder_.read("log"); }

  Outcome commit() const { return git({"commit", "-q", "--allow-empty", "-m", "a"}); }

  static std::string bytes(const std::string& path) {
    std::ostringstream all;
    all << std::ifstream(path, std::ios::binary).rdbuf();
    return all.str();
  }
  static mode_t mode(const std::string& path) {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
  }

  const TemporaryFolder folder_;
};

constexpr std::string_view kOther = "#!/bin/sh\necho \"other $*\" >>\"$LOG\"\n";

// ---- Installed and taken away ----

TEST_F(HookInstall, RunsGwlintBeforeACommit) {
  const Outcome outcome = install();
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(outcome.out, IsEmpty());
  EXPECT_THAT(outcome.err, AllOf(StartsWith("gwlint: 已安装 pre-commit 钩子："),
                                 HasSubstr("gwlint hook uninstall")));
  record_gwlint();
  EXPECT_EQ(commit().exit_code, 0);
  EXPECT_EQ(log(), "gwlint [hook] [pre-commit]\n");
  EXPECT_FALSE(fs::exists(kept()));
}

TEST_F(HookInstall, StopsACommitWhereGwlintFails) {
  install();
  record_gwlint("exit 1");
  EXPECT_EQ(commit().exit_code, 1);
  EXPECT_NE(git({"rev-parse", "-q", "--verify", "HEAD"}).exit_code, 0);
}

TEST_F(HookInstall, WritesAProgramForAll) {
  install();
  EXPECT_EQ(mode(hook()), 0755u);
  EXPECT_EQ(run_program({"sh", "-n", hook()}).exit_code, 0);
  EXPECT_THAT(bytes(hook()), HasSubstr("\ngwlint='" + folder_ / "bin/gwlint'\n"));
}

TEST_F(HookInstall, ChangesNothingWhenItIsThere) {
  install();
  struct stat before {};
  ASSERT_EQ(::stat(hook().c_str(), &before), 0);
  const Outcome again = install();
  EXPECT_EQ(again.exit_code, 0);
  EXPECT_THAT(again.err, HasSubstr("没有改动"));
  struct stat after {};
  ASSERT_EQ(::stat(hook().c_str(), &after), 0);
  EXPECT_EQ(before.st_ino, after.st_ino);
  EXPECT_EQ(before.st_ctim.tv_nsec, after.st_ctim.tv_nsec);
}

TEST_F(HookInstall, IsBroughtUpToDate) {
  install({"--", "--fail-on", "error"});
  EXPECT_THAT(install().err, HasSubstr("已更新"));
  record_gwlint();
  commit();
  EXPECT_EQ(log(), "gwlint [hook] [pre-commit]\n");
}

TEST_F(HookInstall, MakesAHookThatMayNotRunRunAgain) {
  install();
  ::chmod(hook().c_str(), 0644);
  EXPECT_THAT(install().err, HasSubstr("已更新"));
  EXPECT_EQ(mode(hook()), 0755u);
}

TEST_F(HookInstall, LeavesNothingWhenTakenAway) {
  install();
  const Outcome outcome = uninstall();
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.err, HasSubstr("已移除"));
  EXPECT_FALSE(fs::exists(hook()));
  EXPECT_EQ(uninstall().exit_code, 0);
  EXPECT_THAT(uninstall().err, HasSubstr("没有改动"));
}

// ---- Beside other hooks ----

TEST_F(HookInstall, RunsAnotherHookFirst) {
  program(hook(), kOther, 0754);
  EXPECT_THAT(install().err, HasSubstr(".before-gwlint，先于 gwlint 运行"));
  record_gwlint();
  EXPECT_EQ(commit().exit_code, 0);
  EXPECT_EQ(log(), "other \ngwlint [hook] [pre-commit]\n");
}

TEST_F(HookInstall, PutsAnotherHookBackAsItWas) {
  const std::string binary("#!/bin/sh\nexit 0\n\0\xFF", 20);
  program(hook(), binary, 0754);
  install();
  install({"--", "--fail-on", "error"});
  EXPECT_THAT(uninstall().err, HasSubstr("恢复了原有的钩子"));
  EXPECT_EQ(bytes(hook()), binary);
  EXPECT_EQ(mode(hook()), 0754u);
  EXPECT_FALSE(fs::exists(kept()));
}

TEST_F(HookInstall, EndsWhereAnotherHookFails) {
  program(hook(), "#!/bin/sh\nexit 7\n");
  install();
  record_gwlint();
  EXPECT_NE(commit().exit_code, 0);
  EXPECT_THAT(log(), IsEmpty());
  EXPECT_EQ(run_program({hook()}, {.folder = repository()}).exit_code, 7);
}

TEST_F(HookInstall, DoesNotRunAHookThatGitDidNotRun) {
  program(hook(), "#!/bin/sh\nexit 7\n", 0644);
  install();
  record_gwlint();
  EXPECT_EQ(commit().exit_code, 0);
  uninstall();
  EXPECT_EQ(mode(hook()), 0644u);
}

TEST_F(HookInstall, KeepsALinkALink) {
  program(repository() + "/tools/check", kOther);
  fs::create_directories(repository() + "/.git/hooks");
  fs::create_symlink("../../tools/check", hook());
  install();
  EXPECT_EQ(bytes(repository() + "/tools/check"), kOther);
  record_gwlint();
  commit();
  EXPECT_EQ(log(), "other \ngwlint [hook] [pre-commit]\n");
  uninstall();
  EXPECT_EQ(fs::read_symlink(hook()), "../../tools/check");
}

TEST_F(HookInstall, SaysThatAManagerWillReplaceIt) {
  program(hook(), "#!/bin/sh\n# File generated by pre-commit: https://pre-commit.com\n");
  EXPECT_THAT(install().err, HasSubstr("最好改为由 pre-commit 调用 gwlint：https://"));
}

TEST_F(HookInstall, LeavesAHookThatWasChangedAlone) {
  program(hook(), kOther);
  install();
  std::ofstream(hook(), std::ios::app) << "echo more\n";
  const std::string edited = bytes(hook());
  for (const Outcome& outcome : {install(), uninstall()}) {
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("后来有人改过"));
    EXPECT_EQ(bytes(hook()), edited);
    EXPECT_EQ(bytes(kept()), kOther);
  }
  fs::remove(hook());
  EXPECT_EQ(uninstall().exit_code, 0);
  EXPECT_EQ(bytes(hook()), kOther);
}

TEST_F(HookInstall, ThrowsNoneOfTwoHooksAway) {
  program(hook(), kOther);
  install();
  program(hook(), "#!/bin/sh\necho newer\n");
  for (const Outcome& outcome : {install(), uninstall()}) {
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("合并"));
    EXPECT_THAT(bytes(hook()), HasSubstr("newer"));
    EXPECT_EQ(bytes(kept()), kOther);
  }
}

TEST_F(HookInstall, TakesNoHookAwayThatIsNotItsOwn) {
  program(hook(), kOther);
  const Outcome outcome = uninstall();
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.err, HasSubstr("没有改动"));
  EXPECT_EQ(bytes(hook()), kOther);
}

TEST_F(HookInstall, GoesOnWhereItWasCutOff) {
  program(hook(), kOther);
  fs::create_hard_link(hook(), kept());
  EXPECT_EQ(install().exit_code, 0);
  EXPECT_EQ(bytes(kept()), kOther);
  uninstall();
  EXPECT_EQ(bytes(hook()), kOther);
}

TEST_F(HookInstall, DoesNotReplaceAFolder) {
  fs::create_directories(hook());
  EXPECT_THAT(install().err, HasSubstr("不是文件"));
  EXPECT_TRUE(fs::is_directory(hook()));
}

// ---- What it hands on ----

TEST_F(HookInstall, HandsArgumentsToTheHook) {
  EXPECT_EQ(
      install({"--", "--config", "it's $HOME *", "--ignore=TAB006", "--pack", "a\nb"}).exit_code,
      0);
  record_gwlint();
  commit();
  EXPECT_EQ(
      log(),
      "gwlint [hook] [pre-commit] [--config] [it's $HOME *] [--ignore=TAB006] [--pack] [a\nb]\n");
}

TEST_F(HookInstall, TakesTheHookBeforeItsArguments) {
  install({"pre-commit", "--", "--fail-on", "error"});
  record_gwlint();
  commit();
  EXPECT_EQ(log(), "gwlint [hook] [pre-commit] [--fail-on] [error]\n");
}

TEST_F(HookInstall, KeepsTheLanguageThatIsAskedFor) {
  EXPECT_THAT(install({"--lang", "en"}).err, StartsWith("gwlint: Installed the pre-commit hook: "));
  record_gwlint();
  commit();
  EXPECT_EQ(log(), "gwlint [--lang] [en] [hook] [pre-commit]\n");
}

TEST_F(HookInstall, RefusesAHookThatDoesNotExist) {
  const Outcome outcome = install({"pre-comit"});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.err, HasSubstr("pre-commit, pre-receive"));
  EXPECT_EQ(uninstall({"pre-commit", "x"}).exit_code, 2);
  EXPECT_EQ(install({"--fail-on", "error"}).exit_code, 2);
  EXPECT_THAT(install({"pre-commit", "error"}).err, HasSubstr("写在 -- 后面"));
  EXPECT_THAT(install({"--share"}).err, HasSubstr("是否想写 --shared？"));
  EXPECT_FALSE(fs::exists(hook()));
}

TEST_F(HookInstall, RefusesOptionsThatTheHookWouldNot) {
  EXPECT_THAT(install({"--", "--fail-onn", "error"}).err, HasSubstr("钩子没有选项“--fail-onn”"));
  EXPECT_THAT(install({"--", "--fail-on", "fatal"}).err, HasSubstr("--fail-on 的值“fatal”无效"));
  EXPECT_THAT(install({"--", "--fail-on"}).err, HasSubstr("交给钩子的选项有误"));
  EXPECT_THAT(install({"--", "--no-config", "报告.docx"}).err, HasSubstr("“报告.docx”"));
  EXPECT_FALSE(fs::exists(hook()));
  EXPECT_EQ(install({"--", "--lang", "en", "--no-config"}).exit_code, 0);
}

// ---- Without gwlint ----

TEST_F(HookInstall, StopsACommitWhereGwlintIsGone) {
  install();
  fs::remove(folder_ / "bin/gwlint");
  const Outcome outcome = commit();
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.err,
              AllOf(HasSubstr("提交已停止"), HasSubstr("the commit was stopped"),
                    HasSubstr("git commit --no-verify"), HasSubstr("rm '.git/hooks/pre-commit'")));
  EXPECT_EQ(git({"commit", "-q", "--no-verify", "--allow-empty", "-m", "a"}).exit_code, 0);
}

TEST_F(HookInstall, TellsHowToPutTheOtherHookBackWhereGwlintIsGone) {
  program(hook(), kOther);
  install();
  fs::remove(folder_ / "bin/gwlint");
  EXPECT_THAT(commit().err,
              HasSubstr("mv -f '.git/hooks/pre-commit.before-gwlint' '.git/hooks/pre-commit'"));
}

TEST_F(HookInstall, FindsGwlintInThePathWhereItHasMoved) {
  install();
  record_gwlint();
  fs::create_directories(folder_ / "new");
  fs::rename(folder_ / "bin/gwlint", folder_ / "new/gwlint");
  const Words moved = {"PATH=" + (folder_ / "new") + ":" + std::getenv("PATH")};
  EXPECT_EQ(git({"commit", "-q", "--allow-empty", "-m", "a"}, repository(), moved).exit_code, 0);
  EXPECT_EQ(log(), "gwlint [hook] [pre-commit]\n");
}

// ---- On a server ----

class ServerHook : public HookInstall {
 protected:
  void SetUp() override {
    HookInstall::SetUp();
    git({"init", "-q", "--bare", server()}, folder_.path());
    git({"commit", "-q", "--allow-empty", "-m", "a"});
  }
  std::string server() const { return folder_ / "服务器 o'1.git"; }
  std::string hook() const { return server() + "/hooks/pre-receive"; }
  Outcome install(Words arguments = {}) const {
    arguments.insert(arguments.begin(), "install");
    return hook_command(arguments, server());
  }
  Outcome push(const std::string& branch) const {
    return git({"push", "-q", server(), "main:" + branch, "main:refs/heads/other"});
  }
};

TEST_F(ServerHook, IsWhatABareRepositoryGets) {
  EXPECT_EQ(install().exit_code, 0);
  EXPECT_EQ(run_program({"sh", "-n", hook()}).exit_code, 0);
  record_gwlint();
  EXPECT_EQ(push("main").exit_code, 0);
  EXPECT_THAT(log(), AllOf(StartsWith("gwlint [hook] [pre-receive]\n0000"),
                           HasSubstr(" refs/heads/main\n"), HasSubstr(" refs/heads/other\n")));
  record_gwlint("exit 1");
  EXPECT_NE(push("rejected").exit_code, 0);
  EXPECT_THAT(git({"branch"}, server()).out, Not(HasSubstr("rejected")));
  EXPECT_EQ(hook_command({"uninstall"}, server()).exit_code, 0);
  EXPECT_FALSE(fs::exists(hook()));
}

TEST_F(ServerHook, ReadsTheSameAsTheOtherHook) {
  program(hook(), "#!/bin/sh\ncat >>\"$LOG\"\n");
  install();
  record_gwlint();
  EXPECT_EQ(push("main").exit_code, 0);
  const std::string text = log();
  const std::size_t call = text.find("gwlint [hook] [pre-receive]\n");
  ASSERT_NE(call, std::string::npos);
  const std::string first = text.substr(0, call);
  EXPECT_THAT(first, HasSubstr(" refs/heads/other\n"));
  EXPECT_EQ(text.substr(call), "gwlint [hook] [pre-receive]\n" + first);
}

TEST_F(ServerHook, RunsBesideAHookThatReadsNothing) {
  program(hook(), "#!/bin/sh\nexit 0\n");
  install();
  record_gwlint();
  const Outcome outcome = push("main");
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.err, IsEmpty());
  EXPECT_THAT(log(), HasSubstr(" refs/heads/other\n"));
}

TEST_F(ServerHook, EndsWhereTheOtherHookFails) {
  program(hook(), "#!/bin/sh\ncat >/dev/null\nexit 3\n");
  install();
  record_gwlint();
  EXPECT_NE(push("main").exit_code, 0);
  EXPECT_THAT(log(), IsEmpty());
}

TEST_F(ServerHook, RejectsAPushWhereGwlintIsGone) {
  install();
  fs::remove(folder_ / "bin/gwlint");
  const Outcome outcome = push("main");
  EXPECT_NE(outcome.exit_code, 0);
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("推送已拒绝"), HasSubstr("the push was rejected"),
                                 HasSubstr("rm 'hooks/pre-receive'")));
}

TEST_F(ServerHook, SaysThatNotEveryUserMayRunIt) {
  const Words umask = {"sh", "-c", "umask 077; exec \"$0\" hook install", folder_ / "bin/gwlint"};
  const Outcome outcome = run_program(umask, {.folder = server(), .variables = variables()});
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_EQ(mode(hook()), 0700u);
  EXPECT_THAT(outcome.err, HasSubstr("chmod 755"));
}

TEST_F(ServerHook, IsThereForAWorkTreeThatIsPushedTo) {
  EXPECT_EQ(hook_command({"install", "pre-receive"}, repository()).exit_code, 0);
  EXPECT_TRUE(fs::exists(repository() + "/.git/hooks/pre-receive"));
  EXPECT_FALSE(fs::exists(repository() + "/.git/hooks/pre-commit"));
}

// ---- Where hooks lie ----

TEST_F(HookInstall, IsFoundFromAFolderBelow) {
  fs::create_directories(repository() + "/乡镇/一");
  EXPECT_EQ(hook_command({"install"}, repository() + "/乡镇/一").exit_code, 0);
  EXPECT_TRUE(fs::exists(hook()));
}

TEST_F(HookInstall, MakesTheFolderOfHooks) {
  fs::remove_all(repository() + "/.git/hooks");
  EXPECT_EQ(install().exit_code, 0);
  EXPECT_TRUE(fs::exists(hook()));
}

TEST_F(HookInstall, ServesAllWorkTreesOfARepository) {
  commit();
  git({"worktree", "add", "-q", folder_ / "second"});
  EXPECT_EQ(hook_command({"install"}, folder_ / "second").exit_code, 0);
  EXPECT_TRUE(fs::exists(hook()));
  record_gwlint();
  git({"commit", "-q", "--allow-empty", "-m", "b"}, folder_ / "second");
  commit();
  EXPECT_EQ(log(), "gwlint [hook] [pre-commit]\ngwlint [hook] [pre-commit]\n");
}

TEST_F(HookInstall, IsTheSubmodulesOwn) {
  git({"init", "-q", folder_ / "part"}, folder_.path());
  git({"commit", "-q", "--allow-empty", "-m", "a"}, folder_ / "part");
  ASSERT_EQ(git({"submodule", "--quiet", "add", folder_ / "part", "part"}).exit_code, 0);
  EXPECT_EQ(hook_command({"install"}, repository() + "/part").exit_code, 0);
  EXPECT_TRUE(fs::exists(repository() + "/.git/modules/part/hooks/pre-commit"));
  EXPECT_FALSE(fs::exists(hook()));
  record_gwlint();
  git({"commit", "-q", "--allow-empty", "-m", "b"}, repository() + "/part");
  EXPECT_EQ(log(), "gwlint [hook] [pre-commit]\n");
}

TEST_F(HookInstall, HeedsTheRepositoryThatIsNamed) {
  const Words named = {"GIT_DIR=" + repository() + "/.git", "GIT_WORK_TREE=" + repository()};
  EXPECT_EQ(hook_command({"install"}, folder_.path(), named).exit_code, 0);
  EXPECT_TRUE(fs::exists(hook()));
}

TEST_F(HookInstall, HeedsAFolderWithinTheWorkTree) {
  git({"config", "core.hooksPath", ".hooks"});
  fs::create_directories(repository() + "/below");
  const Outcome outcome = hook_command({"install"}, repository() + "/below");
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("提交该文件"));
  const std::string script = bytes(repository() + "/.hooks/pre-commit");
  EXPECT_THAT(script, HasSubstr("\ngwlint=''\n"));  // others have it elsewhere
  EXPECT_FALSE(fs::exists(hook()));
  record_gwlint();
  commit();
  EXPECT_EQ(log(), "gwlint [hook] [pre-commit]\n");
  EXPECT_EQ(hook_command({"install"}, repository() + "/.git").exit_code, 2);
}

TEST_F(HookInstall, HeedsAFolderRelativeToABareRepository) {
  git({"init", "-q", "--bare", folder_ / "server"}, folder_.path());
  git({"config", "core.hooksPath", "our-hooks"}, folder_ / "server");
  EXPECT_EQ(hook_command({"install"}, folder_ / "server/objects").exit_code, 0);
  EXPECT_TRUE(fs::exists(folder_ / "server/our-hooks/pre-receive"));
}

TEST_F(HookInstall, AsksBeforeOthersAreConcerned) {
  git({"config", "--global", "core.hooksPath", "~/our hooks"});
  const std::string shared = folder_ / "home/our hooks/pre-commit";
  program(shared, kOther);
  for (const char* command : {"install", "uninstall"}) {
    const Outcome outcome = hook_command({command}, repository());
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("--shared"));
    EXPECT_EQ(bytes(shared), kOther);
  }
  EXPECT_EQ(install({"--shared"}).exit_code, 0);
  record_gwlint();
  commit();
  EXPECT_EQ(log(), "other \ngwlint [hook] [pre-commit]\n");
}

TEST_F(HookInstall, AsksWhereALinkLeadsToOthers) {
  fs::create_directories(folder_ / "elsewhere");
  fs::remove_all(repository() + "/.git/hooks");
  fs::create_directory_symlink(folder_ / "elsewhere", repository() + "/.git/hooks");
  EXPECT_THAT(install().err, HasSubstr("--shared"));
  EXPECT_TRUE(fs::is_empty(folder_ / "elsewhere"));
}

TEST_F(HookInstall, TellsThatHooksAreTurnedOff) {
  for (const char* off : {"/dev/null", ""}) {
    git({"config", "core.hooksPath", off});
    const Outcome outcome = install({"--shared"});
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("core.hooksPath"));
  }
}

TEST_F(HookInstall, LeavesTheFolderOfHuskyToIt) {
  git({"config", "core.hooksPath", ".husky/_"});
  program(repository() + "/.husky/_/h", "#!/usr/bin/env sh\n");
  const Outcome outcome = install();
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.err, HasSubstr("在 .husky/pre-commit 中加一行 gwlint hook pre-commit"));
}

TEST_F(HookInstall, NeedsARepository) {
  EXPECT_THAT(hook_command({"install"}, folder_.path()).err,
              AllOf(HasSubstr("不是 git 仓库"), HasSubstr("not a git repository")));
  const Outcome outcome = hook_command({"install"}, repository(), {"PATH=/nowhere"});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.err, HasSubstr("无法运行 git"));
}

TEST_F(HookInstall, SpeaksEnglishThroughout) {
  const Outcome outcome = install({"--lang", "en", "pre-comit"});
  EXPECT_THAT(outcome.err, StartsWith("gwlint: 'pre-comit' is no value of HOOK"));
  for (const char* part : {"install", "uninstall", "pre-commit", "pre-receive"}) {
    const Outcome help = hook_command({part, "--help", "--lang", "en"}, repository());
    EXPECT_THAT(help.out, HasSubstr("Usage: gwlint hook " + std::string(part)));
    EXPECT_EQ(test::stray_han(help.out), "");
  }
}

// ---- With gwlint itself ----

TEST_F(HookInstall, StopsAReportWithAFaultAndLetsASoundOnePass) {
  install();
  folder_.write("年报 o'1/报告.txt", test::fixture_text("sum-total-off-by-one.txt"));
  git({"add", "--all"});
  const Outcome stopped = commit();
  EXPECT_EQ(stopped.exit_code, 1);
  EXPECT_THAT(stopped.out + stopped.err, HasSubstr("SUM001"));
  folder_.write("年报 o'1/报告.txt", test::fixture_text("model.txt"));
  EXPECT_EQ(commit().exit_code, 1);  // not yet staged
  git({"add", "--all"});
  const Outcome done = commit();
  EXPECT_EQ(done.exit_code, 0) << done.err;
}

TEST_F(ServerHook, RefusesAPushWithAFaultAndTakesASoundOne) {
  install();
  folder_.write("年报 o'1/报告.txt", test::fixture_text("sum-total-off-by-one.txt"));
  git({"add", "--all"});
  commit();
  const Outcome refused = push("main");
  EXPECT_NE(refused.exit_code, 0);
  EXPECT_THAT(refused.err, HasSubstr("SUM001"));
  EXPECT_THAT(git({"branch"}, server()).out, IsEmpty());
  folder_.write("年报 o'1/报告.txt", test::fixture_text("model.txt"));
  git({"add", "--all"});
  commit();
  const Outcome taken = push("main");
  EXPECT_EQ(taken.exit_code, 0) << taken.err;
  EXPECT_THAT(git({"branch"}, server()).out, HasSubstr("main"));
}

}  // namespace
}  // namespace gwlint
