#include "linter/files/inputs.h"

#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "linter/files/process.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

using testing::ElementsAre;

bool is_text(std::string_view path) {
  return path.ends_with(".txt");
}

// The inputs of `paths` in `folder`, named relative to it; `!` marks those with an error.
std::vector<std::string> found(const TemporaryFolder& folder, std::vector<std::string> paths) {
  for (std::string& path : paths) path = folder / path;
  std::vector<std::string> names;
  for (const Input& input : find_inputs(paths, is_text)) {
    std::string name = std::filesystem::path(input.path).lexically_relative(folder.path()).string();
    names.push_back(input.error ? "!" + name : name);
  }
  return names;
}

bool git(const TemporaryFolder& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"git", "-C", folder.path().string()});
  const std::vector<std::string> environment = {std::string("PATH=") + std::getenv("PATH")};
  const auto result = run_process(arguments, environment);
  return result && result->exit_code == 0;
}

TEST(Inputs, TakeANamedFileWhateverItsName) {
  const TemporaryFolder folder;
  folder.write("report.bin", "x");
  EXPECT_THAT(found(folder, {"report.bin", "none.pdf"}), ElementsAre("none.pdf", "report.bin"));
}

TEST(Inputs, KnowTheSize) {
  const TemporaryFolder folder;
  const std::vector<std::string> paths = {folder.write("a.txt", "12345")};
  EXPECT_EQ(find_inputs(paths, is_text).at(0).size, 5u);
}

TEST(Inputs, TakeWantedFilesOfAFolderByTheBytesOfTheirPaths) {
  const TemporaryFolder folder;
  for (const char* name : {"b/a.txt", "a.txt", "B.txt", "b.txt", "一.txt", "a.bin"}) {
    folder.write(name, "x");
  }
  EXPECT_THAT(found(folder, {"."}), ElementsAre("B.txt", "a.txt", "b.txt", "b/a.txt", "一.txt"));
}

TEST(Inputs, TakeEachPathOnce) {
  const TemporaryFolder folder;
  folder.write("a/x.txt", "x");
  EXPECT_THAT(found(folder, {"a/x.txt", "a", ".", "a/./x.txt"}), ElementsAre("a/x.txt"));
}

TEST(Inputs, KnowWhatWasNamedAndWhatWasMet) {
  const TemporaryFolder folder;
  folder.write("a/met.txt", "x");
  folder.write("a/named.txt", "x");
  const std::string met = folder / "a/met.txt";
  const std::string named = folder / "a/named.txt";
  for (const auto& paths : {std::vector{folder / "a", named}, std::vector{named, folder / "a"}}) {
    const std::vector<Input> inputs = find_inputs(paths, is_text);
    ASSERT_EQ(inputs.size(), 2u);
    EXPECT_EQ(inputs[0].path, met);
    EXPECT_FALSE(inputs[0].is_named);
    EXPECT_EQ(inputs[1].path, named);
    EXPECT_TRUE(inputs[1].is_named);
  }
}

TEST(Inputs, SkipHiddenFoldersButNotOneThatIsNamed) {
  const TemporaryFolder folder;
  folder.write(".hidden/a.txt", "x");
  folder.write("b.txt", "x");
  EXPECT_THAT(found(folder, {"."}), ElementsAre("b.txt"));
  EXPECT_THAT(found(folder, {".hidden"}), ElementsAre(".hidden/a.txt"));
}

TEST(Inputs, SkipCompanionsAndReadMes) {
  const TemporaryFolder folder;
  for (const char* name :
       {"~$a.txt", ".~lock.a.txt#", "._a.txt", "README.md", "License.txt", "readme", "a.txt"}) {
    folder.write(name, "x");
  }
  EXPECT_THAT(found(folder, {"."}), ElementsAre("a.txt"));
}

TEST(Inputs, FollowLinksToFilesAndNotToFolders) {
  const TemporaryFolder folder;
  folder.write("b/a.txt", "x");
  std::filesystem::create_symlink("a.txt", folder.path() / "b/link.txt");
  std::filesystem::create_directory_symlink("..", folder.path() / "b/loop");
  std::filesystem::create_directory_symlink("..", folder.path() / "b/loop.txt");
  EXPECT_THAT(found(folder, {"."}), ElementsAre("b/a.txt", "b/link.txt"));
}

