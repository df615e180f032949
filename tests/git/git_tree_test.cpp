// The files of an index and of a commit, as FileTree shows them.
#include "linter/files/git_tree.h"

#include <filesystem>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "linter/files/git_changes.h"
#include "linter/files/git_repository.h"
#include "tests/git/repository.h"

namespace gwlint {
namespace {

using namespace std::string_literals;
using testing::ElementsAre;
using testing::IsEmpty;

class GitTreeTest : public testing::Test {
 protected:
  GitTreeTest() : before_(std::filesystem::current_path()) {
    all_.init("r");
    all_.write("outside", "o");
    all_.write("r/a/b/x.txt", "bytes\0and more"s);
    all_.write("r/a/y.txt", "");
    std::filesystem::create_symlink("../outside", all_.path("r/link"));
    std::filesystem::create_symlink("a", all_.path("r/folder"));
    all_.init("inner");
    all_.commit("inner", "z.txt", "z");
    all_.git("r", {"submodule", "--quiet", "add", all_.path("inner"), "sub"});
    all_.git("r", {"add", "."});
    all_.git("r", {"commit", "--quiet", "-m", "x"});
    // Nothing of the disk may be seen.
    std::filesystem::remove_all(all_.path("r/a"));
    all_.write("r/new.txt", "new");
    std::filesystem::current_path(all_.path("r"));
    auto opened = GitRepository::open(MissingObjects::Refused);
    if (opened) repository_ = std::move(*opened);
  }
  ~GitTreeTest() override { std::filesystem::current_path(before_); }

  void SetUp() override { ASSERT_TRUE(repository_); }

  // The tree of the index and that of the commit, which hold the same.
  std::vector<std::unique_ptr<GitTree>> trees() const {
    std::vector<std::unique_ptr<GitTree>> both;
    both.push_back(std::move(staged_state(*repository_)->tree));
    both.push_back(std::make_unique<GitTree>(*repository_, "HEAD"));
    return both;
  }

  const std::filesystem::path before_;
  Repositories all_;
  std::unique_ptr<GitRepository> repository_;
};

TEST_F(GitTreeTest, KnowsWhatStandsWhere) {
  EXPECT_TRUE(std::filesystem::equivalent(repository_->root(), all_.path("r")));
  for (const auto& tree : trees()) {
    EXPECT_TRUE(tree->exists("a/b/x.txt"));
    EXPECT_TRUE(tree->exists(repository_->root() + "/a/b/x.txt"));
    EXPECT_TRUE(tree->exists("link"));
    EXPECT_FALSE(tree->exists("new.txt"));
    EXPECT_FALSE(tree->exists("a/b/x.txt/z"));
    EXPECT_FALSE(tree->exists("../outside"));
    EXPECT_TRUE(tree->is_folder("a/b"));
    EXPECT_TRUE(tree->is_folder("."));
    EXPECT_FALSE(tree->is_folder("folder"));
    EXPECT_FALSE(tree->is_folder("sub"));
    EXPECT_TRUE(tree->is_repository_root(repository_->root()));
    EXPECT_THAT(tree->names_in("a"), ElementsAre("b", "y.txt"));
    EXPECT_THAT(tree->names_in("."), ElementsAre(".gitmodules", "a", "folder", "link", "sub"));
    EXPECT_THAT(tree->names_in("folder"), IsEmpty());
    EXPECT_THAT(tree->names_in(".."), IsEmpty());
  }
}

TEST_F(GitTreeTest, ReadsBlobs) {
  for (const auto& tree : trees()) {
    EXPECT_EQ(*tree->read("a/b/x.txt", 14), "bytes\0and more"s);
    EXPECT_EQ(*tree->read("a/y.txt", 0), "");
    EXPECT_EQ(tree->read("a/b/x.txt", 13).error().kind, ReadErrorKind::OverLimit);
    EXPECT_EQ(tree->read("new.txt", 99).error().kind, ReadErrorKind::NotFound);
    EXPECT_EQ(tree->read("a", 99).error().kind, ReadErrorKind::NotRegularFile);
    EXPECT_EQ(tree->size_of(**tree->find("a/b/x.txt")), 14u);
  }
}

TEST_F(GitTreeTest, IsNeverLeft) {
  for (const auto& tree : trees()) {
    for (const std::string path : {"link", "folder/y.txt", "sub", "sub/z.txt"}) {
      EXPECT_EQ(tree->read(path, 99).error().kind, ReadErrorKind::NotRegularFile) << path;
      EXPECT_EQ(tree->resolve(path).error().kind, ReadErrorKind::NotRegularFile) << path;
    }
    for (const std::string& path : {std::string("../outside"), all_.path("outside")}) {
      EXPECT_EQ(tree->read(path, 99).error().kind, ReadErrorKind::NotFound) << path;
    }
    EXPECT_EQ(*tree->resolve("a/../a/b"), repository_->root() + "/a/b");
    EXPECT_EQ(tree->resolve("none").error().kind, ReadErrorKind::NotFound);
  }
}

TEST_F(GitTreeTest, ServesManyThreads) {
  const GitTree tree(*repository_, "HEAD");
  std::vector<std::jthread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      for (int j = 0; j < 50; ++j) EXPECT_EQ(*tree.read("a/b/x.txt", 14), "bytes\0and more"s);
    });
  }
}

TEST_F(GitTreeTest, TellsWhatIsNoTree) {
  const GitTree tree(*repository_, std::string(40, '1'));
  EXPECT_FALSE(tree.read("a/y.txt", 99));
  EXPECT_TRUE(tree.exists("a/y.txt"));  // it cannot be said that it is not there
  EXPECT_FALSE(repository_->objects().find("none"));
  EXPECT_FALSE(repository_->objects().find("HEAD\nHEAD"));
  EXPECT_TRUE(repository_->objects().find("HEAD"));
  EXPECT_FALSE(repository_->objects().read("HEAD", "blob", 1000));
}

}  // namespace
}  // namespace gwlint
