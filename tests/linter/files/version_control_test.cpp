#include "linter/files/version_control.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "linter/files/git.h"
#include "tests/support/temporary_folder.h"

namespace gwlint {
namespace {

TEST(RepositoryUri, HasNoCredentials) {
  EXPECT_EQ(repository_uri("https://example.org/a/b.git"), "https://example.org/a/b.git");
  EXPECT_EQ(repository_uri("https://user:secret@example.org/a"), "https://example.org/a");
  EXPECT_EQ(repository_uri("https://a@b:c@example.org:8443/a"), "https://example.org:8443/a");
  EXPECT_EQ(repository_uri("https://example.org/a?token=secret#x"), "https://example.org/a");
  EXPECT_EQ(repository_uri("ssh://git@example.org:22/a@b"), "ssh://example.org:22/a@b");
}

TEST(RepositoryUri, UnderstandsTheShortForm) {
  EXPECT_EQ(repository_uri("git@example.org:a/b.git"), "ssh://example.org/a/b.git");
  EXPECT_EQ(repository_uri("example.org:/srv/b"), "ssh://example.org/srv/b");
}

TEST(RepositoryUri, EncodesWhatNoUriHolds) {
  EXPECT_EQ(repository_uri("https://example.org/公 开"),
            "https://example.org/%E5%85%AC%20%E5%BC%80");
  EXPECT_EQ(repository_uri("https://example.org/%E5%85%AC"), "https://example.org/%E5%85%AC");
}

TEST(RepositoryUri, IsNoFolder) {
  for (const char* remote : {"", "/srv/reports.git", "../reports", "file:///srv/reports.git",
                             "./a:b", "ext::sh -c true", "C:reports"}) {
    EXPECT_EQ(repository_uri(remote), "") << remote;
  }
}

class VersionControlTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!git({"init", "-q", "-b", "main"})) GTEST_SKIP() << "git is not installed";
  }
  bool git(std::initializer_list<std::string> arguments) const {
    const auto result = gwlint::git(root(), arguments);
    return result && result->exit_code == 0;
  }
  bool commit() const {
    return git(
        {"-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-m", "a"});
  }
  std::string root() const { return folder_.path().string(); }

  const TemporaryFolder folder_;
};

TEST_F(VersionControlTest, SaysWhereTheWorkTreeComesFrom) {
  ASSERT_TRUE(commit());
  ASSERT_TRUE(git({"remote", "add", "origin", "https://me:secret@example.org/reports.git"}));
  const auto state = version_control(root());
  ASSERT_TRUE(state);
  EXPECT_EQ(state->repository, "https://example.org/reports.git");
  EXPECT_EQ(state->revision.size(), 40u);
  EXPECT_EQ(state->branch, "main");
}

TEST_F(VersionControlTest, HasNoBranchWhereNoneIsCheckedOut) {
  ASSERT_TRUE(commit());
  ASSERT_TRUE(git({"remote", "add", "origin", "https://example.org/reports.git"}));
  ASSERT_TRUE(git({"checkout", "-q", "--detach"}));
  EXPECT_EQ(version_control(root())->branch, "");
}

TEST_F(VersionControlTest, IsNothingWithoutARemoteOrACommit) {
  ASSERT_TRUE(git({"remote", "add", "origin", "https://example.org/reports.git"}));
  EXPECT_FALSE(version_control(root()));
  ASSERT_TRUE(commit());
  ASSERT_TRUE(git({"remote", "remove", "origin"}));
  EXPECT_FALSE(version_control(root()));
}

TEST_F(VersionControlTest, IsNothingBelowTheRootAndOutside) {
  ASSERT_TRUE(commit());
  ASSERT_TRUE(git({"remote", "add", "origin", "https://example.org/reports.git"}));
  folder_.write("a/b.txt", "");
  EXPECT_FALSE(version_control(folder_ / "a"));
  EXPECT_FALSE(version_control(""));
}

}  // namespace
}  // namespace gwlint