TEST(Inputs, KeepWhatOnlyReadingCanRefuse) {
  const TemporaryFolder folder;
  std::filesystem::create_symlink("nowhere", folder.path() / "dangling.txt");
  ASSERT_EQ(::mkfifo((folder / "fifo.txt").c_str(), 0600), 0);
  EXPECT_THAT(found(folder, {"."}), ElementsAre("dangling.txt", "fifo.txt"));
}

TEST(Inputs, AreAnErrorForAFolderWithoutAny) {
  const TemporaryFolder folder;
  folder.write("a/x.bin", "x");
  EXPECT_THAT(found(folder, {"a"}), ElementsAre("!a"));
}

TEST(Inputs, AreAnErrorForAFolderThatCannotBeRead) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
  const TemporaryFolder folder;
  folder.write("a.txt", "x");
  folder.write("shut/b.txt", "x");
  ::chmod((folder / "shut").c_str(), 0);
  EXPECT_THAT(found(folder, {"."}), ElementsAre("a.txt", "!shut"));
  ::chmod((folder / "shut").c_str(), 0700);
}

TEST(Inputs, HandleNamesThatAreNoText) {
  const TemporaryFolder folder;
  for (const char* name : {"a\nb.txt", "\xff.txt", "-x.txt"}) folder.write(name, "x");
  EXPECT_THAT(found(folder, {"."}), ElementsAre("-x.txt", "a\nb.txt", "\xff.txt"));
}

TEST(Inputs, OfAWorkTreeLeaveOutWhatGitIgnores) {
  const TemporaryFolder folder;
  if (!git(folder, {"init", "-q"})) GTEST_SKIP() << "git is not installed";
  folder.write(".gitignore", "drafts/\n*.old.txt\n");
  for (const char* name : {"a.txt", "b.old.txt", "drafts/c.txt", "d/文.txt", ".github/e.txt"}) {
    folder.write(name, "x");
  }
  EXPECT_THAT(found(folder, {"."}), ElementsAre("a.txt", "d/文.txt"));
  EXPECT_THAT(found(folder, {"d"}), ElementsAre("d/文.txt"));
  EXPECT_THAT(found(folder, {"drafts"}), ElementsAre("drafts/c.txt")) << "it was asked for by name";
}

TEST(Inputs, OfAWorkTreeAreThoseOnTheDisk) {
  const TemporaryFolder folder;
  if (!git(folder, {"init", "-q"})) GTEST_SKIP() << "git is not installed";
  folder.write("gone.txt", "x");
  folder.write("here.txt", "x");
  ASSERT_TRUE(git(folder, {"add", "."}));
  std::filesystem::remove(folder.path() / "gone.txt");
  EXPECT_THAT(found(folder, {"."}), ElementsAre("here.txt"));
}

TEST(Inputs, OfAWorkTreeIncludeThoseOfNestedOnes) {
  const TemporaryFolder folder;
  if (!git(folder, {"init", "-q"}) || !git(folder, {"init", "-q", "nested"})) {
    GTEST_SKIP() << "git is not installed";
  }
  folder.write("nested/.gitignore", "b.txt\n");
  folder.write("nested/a.txt", "x");
  folder.write("nested/b.txt", "x");
  EXPECT_THAT(found(folder, {"."}), ElementsAre("nested/a.txt"));
}

TEST(Inputs, OfAWorkTreeRunNothingThatItsConfigurationNames) {
  const TemporaryFolder folder;
  if (!git(folder, {"init", "-q"})) GTEST_SKIP() << "git is not installed";
  const std::string monitor =
      folder.write("monitor", "#!/bin/sh\ntouch \"$(dirname \"$0\")/ran\"\n");
  ::chmod(monitor.c_str(), 0700);
  ASSERT_TRUE(git(folder, {"config", "core.fsmonitor", monitor}));
  folder.write("a.txt", "x");
  EXPECT_THAT(found(folder, {"."}), ElementsAre("a.txt"));
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "ran"));
}

TEST(Inputs, OfABrokenWorkTreeAreFoundPlainly) {
  const TemporaryFolder folder;
  folder.write(".git", "gitdir: /nonexistent\n");
  folder.write("a.txt", "x");
  EXPECT_THAT(found(folder, {"."}), ElementsAre("a.txt"));
}

}  // namespace
}  // namespace gwlint
